import type { Browser, BrowserContextOptions, Page } from 'playwright-core';

export interface HostPageParts {
  readonly browser: Browser;
  readonly url: string;
  readonly restaurantId: string;
  /** Who it is; several hosts have several names. */
  readonly subject: string;
  readonly role?: 'host' | 'manager' | 'owner';
  readonly options?: BrowserContextOptions;
  /** Below the restaurant's address. */
  readonly path?: string;
}

/** What went wrong in a page that nobody looks at, to be none in the end. */
export interface WatchedPage {
  readonly page: Page;
  readonly mistakes: string[];
}

/** Opens the dashboard as a host who signs in by the development issuer, in a browser far away. */
export const openHostPage = async (parts: HostPageParts): Promise<WatchedPage> => {
  const { browser, url, restaurantId, subject, role = 'owner', options, path = 'tonight' } = parts;
  const context = await browser.newContext({
    viewport: { width: 1024, height: 768 },
    locale: 'en-GB',
    timezoneId: 'America/New_York',
    ...options,
  });
  const page = await context.newPage();
  const mistakes: string[] = [];
  page.on('pageerror', ({ message }) => mistakes.push(message));
  const returnTo = `/dashboard/${restaurantId}/${path}`;
  const question = new URLSearchParams({ returnTo, loginHint: `host:${restaurantId}:${role}:${subject}` });
  await page.goto(`${url}/auth/sign-in?${question}`);
  return { page, mistakes };
};
