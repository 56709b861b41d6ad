import type { Browser, BrowserContext, Page } from 'playwright-core';
import type { Screen, Visitor } from './screen.ts';
import type { ScreenScene } from './screen-scene.ts';

export interface Look {
  readonly width: number;
  readonly height: number;
  readonly colorScheme?: 'light' | 'dark';
  readonly locale?: 'en-GB' | 'de-AT';
}

export const tablet: Look = { width: 1024, height: 768 };
export const phone: Look = { width: 390, height: 844 };

const waitMilliseconds = 15_000;

const hintsOf = ({ restaurantId, elsewhereId }: ScreenScene): Readonly<Record<Visitor, string | null>> => ({
  owner: `host:${restaurantId}:owner:screens-owner`,
  'owner of several': `host:${restaurantId},${elsewhereId}:owner:screens-owner`,
  diner: 'diner:demo-diner-1',
  'new diner': 'diner:screens-new-diner',
  nobody: null,
});

/** What time it is for the pages, all of which ask Temporal; timers go on. */
const setClock = (page: Page, moment: Temporal.Instant) =>
  page.addInitScript((milliseconds) => {
    if ('Temporal' in globalThis)
      Temporal.Now.instant = () => Temporal.Instant.fromEpochMilliseconds(milliseconds);
  }, moment.epochMilliseconds);

/** In either language: what stands in place of what is not there yet. */
const placeholder = /^(Loading|Lädt|Wird geladen|Your table is being kept|Ihr Tisch wird .*)…$/;

/** Colours that are on their way are nobody's; those that are inherited follow when their parents' have arrived. */
export const untilStill = (page: Page): Promise<void> =>
  page.evaluate(`(async () => {
    for (;;) {
      await new Promise(requestAnimationFrame);
      const moving = document.getAnimations().filter((one) => one instanceof CSSTransition);
      if (moving.length === 0) return;
      await Promise.allSettled(moving.map(({ finished }) => finished));
    }
  })()`);

const settle = async (page: Page) => {
  await page.locator('h1').first().waitFor();
  await page.getByText(placeholder).first().waitFor({ state: 'hidden' });
  await untilStill(page);
};

export interface ScreenOpener {
  /** Opens the screen and lets it be looked at. */
  open<Result>(screen: Screen, look: Look, use: (page: Page) => Promise<Result>): Promise<Result>;
  close(): Promise<void>;
}

/**
 * Opens screens as whoever looks at them; each visitor signs in once for each look. Pages are kept, with what the
 * browser has of them: another screen opens sooner.
 */
export const createScreenOpener = (browser: Browser, address: string, scene: ScreenScene): ScreenOpener => {
  const contexts = new Map<string, Promise<BrowserContext>>();
  /** Those that nobody looks at. */
  const pages = new Map<string, Page[]>();
  const hints = hintsOf(scene);

  const enter = async (visitor: Visitor, { width, height, ...ways }: Look): Promise<BrowserContext> => {
    const context = await browser.newContext({
      ...{ viewport: { width, height }, locale: 'en-GB', reducedMotion: 'reduce', colorScheme: 'light' },
      ...ways,
    });
    context.setDefaultTimeout(waitMilliseconds);
    const loginHint = hints[visitor];
    if (loginHint === null) return context;
    const page = await context.newPage();
    await page.goto(`${address}/auth/sign-in?${new URLSearchParams({ returnTo: '/graphql', loginHint })}`);
    await page.waitForURL(`${address}/graphql`);
    await page.close();
    return context;
  };

  const contextFor = (visitor: Visitor, look: Look): Promise<BrowserContext> => {
    const name = JSON.stringify([visitor, look]);
    const context = contexts.get(name) ?? enter(visitor, look);
    contexts.set(name, context);
    return context;
  };

  const pageFor = async ({ visitor, isDuringService }: Screen, look: Look): Promise<Page> => {
    const page = await (await contextFor(visitor, look)).newPage();
    if (isDuringService) await setClock(page, scene.moment);
    return page;
  };

  return {
    open: async (screen, look, use) => {
      const name = JSON.stringify([screen.visitor, look, screen.isDuringService]);
      const page = pages.get(name)?.pop() ?? (await pageFor(screen, look));
      try {
        // As the last one who looked may have left it otherwise.
        await page.setViewportSize(look);
        await page.emulateMedia({ colorScheme: look.colorScheme ?? 'light' });
        await page.goto(`${address}${screen.path(scene)}`);
        await settle(page);
        await screen.act?.(page, scene);
        await settle(page);
        // Nothing is to look as if it were pointed at.
        await page.mouse.move(0, 0);
        const result = await use(page);
        await screen.leave?.(page);
        pages.set(name, [...(pages.get(name) ?? []), page]);
        return result;
      } catch (error) {
        const shown = await page.locator('body').textContent();
        throw new Error(`the screen ${screen.name} did not open; it says: ${shown}`, { cause: error });
      }
    },
    close: async () => {
      for (const context of contexts.values()) await (await context).close();
    },
  };
};
