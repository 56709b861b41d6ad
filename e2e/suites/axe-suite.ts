import axe, { type AxeResults, type RunOptions } from 'axe-core';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { isBrowserThere, launchBrowser } from '../browser.ts';
import type { Platform } from '../platform.ts';
import { allScreens } from '../screens/all-screens.ts';
import { makeScene } from '../screens/make-scene.ts';
import { createScreenOpener, phone, type ScreenOpener, tablet, untilStill } from '../screens/open-screen.ts';

/** Charts have many parts to look at. */
const deadlineMilliseconds = 60_000;

/** Not asked where rules are kept, which costs as much as finding out that they are. */
const inLight: RunOptions = {
  resultTypes: ['violations'],
  runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
};
/** All that another colour scheme can change. */
const inDark: RunOptions = {
  resultTypes: ['violations'],
  runOnly: { type: 'rule', values: ['color-contrast', 'link-in-text-block'] },
};

const findViolations = async (page: Page, options: RunOptions): Promise<string[]> => {
  // What is behind a dialog is another screen, where it is looked at.
  const { violations } = await page.evaluate<AxeResults>(
    `axe.run(document.querySelector('dialog[open]') ?? document, ${JSON.stringify(options)})`,
  );
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${id}: ${target.join(' ')}\n${failureSummary}`),
  );
};

const lookAt = async (page: Page): Promise<string[]> => {
  await page.evaluate(axe.source);
  const light = await findViolations(page, inLight);
  await page.emulateMedia({ colorScheme: 'dark' });
  await untilStill(page);
  const dark = await findViolations(page, inDark);
  return [...light, ...dark.map((words) => `in the dark, ${words}`)];
};

const isScrolledSideways = async (page: Page): Promise<boolean> => {
  await page.setViewportSize(phone);
  return page.evaluate<boolean>('document.documentElement.scrollWidth > innerWidth');
};

/** What axe-core can find of WCAG 2.2 AA on every screen of the pages; and no page is wider than a phone. */
export const describeAccessibility = (running: () => Platform): void => {
  describe.skipIf(!isBrowserThere())('every screen', () => {
    let browser: Browser;
    let opener: ScreenOpener;
    beforeAll(async () => {
      browser = await launchBrowser();
      opener = createScreenOpener(browser, running().address(), await makeScene(running()));
    });
    afterAll(() => browser.close());

    const screens = Object.values(allScreens).flat();
    it.concurrent.each(screens.map((screen) => [screen.name, screen] as const))(
      '%s has nothing that axe finds, light and dark',
      async (_name, screen) => {
        const found = await opener.open(screen, tablet, async (page) => ({
          violations: await lookAt(page),
          isWiderThanPhone: await isScrolledSideways(page),
        }));
        expect(found).toEqual({ violations: [], isWiderThanPhone: false });
      },
      deadlineMilliseconds,
    );
  });
};
