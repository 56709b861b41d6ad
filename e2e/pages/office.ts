import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright-core';
import { expect } from 'vitest';

/** A page of somebody who is signed in as a manager, in English. */
export interface OfficeParts {
  readonly page: Page;
  /** Where the platform answers. */
  readonly url: string;
  /** It has guests, published reviews, and days that are over. */
  readonly restaurantId: string;
}

const open = async ({ page, url, restaurantId }: OfficeParts, path: string, title: string) => {
  await page.goto(`${url}/dashboard/${restaurantId}/${path}`);
  await page.getByRole('heading', { level: 1, name: title }).waitFor();
};

const searchGuests = async (page: Page, text: string) => {
  await page.getByLabel('Name, phone number or mail address', { exact: true }).fill(text);
};

/** Searches as one types, writes notes, makes one guest of two. */
const keepGuestBook = async (parts: OfficeParts): Promise<void> => {
  const { page } = parts;
  await open(parts, 'guests', 'Guests');
  const lines = page.getByRole('region', { name: 'Guest book' }).getByRole('link');
  await lines.first().waitFor();
  const mailOf = async (index: number) => {
    const contacts = await lines.nth(index).getByText('@').textContent();
    return /\S+@\S+/.exec(contacts ?? '')?.[0] ?? '';
  };
  const [kept, other] = [await mailOf(0), await mailOf(1)];
  await searchGuests(page, kept);
  await lines.filter({ hasText: kept }).click();
  await page.getByRole('button', { name: 'Edit' }).click();
  const notes = `Likes the window, ${Date.now()}`;
  await page.getByLabel('Notes').fill(notes);
  await page.getByRole('button', { name: 'Save' }).click();
  await page.getByRole('article').getByText(notes).waitFor();

  await page.getByRole('button', { name: 'Merge with another' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('searchbox').fill(other);
  await dialog.getByRole('button', { name: other }).click();
  // Of the entry that goes; it may have a telephone number before its address.
  await dialog
    .getByText(/^Bookings with .* lead here too\.$/)
    .filter({ hasText: other })
    .waitFor();
  await dialog.getByRole('button', { name: /^Merge into/ }).click();
  await dialog.waitFor({ state: 'detached' });
  await page.getByRole('article').getByText(notes).waitFor();
  await searchGuests(page, other);
  await page.waitForURL((address) => address.searchParams.get('text') === other);
  await page.getByRole('region', { name: 'Guest book' }).getByRole('status').waitFor();
  expect(await lines.filter({ hasText: other }).count()).toBe(0);
};

/** Answers an unanswered review, which then is none any more. */
const answerReview = async (parts: OfficeParts): Promise<void> => {
  const { page } = parts;
  await open(parts, 'reviews?unanswered=true', 'Reviews');
  const reviews = page.getByRole('region', { name: 'Reviews' }).getByRole('article');
  await reviews.first().getByRole('button', { name: 'Answer', exact: true }).click();
  const words = `Thank you, and see you again. ${Date.now()}`;
  await page.getByLabel('Your answer').fill(words);
  await page.getByRole('button', { name: 'Publish the answer' }).click();
  await page.getByRole('region', { name: 'Your answer' }).getByText(words).waitFor();
  await open(parts, 'reviews', 'Reviews');
  await page.getByRole('region', { name: 'Your answer' }).getByText(words).waitFor();
  await open(parts, 'reviews?unanswered=true', 'Reviews');
  await page.getByText('These are all that have no answer.').waitFor();
  expect(await page.getByText(words).count()).toBe(0);
};

/** What was saved stands there again. */
const changeSettings = async (parts: OfficeParts): Promise<void> => {
  const { page } = parts;
  const address = `desk-${Date.now()}@example.org`;
  const mails = page.getByRole('group', { name: 'Mails tell of' });
  await open(parts, 'notifications?view=settings', 'Notifications');
  await page.getByLabel('Mail addresses').fill(`${address}\nno address`);
  await mails.getByLabel('Cancellations').uncheck();
  await page.getByRole('button', { name: 'Save' }).click();
  await page.getByText('“no” is no mail address.').waitFor();
  await page.getByLabel('Mail addresses').fill(address);
  await page.getByRole('button', { name: 'Save' }).click();
  await page.getByText('Saved.').waitFor();
  await open(parts, 'notifications?view=settings', 'Notifications');
  await page.getByLabel('Mail addresses').waitFor();
  expect(await page.getByLabel('Mail addresses').inputValue()).toBe(address);
  expect(await mails.getByLabel('Cancellations').isChecked()).toBe(false);
  expect(await mails.getByLabel('New bookings').isChecked()).toBe(true);
};

/** The file has the table's days and numbers. */
const takeRecordsAlong = async (parts: OfficeParts): Promise<void> => {
  const { page } = parts;
  await open(parts, 'records', 'Looking back');
  const begun = page.waitForEvent('download');
  await page.getByRole('button', { name: /CSV/ }).click();
  const file = await (await begun).path();
  const [head, ...lines] = (await readFile(file, 'utf8')).trimEnd().split('\r\n');
  expect(head).toMatch(/^\uFEFFFrom,To,Covers,Bookings,/);
  const table = page.getByRole('region', { name: 'All figures' }).locator('tbody tr');
  const shown = await table.evaluateAll((rows) =>
    rows.map((row) => [
      row.querySelector('time')?.dateTime,
      ...Array.from(row.querySelectorAll('data'), ({ value }) => value),
    ]),
  );
  const written = lines.map((line) => line.split(',').filter((_cell, column) => column !== 1));
  expect(written).toEqual(shown);
  expect(written.some(([, covers]) => Number(covers) > 0)).toBe(true);
};

/** What managers do when no guest is waiting. */
export const walkThroughOffice = async (parts: OfficeParts): Promise<void> => {
  await keepGuestBook(parts);
  await answerReview(parts);
  await changeSettings(parts);
  await takeRecordsAlong(parts);
};
