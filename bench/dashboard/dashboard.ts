import { loadavg } from 'node:os';
import type { Browser } from 'playwright-core';
import { serviceDateAt } from '#dashboard/app/domain/service-date.ts';
import { isBrowserThere, launchBrowser } from '#e2e/browser.ts';
import { restaurantPublicId } from '#shared/identifiers/public-id.ts';
import { openDevelopmentIssuer } from '#shared/identity/development-issuer.ts';
import { type BookingDatabase, openBookingDatabase } from '../booking/booking-database.ts';
import { openPlatformBooker } from '../booking/platform-booker.ts';
import { type Report, say } from '../report.ts';
import { openEveningDesk } from './evening-desk.ts';
import { afternoonZone, eveningHousePlan } from './evening-house.ts';
import { openEveningPage, type PageView } from './evening-page.ts';
import { fillEvening } from './fill-evening.ts';
import { type LoadedPage, loadsReport, measureLoad } from './page-loads.ts';
import { updatesReport } from './updates-report.ts';
import { type WatchedUpdates, watchUpdates } from './watch-updates.ts';

export interface DashboardBenchmark {
  readonly reservations: number;
  readonly changesPerSecond: number;
  readonly seconds: number;
  readonly rounds: number;
}

/** As in production, where few requests are traced; with the viewer of `npm start` all are. */
const untraced = { TRACE_VIEWER: 'false' };

interface Subject {
  readonly name: string;
  readonly view: PageView;
  readonly tab: 'Upcoming' | 'Seated';
  readonly loads: LoadedPage[];
  readonly updates: WatchedUpdates[];
}

const openSubjects = (): Subject[] => {
  const subject = (name: string, view: PageView, tab: Subject['tab'] = 'Upcoming'): Subject => ({
    name,
    view,
    tab,
    loads: [],
    updates: [],
  });
  return [
    subject('floor, who comes', 'floor'),
    subject('floor, who sits', 'floor', 'Seated'),
    subject('timeline', 'timeline'),
    subject('list on a telephone', 'phone'),
    subject('all read again', 'plain'),
  ];
};

const openEvening = async (bench: BookingDatabase, address: string, reservations: number) => {
  const now = Temporal.Now.instant();
  const timeZone = afternoonZone(now);
  const id = await bench.addHouse(eveningHousePlan(timeZone));
  const issuer = await openDevelopmentIssuer(bench.dataDirectory);
  const employments = [{ restaurantId: id, role: 'HOST' as const }];
  const claims = { subject: 'bench-host', role: 'host' as const, employments };
  const token = await issuer.issue(claims, 'tablegraph', now.add({ hours: 1 }));
  const where = {
    restaurantId: restaurantPublicId.encode(id),
    date: serviceDateAt(now, timeZone).toString(),
  };
  const desk = openEveningDesk(address, where, token);
  await fillEvening(desk, reservations);
  return desk;
};

const playRound = async (
  bench: BookingDatabase,
  browser: Browser,
  address: string,
  subject: Subject,
  options: DashboardBenchmark,
): Promise<void> => {
  const { view, tab, loads, updates } = subject;
  const desk = await openEvening(bench, address, options.reservations);
  const page = await openEveningPage({ browser, address, ...desk, view });
  try {
    loads.push(await measureLoad(page));
    updates.push(await watchUpdates(page, desk, { ...options, tab }));
  } finally {
    await page.close();
  }
};

/**
 * How soon the host's page is useful when it is opened cold, and how soon it shows what others do, in a browser; beside
 * a plain page that reads and writes all of the evening again for every event.
 * @throws Error where there is no browser
 */
export const benchmarkDashboard = async (options: DashboardBenchmark): Promise<readonly Report[]> => {
  if (!isBrowserThere())
    throw new Error('There is no Chromium at /usr/bin/chromium: install the package "chromium".');
  const bench = await openBookingDatabase(say);
  const platform = await openPlatformBooker('start', bench.url, bench.dataDirectory, 1, untraced);
  const browser = await launchBrowser();
  const subjects = openSubjects();
  try {
    for (let round = 1; round <= options.rounds; round += 1)
      for (const subject of subjects) {
        await playRound(bench, browser, platform.address, subject, options);
        const longest = Math.max(0, ...(subject.updates.at(-1)?.longTasks ?? []));
        const useful = subject.loads.at(-1)?.usefulMilliseconds ?? Number.NaN;
        say(
          `Round ${round}, ${subject.name}: useful after ${useful.toFixed(0)} ms, longest task ${longest.toFixed(0)} ms, of processor time ${(subject.updates.at(-1)?.tasks[0] ?? 0).toFixed(0)} ms`,
        );
      }
    const load = `Load of the machine at the end (1, 5, 15 minutes): ${loadavg()
      .map((one) => one.toFixed(1))
      .join(', ')}.`;
    return [loadsReport(subjects, options, load), updatesReport(subjects, options, load)];
  } finally {
    await browser.close();
    await platform.close();
    await bench.close();
  }
};
