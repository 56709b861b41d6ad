import { expect, it, onTestFinished } from 'vitest';
import { createBusyMeter } from './busy-meter.ts';

it('tells a loop that turns from one that rests', async () => {
  const meter = createBusyMeter();
  onTestFinished(meter.close);
  const turnUntilBusy = () => {
    if (meter.isBusy()) return;
    const until = performance.now() + 20;
    while (performance.now() < until);
    setImmediate(turnUntilBusy);
  };
  turnUntilBusy();
  await expect.poll(meter.isBusy, { timeout: 10_000, interval: 20 }).toBe(true);
  await expect.poll(meter.isBusy, { timeout: 10_000, interval: 50 }).toBe(false);
});
