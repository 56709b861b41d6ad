import type { Page } from 'playwright-core';
import type { Screen } from './screen.ts';
import type { ScreenScene } from './screen-scene.ts';

const under =
  (path: string) =>
  ({ restaurantId }: ScreenScene): string =>
    `/dashboard/${restaurantId}/${path}`;

const press = (page: Page, name: string | RegExp) =>
  page
    .getByRole('button', { name, exact: typeof name === 'string' })
    .first()
    .click();

const dialog = (page: Page) => page.getByRole('dialog').first().waitFor();

const openParty = async (page: Page, guestName: string | RegExp) => {
  await page
    .getByRole('region', { name: 'Bookings' })
    .getByRole('button', { name: guestName })
    .first()
    .click();
  await dialog(page);
};

/** In whichever room there is one. */
const openFreeTable = async (page: Page) => {
  const free = page.getByRole('region', { name: 'Tables' }).locator('[data-state="free"]');
  for (const room of await page.getByRole('group', { name: 'Room' }).getByRole('button').all()) {
    await room.click();
    if ((await free.count()) > 0) break;
  }
  await free.first().click();
  await dialog(page);
};

/** Run in the page: its top is at the top. */
const scrollIntoView = (element: { scrollIntoView(): void }) => element.scrollIntoView();

/** Below the list, where a phone has no room beside it. */
const showTables = async (page: Page) => {
  await page.getByRole('region', { name: 'Tables', exact: true }).evaluate(scrollIntoView);
};

const tonight = (screen: Pick<Screen, 'name' | 'words' | 'act' | 'also'> & { view?: string }): Screen => {
  const { view, ...rest } = screen;
  return {
    ...rest,
    visitor: 'owner',
    isDuringService: true,
    path: under(view === undefined ? 'tonight' : `tonight?view=${view}`),
  };
};

const office = (screen: Pick<Screen, 'name' | 'words' | 'act' | 'also'> & { path: string }): Screen => ({
  ...screen,
  visitor: 'owner',
  path: under(screen.path),
});

const evening: readonly Screen[] = [
  tonight({ name: 'tonight-floor', words: 'Tonight: the list beside the floor', also: ['dark', 'german'] }),
  tonight({
    name: 'tonight-timeline',
    words: 'Tables by time',
    view: 'timeline',
    act: showTables,
    also: ['dark'],
  }),
  tonight({
    name: 'tonight-flow',
    words: 'What starts in each slot, against its limit',
    view: 'flow',
    act: showTables,
  }),
  tonight({
    name: 'tonight-booking',
    words: 'A booking, and everything that can be done with it',
    act: (page, { guestName }) => openParty(page, new RegExp(guestName)),
    also: ['dark'],
  }),
  tonight({
    name: 'tonight-change',
    words: 'Another time or party',
    act: async (page, { guestName }) => {
      await openParty(page, new RegExp(guestName));
      await press(page, /^Change/);
      await page.getByRole('dialog').getByRole('radio').first().waitFor();
    },
  }),
  tonight({
    name: 'tonight-table',
    words: 'A free table: who sits down at it, who has it later',
    act: async (page) => {
      await openFreeTable(page);
    },
  }),
  tonight({
    name: 'tonight-walk-in',
    words: 'A walk-in: its size, then its table',
    act: async (page) => {
      await press(page, '+ Walk-in');
      await dialog(page);
    },
  }),
  tonight({
    name: 'tonight-new-booking',
    words: 'A booking at the phone: party, date, slot, guest found as one types',
    act: async (page) => {
      await press(page, '+ Booking');
      const slots = page.getByRole('dialog').getByRole('radio');
      await slots.last().waitFor();
      await slots.last().check();
      await page.getByLabel('Phone').pressSequentially('+43 664 123');
      await page.getByRole('dialog').getByText('Ada Byron').first().waitFor();
    },
  }),
  tonight({
    name: 'tonight-waitlist',
    words: 'Who waits: at the door, and for a table by reservation',
    act: async (page) => {
      await press(page, /^(Waitlist|Warteliste)$/);
      await page.getByText('The Kowalskis').first().waitFor();
    },
    also: ['german'],
  }),
  tonight({ name: 'tonight-seated', words: 'Who sits, and how long', act: (page) => press(page, /^Seated/) }),
  tonight({
    name: 'tonight-done',
    words: 'Who left, cancelled or never came',
    act: (page) => press(page, /^Done/),
  }),
  tonight({
    name: 'tonight-search',
    words: 'Nobody is found',
    act: async (page) => {
      await page.getByLabel('Search the bookings').fill('Nemo');
      await page.getByText('Nobody fits what you look for.').waitFor();
    },
  }),
  {
    ...tonight({ name: 'tonight-empty', words: 'An evening without bookings' }),
    path: (scene) => `${under('tonight')(scene)}?date=${scene.emptyDate}`,
  },
];

const lookedBack: readonly Screen[] = [
  office({ name: 'guests', words: 'The guest book', path: 'guests' }),
  office({
    name: 'guests-none',
    words: 'Nobody of that name',
    path: 'guests?text=Nemo',
    act: (page) => page.getByRole('region', { name: 'Guest book' }).getByRole('status').waitFor(),
  }),
  {
    ...office({
      name: 'guest',
      words: 'A guest: tags, notes, visits',
      path: 'guests',
      also: ['dark', 'german'],
    }),
    path: (scene) => `${under('guests')(scene)}/${scene.guestId}`,
  },
  {
    ...office({
      name: 'guest-edit',
      words: 'A guest is changed',
      path: 'guests',
      act: (page) => press(page, 'Edit'),
    }),
    path: (scene) => `${under('guests')(scene)}/${scene.guestId}`,
  },
  {
    ...office({
      name: 'guest-merge',
      words: 'Two entries become one',
      path: 'guests',
      act: async (page, { otherGuestName }) => {
        await press(page, 'Merge with another');
        await page.getByRole('dialog').getByRole('searchbox').fill(otherGuestName);
        await page.getByRole('dialog').getByRole('button', { name: otherGuestName }).first().click();
        await page.getByRole('button', { name: /^Merge into/ }).waitFor();
      },
    }),
    path: (scene) => `${under('guests')(scene)}/${scene.guestId}`,
  },
  office({ name: 'reviews', words: 'Reviews with and without answers', path: 'reviews', also: ['dark'] }),
  office({
    name: 'review-answer',
    words: 'An answer is written',
    path: 'reviews?unanswered=true',
    act: async (page) => {
      await press(page, 'Answer');
      await page.getByLabel('Your answer').fill('Thank you for your words.');
    },
  }),
  office({
    name: 'records',
    words: 'Looking back: figures and charts',
    path: 'records',
    also: ['dark', 'german'],
  }),
  office({
    name: 'records-table',
    words: 'The same figures as a table',
    path: 'records',
    act: (page) => page.getByRole('region', { name: 'All figures' }).evaluate(scrollIntoView),
  }),
  {
    ...office({ name: 'notifications', words: 'Who was told what', path: 'notifications' }),
    path: (scene) => `${under('notifications')(scene)}?date=${scene.date}`,
  },
  office({
    name: 'notification-settings',
    words: 'Which mails the house gets',
    path: 'notifications?view=settings',
  }),
  office({ name: 'webhooks', words: 'No webhooks yet', path: 'notifications?view=webhooks' }),
];

const setUp: readonly Screen[] = [
  office({ name: 'setup-floor', words: 'The floor is drawn', path: 'setup', also: ['dark'] }),
  office({
    name: 'setup-table',
    words: 'A table is chosen and changed',
    path: 'setup',
    act: async (page) => {
      await page.locator('main [aria-describedby="floor-keys"], main [data-shape]').first().click();
    },
  }),
  office({ name: 'setup-shifts', words: 'The shifts of a week', path: 'setup?part=shifts' }),
  office({
    name: 'setup-shift',
    words: 'A shift: hours, turn times, pacing',
    path: 'setup?part=shifts',
    act: async (page) => {
      await press(page, 'Add a shift on Monday');
      await dialog(page);
    },
  }),
  office({ name: 'setup-rules', words: 'Booking rules', path: 'setup?part=rules', also: ['german'] }),
  office({
    name: 'setup-what-if',
    words: 'What if: tonight by the rules that are not saved yet',
    path: 'setup?part=shifts',
    act: async (page) => {
      await press(page, 'Add a shift on Monday');
      await dialog(page);
      await page.keyboard.press('Escape');
      await page.getByRole('dialog').waitFor({ state: 'detached' });
      await press(page, 'What if…, and save');
      await dialog(page);
      await page.getByRole('dialog').getByRole('table').first().waitFor();
    },
  }),
  office({ name: 'setup-days', words: 'Special days', path: 'setup?part=days' }),
  office({
    name: 'setup-day',
    words: 'A day of its own',
    path: 'setup?part=days',
    act: (page) => press(page, '+ Special day'),
  }),
  {
    ...office({ name: 'setup-slots', words: 'The slots of an evening', path: 'setup' }),
    path: (scene) => `${under('setup')(scene)}?part=slots&date=${scene.date}`,
  },
  office({ name: 'setup-scheduled', words: 'Changes still to come: none', path: 'setup?part=scheduled' }),
];

const doors: readonly Screen[] = [
  {
    name: 'menu',
    words: 'Language, colours, another restaurant, the way out',
    visitor: 'owner of several',
    path: under('reviews'),
    act: async (page) => {
      await press(page, 'Menu');
      await dialog(page);
    },
  },
  {
    name: 'choose-restaurant',
    words: 'Which restaurant, for those who have several',
    visitor: 'owner of several',
    path: () => '/dashboard',
  },
  {
    name: 'signed-out',
    words: 'Nobody is signed in',
    visitor: 'nobody',
    path: () => '/dashboard',
    also: ['german'],
  },
];

export const dashboardScreens: readonly Screen[] = [...evening, ...lookedBack, ...setUp, ...doors];
