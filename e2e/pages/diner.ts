import type { Page } from 'playwright-core';
import { expect } from 'vitest';

export interface DinerVisit {
  readonly page: Page;
  /** Of the gateway, without a path. */
  readonly url: string;
  /** A place with restaurants that take online bookings. */
  readonly place: string;
  /** A day on which there are tables, two weeks ahead at most. */
  readonly date: string;
  /** Called where the page has gone to sign in; comes back to where it wants to go. */
  readonly signIn: (page: Page) => Promise<void>;
  /** Called on every page that is shown, by a name for it. */
  readonly look?: (page: Page, name: string) => Promise<void>;
}

const guest = { name: 'Ada Byron', email: 'ada@example.org', phone: '+43 1 5872323' };

const heading = (page: Page, name: string | RegExp) => page.getByRole('heading', { level: 1, name });

/** What stands there of the reservation. */
const fact = (page: Page, name: string) => page.locator('dl div', { hasText: name }).textContent();

/** Searches, and taps the first time; signs in where that is asked for. */
const tapSlot = async ({ page, url, place, date, signIn, look }: DinerVisit) => {
  await page.goto(url);
  await look?.(page, 'search');
  await page.getByLabel('City or district').fill(place);
  await page.getByLabel('Day').fill(date);
  await page.getByLabel('Time').fill('19:00');
  await page.getByRole('button', { name: 'One guest more' }).click();
  await page.getByRole('button', { name: 'Find a table' }).click();
  await page.getByRole('heading', { level: 2, name: /with a table for 3/ }).waitFor();
  const address = new URL(page.url()).searchParams;
  expect([address.get('place'), address.get('date'), address.get('party')]).toEqual([place, date, '3']);
  await look?.(page, 'results');
  await page.locator('ul ul').getByRole('link').first().click();
  await signIn(page);
};

/** Books with a mistake first, which is said at its field. @returns the reservation's id */
export const fillAndBook = async ({ page, look }: Pick<DinerVisit, 'page' | 'look'>): Promise<string> => {
  await page.getByRole('timer').waitFor();
  await page.getByRole('button', { name: 'I need more time' }).click();
  await page.getByText('You have more time now.').waitFor();
  await page.getByLabel('Name').fill(guest.name);
  await page.getByLabel('Mail address').fill(guest.email);
  await page.getByLabel(/^Phone/).fill('12');
  await page.getByLabel(/^Wishes/).fill('A table by the window, please');
  await look?.(page, 'booking');
  await page.getByRole('button', { name: 'Book the table' }).click();
  await page.getByText('With the country, such as +43 1 2345678.').waitFor();
  expect(await page.getByLabel(/^Phone/).getAttribute('aria-invalid')).toBe('true');
  await page.getByLabel(/^Phone/).fill(guest.phone);
  // What was typed outlasts loading the page anew, and the table is still the same one.
  await page.reload();
  await page.getByRole('timer').waitFor();
  expect(await page.getByLabel('Name').inputValue()).toBe(guest.name);
  await page.getByRole('button', { name: 'Book the table' }).click();
  await heading(page, 'Your table is booked').waitFor();
  await look?.(page, 'booked');
  expect(await page.getByText('A table by the window, please').count()).toBe(1);
  return decodeURIComponent(new URL(page.url()).pathname.split('/').at(-1) ?? '');
};

/** Chooses a day in the very moment in which the page suggests one, and finds it kept. */
export const chooseDayWhilePlaceIsFound = async ({
  page,
  url,
  place,
  date,
}: Pick<DinerVisit, 'page' | 'url' | 'place' | 'date'>): Promise<void> => {
  await page.goto(url);
  await page.getByLabel('Day').waitFor();
  // Between React's writing of what was found and its effects of that.
  await page.evaluate(`{
    const field = document.querySelector('input[type=date]');
    const { set } = Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value');
    new MutationObserver((_, observer) => {
      observer.disconnect();
      set.call(field, '${date}');
      field.dispatchEvent(new Event('input', { bubbles: true }));
      field.dataset.chosen = '${date}';
    }).observe(document.querySelector('datalist'), { childList: true });
  }`);
  await page.getByLabel('City or district').fill(place);
  await page.locator(`[data-chosen="${date}"]`).waitFor();
  await page.getByLabel('City or district').fill('');
  expect(await page.getByLabel('Day').inputValue()).toBe(date);
};

const changeParty = async ({ page, look }: DinerVisit) => {
  await page.getByRole('button', { name: 'One guest less' }).click();
  await page.getByRole('button', { name: 'Look for times' }).click();
  const times = page.getByRole('list', { name: 'Times' }).getByRole('button');
  await times
    .or(page.getByRole('button', { name: /all the same/ }))
    .first()
    .click();
  await page.getByText('Your reservation is changed.').waitFor();
  await expect.poll(() => fact(page, 'Guests')).toBe('Guests2');
  await look?.(page, 'changed');
};

const cancelFromTheList = async ({ page, look }: DinerVisit, reservationId: string) => {
  await page.getByRole('link', { name: 'My reservations' }).click();
  await heading(page, 'My reservations').waitFor();
  const mine = page.locator(`a[href$="/reservations/${reservationId}"]`);
  await mine.waitFor();
  await look?.(page, 'reservations');
  await mine.click();
  await page.getByRole('button', { name: 'Cancel the reservation' }).click();
  await look?.(page, 'cancelling');
  await page.getByRole('button', { name: 'Yes, cancel the reservation' }).click();
  await page.getByText('Your reservation is cancelled.').waitFor();
  await expect.poll(() => fact(page, 'State')).toBe('StateCancelled');
};

/** Search, slot, hold, details, confirmation, another party, and cancelled in the end. */
export const bookChangeAndCancel = async (visit: DinerVisit): Promise<void> => {
  await tapSlot(visit);
  const reservationId = await fillAndBook(visit);
  await changeParty(visit);
  await cancelFromTheList(visit, reservationId);
};

export interface DinerReview extends Pick<DinerVisit, 'page' | 'url' | 'look'> {
  /** Whose party was seated, on a day that has begun. */
  readonly reservationId: string;
}

/** Reviews a visit by the way that the invitation leads, and edits it. */
export const reviewVisit = async ({ page, url, reservationId, look }: DinerReview): Promise<void> => {
  await page.goto(`${url}/reservations/${encodeURIComponent(reservationId)}/review`);
  const rate = (part: string, stars: string) =>
    page.getByRole('group', { name: part }).getByText(stars, { exact: true }).click({ force: true });
  await rate('All in all', '4 stars');
  await rate('Food', '5 stars');
  await page.getByLabel(/^In your words/).fill('The soup was worth the walk.');
  await look?.(page, 'review');
  await page.getByRole('button', { name: 'Publish the review' }).click();
  await page.getByText('Your review is published.').waitFor();
  await page.getByLabel(/^In your words/).fill('The soup was worth the walk, and the cake too.');
  await page.getByRole('button', { name: 'Save the changes' }).click();
  await expect.poll(() => page.getByRole('button', { name: 'Save the changes' }).isEnabled()).toBe(true);
  await page.reload();
  await expect
    .poll(() => page.getByLabel(/^In your words/).inputValue())
    .toBe('The soup was worth the walk, and the cake too.');
};
