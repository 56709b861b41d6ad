const firstPauseSeconds = 5;
const longestPauseSeconds = 30 * 60;

/** With these pauses a message is given up a day after its first attempt. */
export const mostAttempts = 55;

/**
 * How long a message waits after so many attempts: 5, 10, 20 … seconds, at most half an hour, and by a fifth more or
 * less, so that what failed together does not come back together.
 * @param chance from 0 to 1
 */
export const retryPause = (attempts: number, chance: number): Temporal.Duration => {
  const seconds = Math.min(longestPauseSeconds, firstPauseSeconds * 2 ** Math.min(attempts - 1, 20));
  return Temporal.Duration.from({ milliseconds: Math.round(seconds * 1_000 * (0.8 + 0.4 * chance)) });
};
