/**
 * Waits for statements of one transaction that were sent without waiting for each other: a connection does them in
 * the order in which they were sent, and the lock of a service day is held for one journey in place of several. After
 * one that fails the server refuses the others, so the first one's error is thrown.
 */
export const together = async <const Pending extends readonly Promise<unknown>[]>(
  ...pending: Pending
): Promise<{ -readonly [Index in keyof Pending]: Awaited<Pending[Index]> }> => {
  const settled = await Promise.allSettled(pending);
  const failed = settled.find((one) => one.status === 'rejected');
  if (failed !== undefined) throw failed.reason;
  return Promise.all(pending);
};
