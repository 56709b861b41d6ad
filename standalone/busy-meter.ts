import { performance } from 'node:perf_hooks';

const intervalMilliseconds = 250;
/** Of the time, in which the event loop had something to do: above it whoever asks waits for others. */
const busyShare = 0.8;

export interface BusyMeter {
  /** Whether requests waited for each other a moment ago. */
  isBusy(): boolean;
  close(): void;
}

/** Looks at this process's event loop a few times a second. */
export const createBusyMeter = (): BusyMeter => {
  let last = performance.eventLoopUtilization();
  let busy = false;
  const timer = setInterval(() => {
    const now = performance.eventLoopUtilization();
    busy = performance.eventLoopUtilization(now, last).utilization > busyShare;
    last = now;
  }, intervalMilliseconds);
  timer.unref();
  return { isBusy: () => busy, close: () => clearInterval(timer) };
};
