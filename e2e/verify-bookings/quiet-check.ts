import { setTimeout as pause } from 'node:timers/promises';
import type { RandomNumbers } from '#shared/inventory/domain/seeded-random.ts';
import { type Intent, sendAndNote } from './clients/perform.ts';
import { request } from './clients/send.ts';
import { ageAndNote } from './faults/age-holds.ts';
import type { History } from './history.ts';
import { houses } from './houses.ts';
import { probeBookable } from './invariants/bookable-probe.ts';
import { checkHistory, checkNow } from './invariants/checks.ts';
import { probeExpiry } from './invariants/expiry-probe.ts';
import type { ProbeParts } from './invariants/probe.ts';
import { withBook } from './invariants/read-book.ts';
import { compareShownAvailability } from './invariants/shown-availability.ts';
import type { Violation } from './invariants/violation.ts';
import type { Stage } from './stage.ts';

export interface QuietParts {
  readonly stage: Stage;
  readonly history: History;
  /** Emptied, unless the platform does not come back. */
  readonly inDoubt: Set<Intent>;
  readonly random: RandomNumbers;
  /** Those that were wanted in this round, the hottest first. */
  readonly dates: readonly string[];
  /** One that nobody has wanted yet. */
  readonly freeDate: string;
  /** The diner who tries what is shown, with a token. */
  readonly probe: string;
  readonly token: string;
}

export interface QuietOutcome {
  readonly violations: readonly Violation[];
  readonly questions: number;
}

/** The longest pause before a process is started again is 10 s; a database recovers in less. */
const recoveryMilliseconds = 45_000;
const lookMilliseconds = 200;
const mostAgedHolds = 4;

const everySubgraph = (restaurantId: string, date: string) => `{
  restaurant(id: "${restaurantId}") {
    name rating { count } availability(date: "${date}", time: "12:00", partySize: 2) { isAvailable }
  }
  viewer { reservations(first: 1) { totalCount } }
}`;

/** Until every part of the graph and the database answers; what kept it, if it does not in time. */
const waitUntilWell = async ({ stage, dates, token }: QuietParts): Promise<Violation[]> => {
  const [house] = houses;
  const query = everySubgraph(house?.publicId ?? '', dates[0] ?? '');
  const giveUpAt = performance.now() + recoveryMilliseconds;
  let problem = '';
  while (performance.now() < giveUpAt) {
    const result = await request(stage.url, query, {}, token);
    if (!('outcome' in result)) {
      const isUp = await stage.database.ping().then(
        () => true,
        () => false,
      );
      if (isUp) return [];
      problem = 'the database does not answer';
    } else problem = result.problem ?? 'no answer';
    await pause(lookMilliseconds);
  }
  const lost = stage.lost();
  const detail = `after ${recoveryMilliseconds / 1_000} s: ${lost === undefined ? problem : String(lost)}`;
  return [{ invariant: 'recovers', detail }];
};

/** Sends everything again whose outcome is not known, with the same key, until it is. */
const settle = async ({ stage, history, inDoubt }: QuietParts): Promise<Violation[]> => {
  const giveUpAt = performance.now() + recoveryMilliseconds;
  while (inDoubt.size > 0 && performance.now() < giveUpAt) {
    for (const intent of [...inDoubt])
      if ((await sendAndNote({ url: stage.url, history }, intent, 'settle')) !== null) inDoubt.delete(intent);
    if (inDoubt.size > 0) await pause(lookMilliseconds);
  }
  return [...inDoubt].map(({ operation, key }) => ({
    invariant: 'recovers',
    detail: `${operation} ${key} gets no answer though all is well`,
  }));
};

/**
 * Everything, while no client has anything under way and nothing is broken: first what the database has of operations
 * whose outcome is unknown, then, once they are sent again, whether all agrees.
 */
export const quietCheck = async (parts: QuietParts): Promise<QuietOutcome> => {
  const { stage, history, random, dates } = parts;
  const { database, url } = stage;
  const unwell = await waitUntilWell(parts);
  if (unwell.length > 0) return { violations: unwell, questions: 0 };
  const beforeSettling = await checkHistory(database, history.entries);
  const unsettled = await settle(parts);
  // So that there are tables which are free only because a hold ran out.
  await ageAndNote(database, history, { most: mostAgedHolds });
  const shown = await withBook(database, (book) => compareShownAvailability(url, book, dates));
  const [date = ''] = dates;
  const { inDoubt, token, probe: diner } = parts;
  const probe: ProbeParts = { url, history, database, random, inDoubt, token, diner, date };
  const probed = [
    ...(await probeExpiry({ ...probe, date: parts.freeDate })),
    ...(await probeBookable(probe)),
  ];
  return {
    violations: [
      ...beforeSettling,
      ...unsettled,
      ...shown.violations,
      ...probed,
      ...(await checkNow(database, history.entries)),
      ...(await checkHistory(database, history.entries)),
    ],
    questions: shown.questions,
  };
};
