/** The work's result, or a rejection with the given error once the time is over; the work itself goes on. */
export const withinDeadline = async <Result>(
  work: Promise<Result>,
  deadlineMilliseconds: number,
  late: () => Error,
): Promise<Result> => {
  const { promise, reject } = Promise.withResolvers<never>();
  const timer = setTimeout(() => reject(late()), deadlineMilliseconds);
  try {
    return await Promise.race([work, promise]);
  } finally {
    clearTimeout(timer);
  }
};
