import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openTestBrowser } from '#gateway/testing/test-browser.ts';
import { isBrowserThere, launchBrowser } from '../browser.ts';
import { type House, openHouse } from '../house.ts';
import type { Mode, Platform } from '../platform.ts';

const backDeadlineMilliseconds = 20_000;
const whoAmI = '{"query":"{ viewer { id employments { role restaurant { id } } } }"}';
const asJson = { 'content-type': 'application/json' };

/** What a page of our own does, in its words. */
const askAsPage = (page: Page) =>
  page.evaluate(async (body) => {
    const headers = { 'content-type': 'application/json' };
    const response = await fetch('/graphql', { method: 'POST', headers, body });
    const session = await fetch('/auth/session');
    return { answer: await response.json(), session: await session.json() };
  }, whoAmI);

/** @returns the first event's name */
const listenAsPage = (page: Page, path: string) =>
  page.evaluate(
    (address) =>
      new Promise<string>((resolve) => {
        const source = new EventSource(address);
        const end = (word: string) => {
          source.close();
          resolve(word);
        };
        source.addEventListener('start', () => end('start'));
        source.addEventListener('error', () => end('error'));
      }),
    path,
  );

/** Signing in by the development issuer. */
export const describeSignIn = (running: () => Platform, mode: Mode): void => {
  describe('signing in', () => {
    let house: House;
    let browser: Browser | undefined;
    beforeAll(async () => {
      house = await openHouse(running(), 20);
      if (isBrowserThere()) browser = await launchBrowser();
    });
    afterAll(() => browser?.close());
    const openPage = async (): Promise<Page> => {
      if (browser === undefined) throw new Error('there is no browser');
      return browser.newPage();
    };

    const worksHere = () => ({
      data: {
        viewer: {
          id: 'ben',
          employments: [{ role: 'MANAGER', restaurant: { id: house.wish.restaurantId } }],
        },
      },
    });

    it('needs a hint alone, and survives a gateway that is killed', async () => {
      const platform = running();
      const ben = openTestBrowser(platform.address());
      const ask = async () =>
        (await ben.fetch('/graphql', { method: 'POST', headers: asJson, body: whoAmI })).json();
      const begun = await ben.followToCallback(
        `/auth/sign-in?returnTo=/dashboard&loginHint=host:${house.wish.restaurantId}:manager:ben`,
      );
      if (mode === 'cluster') {
        const killed = platform.member('gateway');
        process.kill(killed.processId, 'SIGKILL');
        const back = new RegExp(`gateway is back \\(process (?!${killed.processId}\\))`);
        await platform.said(back, backDeadlineMilliseconds);
      }
      expect((await ben.fetch(begun, {}, 'cross-site')).headers.get('location')).toBe('/dashboard');
      expect(await ask()).toEqual(worksHere());
      expect(await (await ben.fetch('/auth/session')).json()).toMatchObject({ name: 'Ben' });
    });

    describe.skipIf(!isBrowserThere())('in a browser', () => {
      it('is done by a page, by keyboard, and gives the pages of the same origin authority', async () => {
        const page = await openPage();
        const { address } = running();
        await page.goto(`${address()}/auth/sign-in?returnTo=/graphql`);
        await page.getByLabel('Manager').check();
        await page.getByLabel('Subject').fill('ben');
        await page.getByLabel('Ids of restaurants').fill(house.wish.restaurantId);
        await page.getByLabel('Name', { exact: true }).fill('Ben Manager');
        await page.keyboard.press('Enter');
        await page.waitForURL(`${address()}/graphql`);
        const { answer, session } = await askAsPage(page);
        expect(answer).toEqual(worksHere());
        expect(session).toMatchObject({ isSignedIn: true, name: 'Ben Manager' });
        expect(await page.evaluate('document.cookie')).toBe('');
        expect(await listenAsPage(page, `/live/restaurants/${house.wish.restaurantId}`)).toBe('start');
        await page.evaluate(() => fetch('/auth/sign-out', { method: 'POST' }));
        expect((await askAsPage(page)).answer).toEqual({ data: { viewer: null } });
      });

      it('finds restaurants by what one types, and can be cancelled', async () => {
        const page = await openPage();
        const problems: string[] = [];
        page.on('pageerror', ({ message }) => problems.push(message));
        await page.goto(`${running().address()}/auth/sign-in`);
        await page.getByLabel("Restaurant's name").fill('a');
        await page.getByRole('button', { name: /^Add / }).first().click();
        expect(await page.getByLabel('Ids of restaurants').inputValue()).toMatch(/^rst_\w+$/);
        await page.getByRole('button', { name: 'Cancel' }).click();
        await page.getByText('it was cancelled').waitFor();
        expect(problems).toEqual([]);
      });
    });
  });
};
