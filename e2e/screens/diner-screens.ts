import type { Page } from 'playwright-core';
import type { Screen } from './screen.ts';
import type { ScreenScene } from './screen-scene.ts';

const visit = ({ date }: ScreenScene, time: string) => new URLSearchParams({ date, time, party: '2' });

const search =
  (more: Readonly<Record<string, string>> = {}) =>
  (scene: ScreenScene): string => {
    const wish = visit(scene, '19:00');
    for (const [name, value] of Object.entries({ place: scene.place, ...more })) wish.set(name, value);
    return `/?${wish}`;
  };

/** Lets the table go: a diner keeps a few at once only. */
const letGo = async (page: Page) => {
  const released = page.waitForResponse(
    (response) => response.request().postData()?.includes('holdId') === true,
  );
  await page.locator('main a[href^="/restaurants/"]').last().click();
  await released;
};

export const dinerScreens: readonly Screen[] = [
  { name: 'diner-search', words: 'The search', visitor: 'nobody', path: () => '/', also: ['german'] },
  {
    name: 'diner-results',
    words: 'Restaurants with their times',
    visitor: 'nobody',
    path: search(),
    act: (page) => page.getByRole('heading', { level: 2, name: /with a table for/ }).waitFor(),
    also: ['dark'],
  },
  {
    name: 'diner-no-results',
    words: 'Nothing is found, and what may help',
    visitor: 'nobody',
    path: search({ time: '05:00', party: '40' }),
  },
  {
    name: 'diner-restaurant',
    words: 'A restaurant: times, days, reviews',
    visitor: 'nobody',
    path: (scene) => `/restaurants/${scene.restaurantId}?${visit(scene, scene.freeTime)}`,
    also: ['dark', 'german'],
  },
  {
    name: 'diner-restaurant-full',
    words: 'The time is taken: other times, and the waitlist',
    visitor: 'nobody',
    path: (scene) => `/restaurants/${scene.restaurantId}?${visit(scene, scene.pausedTime)}`,
  },
  {
    name: 'diner-details',
    words: 'Who comes, while the table is kept',
    visitor: 'new diner',
    path: (scene) => `/restaurants/${scene.restaurantId}/book?${visit(scene, scene.freeTime)}`,
    act: (page) => page.getByRole('timer').waitFor(),
    leave: letGo,
    also: ['german'],
  },
  {
    name: 'diner-mistake',
    words: 'What is missing is said at its field',
    visitor: 'new diner',
    path: (scene) => `/restaurants/${scene.restaurantId}/book?${visit(scene, scene.otherFreeTime)}`,
    act: async (page) => {
      await page.getByRole('timer').waitFor();
      await page.getByLabel('Name').fill('Robin Example');
      await page.getByLabel('Mail address').fill('robin@example.com');
      await page.getByLabel(/^Phone/).fill('12');
      await page.getByRole('button', { name: 'Book the table' }).click();
      await page.getByText('With the country, such as +43 1 2345678.').waitFor();
    },
    leave: letGo,
  },
  {
    name: 'diner-booked',
    words: 'It is booked',
    visitor: 'diner',
    path: ({ comingId }) => `/reservations/${comingId}?isNew=true`,
  },
  {
    name: 'diner-change',
    words: 'Another day, time or party',
    visitor: 'diner',
    path: ({ comingId }) => `/reservations/${comingId}`,
    act: async (page) => {
      await page.getByRole('button', { name: 'One guest more' }).click();
      await page.getByRole('button', { name: 'Look for times' }).click();
      // On some evenings no time is free for one guest more.
      const answer = page
        .getByText('Free: tap it to change.')
        .or(page.getByRole('button', { name: /all the same/ }));
      await answer.waitFor();
      await answer.scrollIntoViewIfNeeded();
    },
  },
  {
    name: 'diner-reservations',
    words: 'What is to come, and what was',
    visitor: 'diner',
    path: () => '/reservations',
    also: ['dark', 'german'],
  },
  {
    name: 'diner-reservations-none',
    words: 'No reservations yet',
    visitor: 'new diner',
    path: () => '/reservations',
  },
  {
    name: 'diner-review',
    words: 'A visit is reviewed',
    visitor: 'diner',
    path: ({ visitedId }) => `/reservations/${visitedId}/review`,
  },
  {
    name: 'diner-join-waitlist',
    words: 'Waiting for a table',
    visitor: 'diner',
    path: (scene) => `/restaurants/${scene.restaurantId}/wait?${visit(scene, scene.pausedTime)}`,
  },
  {
    name: 'diner-waitlist',
    words: 'The place in the line',
    visitor: 'diner',
    path: ({ entryId }) => `/waitlist/${entryId}`,
  },
  {
    name: 'diner-signed-out',
    words: 'Nobody is signed in',
    visitor: 'nobody',
    path: () => '/reservations',
  },
];
