import { z } from 'zod';
import { ask } from '../../ask.ts';
import type { MutationAnswer, OperationKind, Outcome } from '../history.ts';
import { doneTypes, mutations } from './documents.ts';

/** What became of one request. */
export interface Reply {
  readonly outcome: Outcome;
  readonly answer: MutationAnswer | null;
  readonly problem: string | null;
}

const deadlineMilliseconds = 20_000;

/** The platform's own failures: the client asks again with the same key. */
const failureCodes = new Set([
  'INTERNAL_SERVER_ERROR',
  'SUBGRAPH_UNAVAILABLE',
  'IDENTITY_UNAVAILABLE',
  undefined,
]);

const shownReservation = z.object({
  id: z.string(),
  status: z.string(),
  date: z.string(),
  time: z.string(),
  partySize: z.number(),
  specialRequests: z.string().nullable(),
});

const mutationData = z.object({
  answer: z
    .object({
      __typename: z.string(),
      id: z.string().optional(),
      expiresAt: z.string().optional(),
      reason: z.string().optional(),
      reservation: shownReservation.optional(),
    })
    .transform(({ __typename: typename, ...rest }): MutationAnswer => ({ typename, ...rest })),
});

const messageOf = (error: unknown): string => {
  if (!(error instanceof Error)) return String(error);
  const cause = error.cause instanceof Error ? `: ${error.cause.message}` : '';
  return `${error.message}${cause}`.slice(0, 300);
};

/** @returns data, or why there is none: unknown where the platform or the connection failed. */
export const request = async (
  url: string,
  text: string,
  variables: Readonly<Record<string, unknown>>,
  token: string | undefined,
): Promise<{ readonly data: unknown } | Reply> => {
  const failed = (outcome: 'unknown' | 'unexpected', problem: string): Reply => ({
    outcome,
    answer: null,
    problem,
  });
  try {
    const options = { deadlineMilliseconds, ...(token === undefined ? {} : { token }) };
    const { status, data, errors } = await ask(url, text, variables, options);
    const [error] = errors;
    if (error !== undefined) {
      const code = error.extensions?.code;
      const problem = `${code ?? 'no code'}: ${error.message}`.replace(/[0-9a-f]{32}/g, '…');
      return failed(failureCodes.has(code) ? 'unknown' : 'unexpected', problem);
    }
    if (status >= 500) return failed('unknown', `status ${status}`);
    return { data };
  } catch (error) {
    return failed('unknown', messageOf(error));
  }
};

export const sendMutation = async (
  url: string,
  operation: Exclude<OperationKind, 'look'>,
  input: Readonly<Record<string, unknown>>,
  token: string,
): Promise<Reply> => {
  const result = await request(url, mutations[operation], { input }, token);
  if ('outcome' in result) return result;
  const parsed = mutationData.safeParse(result.data);
  if (!parsed.success)
    return { outcome: 'unexpected', answer: null, problem: `not an answer: ${JSON.stringify(result.data)}` };
  const { answer } = parsed.data;
  const isDone = answer.typename === doneTypes[operation];
  return { outcome: isDone ? 'acknowledged' : 'refused', answer, problem: null };
};
