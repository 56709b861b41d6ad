/** Of buckets, in seconds: fine where answers should come, and up to what a request may take at most. */
export const durationLimits = [
  0.005, 0.01, 0.025, 0.05, 0.075, 0.1, 0.15, 0.2, 0.3, 0.5, 0.75, 1, 2.5, 5, 10,
];

export const latencyLimits = durationLimits.map((seconds) => seconds * 1_000);

/** From a second to half a day: what waits for a provider waits long. */
export const delayLimits = [0.5, 1, 2, 5, 10, 30, 60, 120, 300, 900, 3_600, 14_400, 43_200];

export const percentLimits = [0, 1, 2, 5, 10, 15, 20, 30, 50, 75];
