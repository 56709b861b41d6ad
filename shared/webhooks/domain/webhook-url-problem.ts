/** What is wrong with a URL that nothing will be sent to. */
export const webhookUrlProblems = [
  'NOT_A_URL',
  'TOO_LONG',
  'NOT_HTTPS',
  'PORT_NOT_ALLOWED',
  'HAS_CREDENTIALS',
  'PRIVATE_ADDRESS',
] as const;
export type WebhookUrlProblem = (typeof webhookUrlProblems)[number];
