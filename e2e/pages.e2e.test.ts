import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { isBrowserThere, launchBrowser } from './browser.ts';
import { openDesk } from './desk.ts';
import { bookChangeAndCancel, chooseDayWhilePlaceIsFound, fillAndBook, reviewVisit } from './pages/diner.ts';
import * as evening from './pages/evening.ts';
import { openHostPage } from './pages/host-page.ts';
import { walkThroughOffice } from './pages/office.ts';
import { type OpenEvening, openEvening } from './pages/open-evening.ts';
import { setUp } from './pages/setup.ts';
import { type Platform, startPlatform } from './platform.ts';

if (!isBrowserThere())
  console.warn('No /usr/bin/chromium: the tests of the pages are skipped (apt-get install chromium).');

const availability = `query ($id: ID!, $date: LocalDate!, $time: LocalTime!) {
  restaurant(id: $id) { availability(date: $date, time: $time, partySize: 2) { isAvailable reason } } }`;
interface Available {
  readonly restaurant: {
    readonly availability: { readonly isAvailable: boolean; readonly reason: string | null };
  };
}

describe.skipIf(!isBrowserThere())('an evening in the browser', () => {
  let platform: Platform;
  let browser: Browser;
  let house: OpenEvening;
  beforeAll(async () => {
    platform = await startPlatform('cluster');
    [browser, house] = await Promise.all([launchBrowser(), openEvening(platform)]);
  });
  afterAll(async () => {
    await browser?.close();
    await platform?.remove();
  });
  const host = (subject: string, more: Partial<Parameters<typeof openHostPage>[0]> = {}) =>
    openHostPage({ browser, url: platform.address(), restaurantId: house.restaurantId, subject, ...more });
  const openDiner = async (subject: string, returnTo: string) => {
    const context = await browser.newContext({
      viewport: { width: 390, height: 844 },
      locale: 'en-GB',
      timezoneId: 'America/New_York',
    });
    const page = await context.newPage();
    const question = new URLSearchParams({ returnTo, loginHint: `diner:${subject}` });
    await page.goto(`${platform.address()}/auth/sign-in?${question}`);
    return page;
  };

  it('goes from a diner’s booking to the answer to a review, with two hosts and a gateway that is killed', async () => {
    const [ann, ben] = await Promise.all([host('ann'), host('ben', { role: 'host' })]);
    await Promise.all([evening.showsLive(ann.page), evening.showsLive(ben.page)]);

    const time = house.timeIn(180);
    const visit = new URLSearchParams({ date: house.date, time, party: '2' });
    const diner = await openDiner('e2e-ada', `/restaurants/${house.restaurantId}/book?${visit}`);
    let reservationId = '';
    const booked = await evening.millisecondsUntil(
      async () => {
        reservationId = await fillAndBook({ page: diner });
      },
      () => Promise.all([ann, ben].map(({ page }) => evening.line(page, 'Ada Byron').waitFor())),
    );
    expect(booked).toBeLessThan(evening.liveMilliseconds);

    await evening.arriveAndSeat(ann.page, 'Ada Byron');
    await evening.tab(ben.page, 'Seated');
    await evening.line(ben.page, 'Ada Byron').waitFor();
    const table = await evening.moveToSuggested(ann.page, 'Ada Byron');
    await evening.line(ben.page, 'Ada Byron').getByText(`· ${table} ·`).waitFor();

    await evening.tab(ben.page, 'Upcoming');
    await evening.bookByPhone(ben.page, {
      partySize: 2,
      time: house.timeIn(120),
      name: 'Grace Caller',
      phone: '+43 1 5872399',
    });
    await evening.tab(ann.page, 'Upcoming');
    await evening.line(ann.page, 'Grace Caller').waitFor();
    await evening.seatWalkIn(ben.page, 2);
    await evening.tab(ann.page, 'Seated');
    await evening.line(ann.page, 'Walk-in').waitFor();

    const killed = platform.member('gateway');
    process.kill(killed.processId, 'SIGKILL');
    await ann.page.getByText(/Alone since/).waitFor();
    await evening.line(ann.page, 'Ada Byron').waitFor();
    await platform.said(new RegExp(`gateway is back \\(process (?!${killed.processId}\\))`), 20_000);
    await openDesk(platform, house.owner).send('completeVisit', { reservationId });
    await evening.showsLive(ann.page);
    await evening.tab(ann.page, 'Done');
    await evening.line(ann.page, 'Ada Byron').waitFor();

    await evening.showsLive(ben.page);
    await evening.markNoShow(ben.page, 'Grace Caller');
    await evening.line(ann.page, 'Grace Caller').getByText('No-show', { exact: true }).waitFor();

    const asked = { id: house.restaurantId, date: house.date, time: house.timeIn(240) };
    const isAvailable = async () =>
      (await platform.query<Available, typeof asked>(availability, asked)).restaurant.availability;
    expect(await isAvailable()).toEqual({ isAvailable: true, reason: null });
    await evening.pauseSlot(ann.page, asked.time);
    expect(await isAvailable()).toEqual({ isAvailable: false, reason: 'PACING_LIMIT' });

    await reviewVisit({ page: diner, url: platform.address(), reservationId });
    await ann.page.goto(`${platform.address()}/dashboard/${house.restaurantId}/reviews?unanswered=true`);
    await ann.page.getByText('The soup was worth the walk, and the cake too.').waitFor();
    await walkThroughOffice({ page: ann.page, url: platform.address(), restaurantId: house.restaurantId });
    evening.expectNoMistakes(ann, ben);
  }, 180_000);

  it('is on the restaurant’s clock on a night on which clocks change, wherever the browser is', async () => {
    const { searchRestaurants } = await platform.query<
      { searchRestaurants: { results: { edges: readonly { node: { restaurant: { id: string } } }[] } } },
      { date: string }
    >(
      `query ($date: LocalDate!) { searchRestaurants(input: { location: "Vienna", date: $date, time: "19:00", partySize: 2, includeUnavailable: true }) {
        results(first: 1) { edges { node { restaurant { id } } } } } }`,
      { date: Temporal.Now.plainDateISO('UTC').add({ days: 1 }).toString() },
    );
    const restaurantId = searchRestaurants.results.edges[0]?.node.restaurant.id ?? '';
    const owner = await platform.token('host', 'e2e-dst-owner', [restaurantId], 'OWNER');
    const desk = openDesk(platform, owner);
    // The night before the last Sunday of March: at two in the morning it is three.
    const year = Temporal.Now.plainDateISO('Europe/Vienna').year + 1;
    const lastOfMarch = Temporal.PlainDate.from({ year, month: 3, day: 31 });
    const date = lastOfMarch.subtract({ days: (lastOfMarch.dayOfWeek % 7) + 1 }).toString();
    const period = { name: 'Long night', firstSeating: '18:00', lastSeating: '03:30' };
    expect(await desk.send('setSpecialDay', { restaurantId, date, periods: [period] })).toMatchObject({
      __typename: 'PlanChanged',
    });
    const next = Temporal.PlainDate.from(date).add({ days: 1 }).toString();
    for (const [name, day, time] of [
      ['Early Bird', date, '19:00'],
      ['Night Owl', next, '01:30'],
      ['Third Hour', next, '03:00'],
    ])
      expect({
        name,
        ...(await desk.send('bookInHouse', {
          ...{ restaurantId, date: day, time, partySize: 2 },
          guest: { name, phone: '+43 1 5872300' },
        })),
      }).toMatchObject({ name, __typename: 'ReservationConfirmed' });
    const { page, mistakes } = await host('dst', { restaurantId, path: `tonight?date=${date}` });
    const times = page.getByRole('region', { name: 'Bookings' }).getByRole('listitem');
    await times.first().waitFor();
    const shown = await times.allTextContents();
    expect(shown.map((text) => text.slice(0, 5))).toEqual(['19:00', '01:30', '03:00']);
    const late = { partySize: 2, time: '03:30', name: 'Last Guest', phone: '+43 1 5872301' };
    await evening.bookByPhone(page, late);
    expect(await evening.line(page, late.name).textContent()).toMatch(/^03:30/);
    await page.getByRole('button', { name: 'Flow' }).click();
    const slots = page.getByRole('region', { name: 'The evening by slot' }).getByRole('rowheader');
    const night = await slots.allTextContents();
    expect(night).toEqual(expect.arrayContaining(['01:30', '03:00', '03:30']));
    expect(night.filter((time) => time.startsWith('02'))).toEqual([]);
    evening.expectNoMistakes({ mistakes });
  }, 60_000);

  it('keeps the evening when the network drops, does nothing silently, and catches up', async () => {
    const { page, mistakes } = await host('pat');
    await evening.showsLive(page);
    await evening.bookByPhone(page, {
      partySize: 2,
      time: house.timeIn(300),
      name: 'Olga Offline',
      phone: '+43 1 5872355',
    });
    await page.context().setOffline(true);
    await page.getByText(/Alone since \d\d:\d\d/).waitFor();
    await evening.line(page, 'Olga Offline').getByRole('button', { name: 'Olga Offline arrived' }).click();
    await page.getByText('No answer: this is not done as far as we know.').waitFor();
    // What was shown for a moment is taken back.
    await evening.line(page, 'Olga Offline').getByText('Expected').waitFor();
    const desk = openDesk(platform, house.owner);
    const late = await desk.send('seatWalkIn', {
      restaurantId: house.restaurantId,
      partySize: 2,
      guestName: 'Wanda Walker',
    });
    expect(late.__typename).toBe('WalkInSeated');
    await page.context().setOffline(false);
    await evening.showsLive(page);
    await evening.tab(page, 'Seated');
    await evening.line(page, 'Wanda Walker').waitFor();
    await page.getByRole('button', { name: 'Try again' }).click();
    await evening.tab(page, 'Upcoming');
    await evening.line(page, 'Olga Offline').getByText('Arrived').waitFor();
    evening.expectNoMistakes({ mistakes });
  }, 60_000);

  it('lets a manager draw the floor and change the evening, and says before what would come of it', async () => {
    const { page, mistakes } = await host('sue', { role: 'manager' });
    const date = Temporal.PlainDate.from(house.date).add({ days: 2 }).toString();
    const asked = { id: house.restaurantId, date, time: '19:00' };
    const period = { name: 'Dinner', firstSeating: '18:00', lastSeating: '22:00' };
    await openDesk(platform, house.owner).send('setSpecialDay', {
      ...{ restaurantId: house.restaurantId, date, periods: [period] },
    });
    await setUp({
      ...{ page, url: platform.address(), restaurantId: house.restaurantId, date, time: asked.time },
      isAvailable: async () =>
        (await platform.query<Available, typeof asked>(availability, asked)).restaurant.availability
          .isAvailable,
    });
    evening.expectNoMistakes({ mistakes });
  }, 90_000);

  it('keeps the day that is chosen in the moment in which the place is found', async () => {
    const page = await openDiner('e2e-may', '/');
    const date = Temporal.Now.plainDateISO('Europe/Vienna').add({ days: 9 }).toString();
    await chooseDayWhilePlaceIsFound({ page, url: platform.address(), place: 'Vienna', date });
  }, 90_000);

  it('lets a diner search, book, change and cancel', async () => {
    const page = await openDiner('e2e-eve', '/');
    const date = Temporal.Now.plainDateISO('Europe/Vienna').add({ days: 3 }).toString();
    await bookChangeAndCancel({
      page,
      url: platform.address(),
      place: 'Vienna',
      date,
      signIn: async () => undefined,
    });
  }, 90_000);
});
