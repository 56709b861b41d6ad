/**
 * Runs a function with the process's time zone set to UTC, and sets it back.
 *
 * The `opening_hours` library reckons in the host's zone. Its dates are wall-clock times of no zone in
 * particular here, so that the host must be one without gaps: a clock change of the machine's own zone would
 * move a restaurant's hours elsewhere. Only for functions that do not wait: nothing else runs meanwhile.
 * Switching takes a tenth of a millisecond; inside another call it is free.
 *
 * @throws Error in a worker thread, where Node lets no code change the zone, unless that is UTC already
 */
export const withUtcWallClock = <Result>(run: () => Result): Result => {
  if (isUtc) return run();
  const before = process.env.TZ;
  process.env.TZ = 'UTC';
  isUtc = true;
  try {
    if (new Date(2026, 0, 1).getTimezoneOffset() !== 0 || new Date(2026, 6, 1).getTimezoneOffset() !== 0) {
      throw new Error('Opening hours are read on the main thread, or with TZ=UTC');
    }
    return run();
  } finally {
    isUtc = false;
    if (before === undefined) delete process.env.TZ;
    else process.env.TZ = before;
  }
};

let isUtc = false;
