import { openDevelopmentIssuer } from '#shared/identity/development-issuer.ts';

/** Bearer tokens, each of a diner who was not there before: no server can share what it did for one with another. */
export interface CallerTokens {
  /** Signs so many before the clock runs. */
  prepare(count: number): Promise<void>;
  /** The next one, signed now where none is left. */
  take(): Promise<string>;
}

/** @param dataDirectory where the platform that is asked has the key of its development issuer */
export const openCallerTokens = async (dataDirectory: string): Promise<CallerTokens> => {
  const issuer = await openDevelopmentIssuer(dataDirectory);
  let callers = 0;
  const sign = () => {
    callers += 1;
    const expiresAt = Temporal.Now.instant().add({ hours: 2 });
    return issuer.issue(
      { subject: `caller-${callers}`, role: 'diner', employments: [] },
      'tablegraph',
      expiresAt,
    );
  };
  const signed: string[] = [];
  return {
    prepare: async (count) => {
      while (signed.length < count) signed.push(await sign());
    },
    take: async () => signed.pop() ?? (await sign()),
  };
};
