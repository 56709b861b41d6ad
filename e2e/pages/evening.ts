import type { Locator, Page } from 'playwright-core';
import { expect } from 'vitest';

/** Within which another host's change, or a diner's booking, is on every page. */
export const liveMilliseconds = 1_000;

export const showsLive = (page: Page) => page.getByText('● Live').waitFor();

export const tab = (page: Page, name: 'Upcoming' | 'Waitlist' | 'Seated' | 'Done') =>
  page.getByRole('group', { name: 'Which bookings' }).getByRole('button', { name }).click();

/** The line of somebody's booking in the tab that is shown. */
export const line = (page: Page, guest: string): Locator =>
  page.getByRole('region', { name: 'Bookings' }).getByRole('listitem').filter({ hasText: guest });

/** Whatever dialog is open. */
const panel = (page: Page) => page.getByRole('dialog');

/** Waits for a message. @throws with what the page says instead */
const said = async (page: Page, text: string | RegExp): Promise<void> => {
  try {
    await page.getByRole('region', { name: 'Messages' }).getByText(text).waitFor({ timeout: 10_000 });
  } catch (cause) {
    throw new Error(`Not said: ${text}\n${await page.locator('body').textContent()}`, { cause });
  }
};

/** A booking at the phone by keyboard alone: N, party, date, time, number, name, Enter. */
export const bookByPhone = async (
  page: Page,
  {
    partySize,
    time,
    name,
    phone,
  }: { readonly partySize: number; readonly time: string; readonly name: string; readonly phone: string },
): Promise<void> => {
  await page.keyboard.press('n');
  await panel(page).getByLabel('Guests', { exact: true }).waitFor();
  await page.keyboard.type(String(partySize));
  await page.keyboard.press('Tab');
  // Chromium's date has three parts and a button.
  for (let part = 0; part < 4; part += 1) await page.keyboard.press('Tab');
  await panel(page).getByRole('radio', { name: time }).focus();
  await page.keyboard.press('Space');
  await page.keyboard.press('Tab');
  await page.keyboard.type(phone);
  await page.keyboard.press('Tab');
  await page.keyboard.type(name);
  await page.keyboard.press('Enter');
  await said(page, `${name} booked`);
};

/** Arrived, taken back, arrived again, seated: a tap each. */
export const arriveAndSeat = async (page: Page, guest: string): Promise<void> => {
  await tab(page, 'Upcoming');
  await line(page, guest)
    .getByRole('button', { name: `${guest} arrived` })
    .click();
  await said(page, `${guest} arrived`);
  await page.getByRole('region', { name: 'Messages' }).getByRole('button', { name: 'Undo' }).last().click();
  await said(page, `${guest}: taken back`);
  await line(page, guest)
    .getByRole('button', { name: `${guest} arrived` })
    .click();
  await line(page, guest).getByText('Arrived').waitFor();
  await line(page, guest)
    .getByRole('button', { name: new RegExp(`^Seat ${guest} at`) })
    .click();
  await said(page, new RegExp(`${guest} seated at`));
  await tab(page, 'Seated');
  await line(page, guest).getByText(/left/).first().waitFor();
};

/** To the first table that is suggested. @returns its name */
export const moveToSuggested = async (page: Page, guest: string): Promise<string> => {
  await line(page, guest).getByRole('button').first().click();
  const first = panel(page)
    .getByRole('button', { name: /seats$/ })
    .first();
  const table = (await first.locator('span').first().textContent()) ?? '';
  await first.click();
  await said(page, `${guest} moved to ${table}`);
  return table;
};

/** By keyboard alone: W, a size, Enter. */
export const seatWalkIn = async (page: Page, partySize: number): Promise<void> => {
  await page.keyboard.press('w');
  await panel(page)
    .getByRole('button', { name: /^Seat at/ })
    .first()
    .waitFor();
  await page.keyboard.type(String(partySize));
  await page.keyboard.press('Enter');
  await said(page, /Walk-in seated at/);
};

/** In the panel of an expected booking. */
export const markNoShow = async (page: Page, guest: string): Promise<void> => {
  await tab(page, 'Upcoming');
  await line(page, guest).getByRole('button').first().click();
  await panel(page).getByRole('button', { name: 'No-show' }).click();
  await said(page, `${guest} did not come`);
};

/** Closes a slot to diners, in the evening's flow. */
export const pauseSlot = async (page: Page, time: string): Promise<void> => {
  await page.getByRole('button', { name: 'Flow' }).click();
  await page.getByRole('button', { name: `Pause ${time} for diners` }).click();
  await page.getByRole('button', { name: `Let diners book ${time} again` }).waitFor();
  await page.getByRole('button', { name: 'Floor' }).click();
};

/** How long something took to be seen, since before it was done. */
export const millisecondsUntil = async (
  act: () => Promise<unknown>,
  seen: () => Promise<unknown>,
): Promise<number> => {
  await act();
  const from = performance.now();
  await seen();
  return performance.now() - from;
};

export const expectNoMistakes = (...all: readonly { readonly mistakes: readonly string[] }[]) =>
  expect(all.flatMap(({ mistakes }) => mistakes)).toEqual([]);
