import { readFile } from 'node:fs/promises';
import { describe, expect, it, vi } from 'vitest';
import { openLive } from '#gateway/live/testing/live-client.ts';
import { exportedMetricNames } from '#ops/testing/exported-metric-names.ts';
import { PlacesDocument } from '#schema/operations/generated/graphql.ts';
import { isComplete, type TraceCollector } from '#shared/testing/trace-collector.ts';
import { callAs, idOf, openPartnerOffice } from '../partners.ts';
import type { Platform } from '../platform.ts';
import { checkMetrics } from '../telemetry/check-metrics.ts';
import { checkSpans } from '../telemetry/check-spans.ts';
import { contractFile, readContract } from '../telemetry/contract.ts';
import { driveEverything } from '../telemetry/drive-everything.ts';
import type { MetricCollector } from '../telemetry/metric-collector.ts';
import { metricsAddresses } from '../telemetry/metrics-addresses.ts';
import { nameOfSeries, scrape } from '../telemetry/scrape.ts';
import { takeOutEach } from '../telemetry/take-out.ts';

const arrivalMilliseconds = 40_000;
const places = PlacesDocument.toString();

/** Of a cluster: there each span says which process it is of. */
export const describeContract = (
  running: () => Platform,
  traces: () => TraceCollector,
  metrics: () => MetricCollector,
): void => {
  describe('the contract with operators', () => {
    it('is met by what the processes export, and each thing less is noticed', async () => {
      const contract = await readContract();
      traces().clear();
      await driveEverything(running());
      const spans = await traces().waitFor(
        (arrived) => isComplete(arrived) && checkSpans(contract, arrived).length === 0,
        arrivalMilliseconds,
      );
      await vi.waitFor(() => expect(checkMetrics(contract, metrics().latest())).toEqual([]), {
        timeout: arrivalMilliseconds,
        interval: 200,
      });
      const measured = metrics().latest();
      for (const { what, ...exported } of takeOutEach(contract, { spans, metrics: measured })) {
        const problems = [
          ...checkSpans(contract, exported.spans),
          ...checkMetrics(contract, exported.metrics),
        ];
        expect(problems, `without ${what}`).not.toEqual([]);
      }
    });

    it('has every metric that dashboards, alerts and objectives ask for', async () => {
      const platform = running();
      await driveEverything(platform);
      const office = await openPartnerOffice(platform);
      const { key } = await office.open('e2e-dashboards', [places]);
      await office.close();
      const token = await platform.token('diner', 'contract-diner');
      const listener = await openLive(`${platform.address()}/live/reservations`, { token });
      const call = () =>
        callAs(key, platform.address(), { documentId: idOf(places), variables: { text: 'Vienna' } });
      const addresses = metricsAddresses(platform);
      await vi.waitFor(
        async () => {
          await call();
          const scraped = await scrape(addresses);
          const names = new Set(
            Object.values(scraped).flatMap((series) => [...(series?.keys() ?? [])].map(nameOfSeries)),
          );
          expect([...exportedMetricNames].filter((name) => !names.has(name))).toEqual([]);
        },
        { timeout: arrivalMilliseconds, interval: 500 },
      );
      listener.leave();
    });

    it('is the same that operators were given', async ({ skip }) => {
      const given = new URL('../../../shared/telemetry-contract.json', import.meta.url);
      const text = await readFile(given, 'utf8').catch(() => null);
      if (text === null) return skip('it is not beside the project');
      expect(JSON.parse(await readFile(contractFile, 'utf8'))).toEqual(JSON.parse(text));
    });
  });
};
