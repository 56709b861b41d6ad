import { existsSync } from 'node:fs';
import { chromium, type Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it, onTestFinished } from 'vitest';
import { sampleSpan, sampleSpanId, sampleTraceId } from '#shared/traces/testing/sample-span.ts';
import type { TraceSpan } from '#shared/traces/trace-span.ts';
import { openViewer } from './testing/open-viewer.ts';

/** Debian's; where there is none these tests are skipped. */
const executablePath = '/usr/bin/chromium';
const hostile = `<img src=x onerror="document.title='taken'"><script>document.title='taken'</script>`;
const trace = `/traces/${sampleTraceId(0)}`;

/** 0 has 1 and 2; 1 has 3, of which 4 is hostile and failed. */
const few: readonly TraceSpan[] = [
  sampleSpan(0, null, { name: 'POST /graphql', durationMilliseconds: 20 }),
  sampleSpan(1, 0, { name: 'gateway.fetch' }),
  sampleSpan(2, 0, { name: 'gateway.postprocessing', startMilliseconds: 9 }),
  sampleSpan(3, 1, { name: 'pg.query', attributes: { 'db.query.text': 'select wine from cellar' } }),
  sampleSpan(4, 3, {
    name: hostile,
    service: hostile,
    status: 'ERROR',
    statusMessage: hostile,
    attributes: { [hostile]: hostile, 'db.query.text': hostile },
  }),
];

describe.skipIf(!existsSync(executablePath))('the pages in a browser', () => {
  let browser: Awaited<ReturnType<typeof chromium.launch>>;
  beforeAll(async () => {
    browser = await chromium.launch({
      executablePath,
      args: ['--no-sandbox', '--disable-gpu', '--no-first-run'],
    });
  });
  afterAll(() => browser.close());

  const open = async (path: string, spans: readonly TraceSpan[], width = 1_280) => {
    const { store, url } = await openViewer();
    store.add(spans);
    const page = await browser.newPage({ viewport: { width, height: 800 } });
    onTestFinished(() => page.close());
    const problems: string[] = [];
    page.on('pageerror', (error) => problems.push(error.message));
    page.on('console', (message) => problems.push(message.text()));
    await page.goto(`${url}${path}`);
    return { page, problems, url };
  };
  const row = (page: Page, number: number) => page.locator(`#s${sampleSpanId(number)}`);
  const shownRows = (page: Page) => page.locator('tbody tr:visible').count();
  const details = (page: Page) => page.locator('aside');

  it('lead from the list to a span and its statement, by click', async () => {
    const { page, problems } = await open('/traces?operation=post', few);
    await page.getByRole('link', { name: 'POST /graphql' }).click();
    await row(page, 3).click();
    await details(page).getByText('select wine from cellar').waitFor();
    expect(page.url()).toContain(`?operation=post&span=${sampleSpanId(3)}`);
    await page.reload();
    await details(page).getByText('select wine from cellar').waitFor();
    await page.getByRole('button', { name: 'Close details' }).click();
    await details(page).waitFor({ state: 'hidden' });
    await page.getByRole('link', { name: '← Latest traces' }).click();
    await page.getByLabel('Operation', { exact: false }).first().waitFor();
    expect(page.url()).toMatch(/\/traces\?operation=post$/);
    expect(problems).toEqual([]);
  });

  it('can be used by keyboard alone', async () => {
    const { page, problems } = await open(trace, few);
    await row(page, 0).focus();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowLeft');
    expect(await row(page, 1).getAttribute('aria-expanded')).toBe('false');
    expect(await shownRows(page)).toBe(3);
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await details(page).getByRole('heading', { name: 'gateway.postprocessing' }).waitFor();
    expect(
      await details(page)
        .locator('h2')
        .evaluate((element) => element.matches(':focus')),
    ).toBe(true);
    await page.keyboard.press('Escape');
    await details(page).waitFor({ state: 'hidden' });
    expect(await row(page, 2).evaluate((element) => element.matches(':focus'))).toBe(true);
    await page.keyboard.press('Home');
    await page.keyboard.press('ArrowLeft');
    expect(await shownRows(page)).toBe(1);
    await page.keyboard.press('ArrowRight');
    expect(await shownRows(page)).toBe(3);
    await page.getByRole('button', { name: 'Next error' }).click();
    expect(await row(page, 4).evaluate((element) => element.matches(':focus'))).toBe(true);
    expect(await shownRows(page)).toBe(5);
    expect(problems).toEqual([]);
  });

  it('run nothing of what a span says', async () => {
    const { page, problems } = await open(trace, few);
    await row(page, 4).click();
    await details(page).getByText(hostile).first().waitFor();
    expect(await details(page).locator('script, img').count()).toBe(0);
    expect(await page.title()).not.toBe('taken');
    expect(problems).toEqual([]);
  });

  it('show hundreds of spans, folded where that is wanted, at every width', async () => {
    const many = Array.from({ length: 400 }, (_, number) =>
      sampleSpan(number, number === 0 ? null : Math.floor((number - 1) / 3), {
        startMilliseconds: number,
        durationMilliseconds: 400 - number,
      }),
    );
    for (const width of [1_024, 390]) {
      const { page, problems } = await open(trace, many, width);
      expect(await shownRows(page)).toBe(400);
      await page.getByRole('button', { name: 'Fold all', exact: true }).click();
      expect(await shownRows(page)).toBe(1);
      await page.getByRole('button', { name: 'Unfold all' }).click();
      expect(await shownRows(page)).toBe(400);
      const overflow = await page
        .locator('html')
        .evaluate((element) => element.scrollWidth - element.clientWidth);
      expect(overflow).toBe(0);
      expect(problems).toEqual([]);
    }
  });

  it('are a tree and a table to who cannot see them', async () => {
    const { page } = await open(trace, few);
    await page.getByRole('treegrid', { name: /Spans/ }).waitFor();
    expect(await page.getByRole('columnheader').allTextContents()).toHaveLength(6);
    await page.getByRole('row', { name: /pg\.query kitchen/, level: 3 }).waitFor();
    expect(await page.getByRole('row', { expanded: true }).count()).toBe(3);
  });
});
