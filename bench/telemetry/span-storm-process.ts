import { setInterval } from 'node:timers/promises';
import { traced } from '#shared/telemetry/traced.ts';

/**
 * Makes so many spans a second for so long, as a search makes them, and says how many it made. Parameters: spans a
 * second, seconds. Ends by SIGTERM, which exports what is left.
 */
const [perSecond = 0, seconds = 0] = process.argv.slice(2).map(Number);
const intervalMilliseconds = 10;

const step = traced(
  {
    name: 'reservation.bulk_availability',
    before: () => ({ 'reservation.checked_count': 240, 'db.query.text': 'select '.repeat(60) }),
    after: () => ({ 'reservation.available_count': 120 }),
  },
  async () => {},
);

let made = 0;
const begun = performance.now();
for await (const _ of setInterval(intervalMilliseconds)) {
  const passed = performance.now() - begun;
  // Whatever was late is made up for: so many a second they are.
  const due = Math.floor((Math.min(passed, seconds * 1_000) / 1_000) * perSecond);
  await Promise.all(Array.from({ length: due - made }, () => step()));
  made = due;
  if (passed >= seconds * 1_000) break;
}
process.stdout.write(`Made ${made} spans\n`);
// Kept alive, for its metrics to be read.
globalThis.setInterval(() => {}, 60_000);
