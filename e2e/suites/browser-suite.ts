import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { isBrowserThere, launchBrowser } from '../browser.ts';
import type { Platform } from '../platform.ts';

/** What a developer sees who opens the graph in a browser. */
export const describeBrowser = (running: () => Platform): void => {
  describe.skipIf(!isBrowserThere())('GraphiQL in a browser', () => {
    let browser: Browser;
    beforeAll(async () => {
      browser = await launchBrowser();
    });
    afterAll(() => browser.close());

    it('comes from the platform alone and answers the example search', async () => {
      const page = await browser.newPage();
      const elsewhere: string[] = [];
      page.on('request', (request) => {
        const { protocol, origin } = new URL(request.url());
        if (protocol.startsWith('http') && origin !== running().address()) elsewhere.push(request.url());
      });
      await page.goto(`${running().address()}/graphql`);
      // The button is there before the editor has its text, and then has nothing to send.
      await page.getByText('searchRestaurants').first().waitFor();
      const answered = page.waitForResponse(
        (response) => response.request().postData()?.includes('searchRestaurants') === true,
      );
      await page.getByRole('button', { name: /execute query/i }).click();
      const answer = (await (await answered).json()) as {
        errors?: unknown;
        data?: { searchRestaurants?: { candidateCount: number } };
      };
      expect(answer.errors).toBeUndefined();
      expect(answer.data?.searchRestaurants?.candidateCount).toBeGreaterThan(0);
      await page.getByText('candidateCount').last().waitFor();
      expect(elsewhere).toEqual([]);
    });
  });
};
