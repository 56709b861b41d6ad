import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { Browser, Page } from 'playwright-core';
import { z } from 'zod';
import { EveningDocument } from '#dashboard/generated/graphql.ts';
import { persistedDocument } from '#shared/browser/persisted-document.ts';

export type PageView = 'floor' | 'timeline' | 'phone' | 'plain';

const patienceMilliseconds = 30_000;
const fileOf = (name: string) => fileURLToPath(new URL(name, import.meta.url));
const viewports = { tablet: { width: 1024, height: 768 }, phone: { width: 390, height: 844 } };

const recordShape = z.object({
  timeOrigin: z.number(),
  now: z.number(),
  usefulAt: z.number().nullable(),
  heard: z.array(
    z.object({
      at: z.number(),
      reservationId: z.string(),
      sequence: z.number(),
      occurredAt: z.iso.datetime(),
    }),
  ),
  painted: z.array(z.object({ at: z.number(), key: z.string(), state: z.string().nullable() })),
  longTasks: z.array(z.object({ at: z.number(), duration: z.number() })),
});

/** What the page noted of itself; times are milliseconds since it was asked for. */
export type PageRecord = z.infer<typeof recordShape>;

/** Compressed bytes that came over the network, by what they were. */
export type Transferred = Readonly<Record<string, number>>;

export interface EveningPage {
  readonly page: Page;
  readonly view: PageView;
  record(): Promise<PageRecord>;
  /** On its own clock. */
  now(): Promise<number>;
  transferred(): Transferred;
  /** How long its main thread was busy since it was asked for; told by the browser, since a trace would slow it. */
  tasksMilliseconds(): Promise<number>;
  /** What went wrong in it. */
  readonly mistakes: readonly string[];
  close(): Promise<void>;
}

export interface EveningPageParts {
  readonly browser: Browser;
  readonly address: string;
  readonly restaurantId: string;
  readonly date: string;
  readonly view: PageView;
}

const countTransferred = async (page: Page): Promise<() => Transferred> => {
  const session = await page.context().newCDPSession(page);
  const kinds = new Map<string, string>();
  const bytes: Record<string, number> = {};
  await session.send('Network.enable');
  session.on('Network.responseReceived', ({ requestId, type }) => kinds.set(requestId, type));
  session.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
    const kind = kinds.get(requestId) ?? 'Other';
    bytes[kind] = (bytes[kind] ?? 0) + encodedDataLength;
  });
  return () => bytes;
};

const countTasks = async (page: Page): Promise<() => Promise<number>> => {
  const session = await page.context().newCDPSession(page);
  await session.send('Performance.enable');
  const read = async () => {
    const { metrics } = await session.send('Performance.getMetrics');
    return 1_000 * (metrics.find(({ name }) => name === 'TaskDuration')?.value ?? Number.NaN);
  };
  const before = await read();
  return async () => (await read()) - before;
};

/** The baseline's page, at our own origin, so that it has the session too. */
const servePlainPage = async (page: Page, { restaurantId, date }: EveningPageParts): Promise<void> => {
  const wanted = { documentId: persistedDocument(EveningDocument).documentId, restaurantId, date };
  const script = await readFile(fileOf('plain-page.js'), 'utf8');
  const body = `<!doctype html><html lang="en"><title>Plain</title>
<style>body{display:flex;gap:1rem}main{display:grid;grid-template-columns:repeat(8,1fr)}</style>
<ul></ul><main></main><script type="module">const wanted = ${JSON.stringify(wanted)};${script}</script></html>`;
  await page.route('**/bench-plain', (route) =>
    route.fulfill({ contentType: 'text/html; charset=utf-8', body }),
  );
};

const pathOf = ({ restaurantId, view }: EveningPageParts): string => {
  if (view === 'plain') return '/bench-plain';
  return `/dashboard/${restaurantId}/tonight${view === 'timeline' ? '?view=timeline' : ''}`;
};

/**
 * Signs in with an empty cache and opens the evening.
 * @returns once its bookings, and where there is room its tables, are painted
 */
export const openEveningPage = async (parts: EveningPageParts): Promise<EveningPage> => {
  const { browser, address, restaurantId, view } = parts;
  const context = await browser.newContext({
    viewport: view === 'phone' ? viewports.phone : viewports.tablet,
    locale: 'en-GB',
  });
  context.setDefaultTimeout(patienceMilliseconds);
  const page = await context.newPage();
  const mistakes: string[] = [];
  page.on('pageerror', ({ message }) => mistakes.push(message));
  const hint = new URLSearchParams({
    returnTo: '/auth/session',
    loginHint: `host:${restaurantId}:owner:bench`,
  });
  await page.goto(`${address}/auth/sign-in?${hint}`);
  await page.addInitScript({ path: fileOf('page-recorder.js') });
  if (view === 'phone') await page.addInitScript('recorder.wantsTables = false');
  if (view === 'plain') await servePlainPage(page, parts);
  const transferred = await countTransferred(page);
  const tasksMilliseconds = await countTasks(page);
  const answer = await page.goto(`${address}${pathOf(parts)}`, { waitUntil: 'commit' });
  if (answer?.status() !== 200)
    throw new Error(`the page was not served (${answer?.status()}): ${await answer?.text()}`);
  await page.evaluate('recorder.untilUseful');
  return {
    page,
    view,
    record: async () =>
      recordShape.parse(
        await page.evaluate(
          '({ ...recorder, untilUseful: null, timeOrigin: performance.timeOrigin, now: performance.now() })',
        ),
      ),
    now: async () => z.number().parse(await page.evaluate('performance.now()')),
    transferred,
    tasksMilliseconds,
    mistakes,
    close: () => context.close(),
  };
};
