/** The columns of docs/authorization.md: who asks. */
export const columns = [
  'anonymous',
  'diner (stranger)',
  'diner (whose it is)',
  'host here',
  'manager here',
  'owner here',
  'host elsewhere',
  'partner (stranger)',
  'partner (whose it is)',
  'admin',
] as const;
export type Column = (typeof columns)[number];

/** What its cells say: what comes. */
export const outcomes = [
  'yes',
  'null',
  '[]',
  'NotFound',
  'ReviewNotAllowed',
  'OwnReview',
  'UNAUTHENTICATED',
  'FORBIDDEN',
  'BAD_USER_INPUT',
] as const;
export type Outcome = (typeof outcomes)[number];

export const isOutcome = (text: string): text is Outcome => outcomes.some((outcome) => outcome === text);
