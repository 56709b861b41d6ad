/** Everything that is proved, with what it says. */
export const invariants = {
  'no-overlap': 'No table is kept for two parties at once.',
  'no-over-capacity': 'A party sits at one table or one combination of the floor plan, and fits it.',
  pacing: 'No interval has more starting parties or covers than the limit.',
  constraint: 'The exclusion constraint refuses a second party at a taken table.',
  'bits-are-the-fold': 'The bits and starts of every service day equal the fold of its allocations.',
  'book-and-ledger': 'Every open reservation and hold has exactly its tables; nothing else has any.',
  'exactly-once':
    'What was acknowledged is there once, what was refused is absent, what is unknown is there at most once.',
  'acknowledged-state': 'Every reservation is as the acknowledged operations left it.',
  'same-answer': 'The same key gives the same answer; with another input it is refused.',
  'holds-keep-their-promise': 'A hold is booked by its owner until it runs out, and never after.',
  'expected-answers': 'No request gets an answer that it should not get.',
  'one-job-per-transition': 'Every transition has its row in the history and exactly one job.',
  'shown-availability': 'What the graph shows once it is quiet equals a naive recomputation.',
  'shown-is-bookable': 'What is shown as free can be booked, and nothing else.',
  recovers: 'After every fault the platform answers again by itself.',
} as const;

export type Invariant = keyof typeof invariants;

/** An invariant that did not hold, and where. */
export interface Violation {
  readonly invariant: Invariant;
  readonly detail: string;
}
