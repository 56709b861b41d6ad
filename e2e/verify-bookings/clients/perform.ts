import { randomUUID } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';
import type { RandomNumbers } from '#shared/inventory/domain/seeded-random.ts';
import type { History, Input, MutationAnswer, OperationKind, Purpose } from '../history.ts';
import type { Gate } from './gate.ts';
import { type Reply, sendMutation } from './send.ts';

export type Mutating = Exclude<OperationKind, 'look'>;

/** One intent of a client: what is sent again is this. */
export interface Intent {
  readonly client: number;
  readonly diner: string;
  readonly token: string;
  readonly operation: Mutating;
  readonly key: string;
  /** Without the key. */
  readonly input: Input;
}

export interface PerformParts {
  readonly url: string;
  readonly history: History;
  readonly gate: Gate;
  readonly random: RandomNumbers;
  /** Intents that nobody knows the outcome of: they are sent again once it is quiet. */
  readonly inDoubt: Set<Intent>;
}

/** What a client knows after it tried: the answer, or nothing. */
export type Known = { readonly outcome: 'acknowledged' | 'refused'; readonly answer: MutationAnswer } | null;

const knownFrom = ({ outcome, answer }: Reply): Known =>
  (outcome === 'acknowledged' || outcome === 'refused') && answer !== null ? { outcome, answer } : null;

export const sendAndNote = async (
  { url, history }: Pick<PerformParts, 'url' | 'history'>,
  intent: Intent,
  purpose: Purpose,
  input: Input = intent.input,
): Promise<Known> => {
  const { client, diner, token, operation, key } = intent;
  const sentAt = Date.now();
  const reply = await sendMutation(url, operation, { ...input, idempotencyKey: key }, token);
  history.add({
    kind: 'operation',
    ...{ client, diner, operation, purpose, key, input, sentAt, answeredAt: Date.now() },
    ...reply,
  });
  return knownFrom(reply);
};

/** Another reservation or hold of the same restaurant, which there is not. */
const otherId = (id: unknown) => (typeof id === 'string' ? `${id.slice(0, -22)}${'A'.repeat(22)}` : '');
const ofOtherReservation = ({ reservationId }: Input): Input => ({ reservationId: otherId(reservationId) });

const otherInputs: Readonly<Record<Mutating, (input: Input) => Input>> = {
  hold: () => ({ partySize: 9 }),
  release: ({ holdId }) => ({ holdId: otherId(holdId) }),
  book: () => ({ specialRequests: 'something else' }),
  modify: () => ({ specialRequests: 'something else' }),
  cancel: () => ({ reason: 'something else' }),
  move: ofOtherReservation,
  arrive: ofOtherReservation,
  seat: ofOtherReservation,
  complete: ofOtherReservation,
  noShow: ofOtherReservation,
};

const retries = 3;
/** After nothing came back: whoever asks again at once finds the same. */
const retryPauseMilliseconds = 600;
const shareOf = { together: 0.15, again: 0.12, otherInput: 0.1, givesUp: 0.3 };

/** Sends an intent as clients do: mostly once, at times twice at once; again when nothing came back, or for no reason. */
const attempt = async (parts: PerformParts, intent: Intent): Promise<Known> => {
  const { random } = parts;
  const first =
    random() < shareOf.together
      ? Promise.all([sendAndNote(parts, intent, 'first'), sendAndNote(parts, intent, 'together')])
      : sendAndNote(parts, intent, 'first').then((known) => [known]);
  let known = (await first).find((one) => one !== null) ?? null;
  for (let retry = 0; known === null && retry < retries && random() >= shareOf.givesUp; retry += 1) {
    await pause(random() * retryPauseMilliseconds);
    known = await sendAndNote(parts, intent, 'again');
  }
  if (known === null) {
    await pause(random() * retryPauseMilliseconds);
    return null;
  }
  if (random() < shareOf.again) await sendAndNote(parts, intent, 'again');
  if (random() < shareOf.otherInput)
    await sendAndNote(parts, intent, 'other-input', {
      ...intent.input,
      ...otherInputs[intent.operation](intent.input),
    });
  return known;
};

/** @returns null where the outcome is not known: the intent is in doubt then, and its story at an end. */
export const perform = async (
  parts: PerformParts,
  who: Pick<Intent, 'client' | 'diner' | 'token'>,
  operation: Mutating,
  input: Input,
  key: string = randomUUID(),
): Promise<Known> => {
  const intent: Intent = { client: who.client, diner: who.diner, token: who.token, operation, key, input };
  await parts.gate.enter();
  parts.inDoubt.add(intent);
  try {
    const known = await attempt(parts, intent);
    if (known !== null) parts.inDoubt.delete(intent);
    return known;
  } finally {
    parts.gate.leave();
  }
};
