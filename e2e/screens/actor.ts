import { key } from '../booking.ts';
import type { Platform } from '../platform.ts';

/** Of any change: what its kind has of these. */
export interface Outcome {
  readonly __typename: string;
  readonly message?: string;
  readonly reservation?: { readonly id: string; readonly guest: { readonly id: string } | null };
  readonly entry?: { readonly id: string };
}

const reservation = 'reservation { id guest { id } }';
/** What later steps need of an answer. */
const successes: Readonly<Record<string, string>> = {
  createReservation: '... on ReservationConfirmed { reservation { id } }',
  bookInHouse: `... on ReservationConfirmed { ${reservation} }`,
  joinWaitlist: '... on WaitlistJoined { entry { id } } ... on AlreadyOnWaitlist { entry { id } }',
};

/** Somebody who changes things over the graph; outside of tests too. */
export interface Actor {
  readonly token: string;
  /** Whatever the answer is. */
  change(name: string, input: object): Promise<Outcome>;
  /** @throws Error where it is refused */
  done(name: string, input: object): Promise<Outcome>;
}

const refusals =
  /(NotFound|Unavailable|Taken|Unknown|Mistakes|Transition|Available|InUse|Reused|NotAllowed|Closed|Refused)$/;

export const openActor = (platform: Platform, token: string): Actor => {
  const change: Actor['change'] = async (name, input) => {
    const type = `${name.charAt(0).toUpperCase()}${name.slice(1)}Input!`;
    const operation = `mutation ($input: ${type}) { answer: ${name}(input: $input) {
      __typename ${successes[name] ?? ''} ... on Refusal { message } } }`;
    const variables = { input: { idempotencyKey: key(), ...input } };
    return (await platform.query<{ answer: Outcome }, object>(operation, variables, { token })).answer;
  };
  return {
    token,
    change,
    done: async (name, input) => {
      const outcome = await change(name, input);
      if (refusals.test(outcome.__typename)) throw new Error(`${name}: ${JSON.stringify(outcome)}`);
      return outcome;
    },
  };
};
