import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ratioChart } from './ratio-chart.ts';
import { ratioTable } from './ratio-table.ts';
import { readRatios } from './read-ratios.ts';

const ratios = new Map([
  ['gateway/stock:throughput', { median: 2, min: 1, max: 4 }],
  ['growth/restaurants:p50', { median: 1.1, min: 1, max: 1.25 }],
  ['bulk/ranges:p50', { median: 0.5, min: 0.4, max: 0.6 }],
  ['something/else:p50', { median: 1, min: 1, max: 1 }],
]);

describe('the table', () => {
  it('has what is known in its order, with what was wanted', () => {
    expect(ratioTable(ratios)).toBe(
      [
        '| what to what | name | median (of rounds) | wanted |  |',
        '| --- | --- | --- | --- | --- |',
        '| search among 100,000 restaurants to 1,000: p50 | `growth/restaurants:p50` | 1.10 (1.00 to 1.25) | at most 1.3 | kept |',
        '| check of 1,000 restaurants to their ranges read: p50 | `bulk/ranges:p50` | 0.50 (0.40 to 0.60) |  |  |',
        '| gateway to the stock set: throughput | `gateway/stock:throughput` | 2.00 (1.00 to 4.00) | at least 4 | missed |',
        '',
      ].join('\n'),
    );
  });
});

describe('the chart', () => {
  const rowsOf = (svg: string) =>
    [...svg.matchAll(/<g class="(\w+)">\s*<title>(.*?)<\/title>[\s\S]*?<circle[^>]* cx="([\d.]+)"/g)].map(
      ([, kind, title, x]) => ({ kind, title, x: Number(x) }),
    );

  it('marks what is missed, and is the same for the same ratios', () => {
    const svg = ratioChart(ratios);
    expect(ratioChart(new Map([...ratios].toReversed()))).toBe(svg);
    expect(rowsOf(svg).map(({ kind, title }) => [kind, title])).toEqual([
      ['kept', 'search among 100,000 restaurants to 1,000: p50: 1.10, 1.00 to 1.25'],
      ['kept', 'check of 1,000 restaurants to their ranges read: p50: 0.50, 0.40 to 0.60'],
      ['missed', 'gateway to the stock set: throughput: 2.00, 1.00 to 4.00'],
    ]);
    expect(svg).toContain('@media (prefers-color-scheme: dark)');
    expect(svg).not.toMatch(/NaN|undefined|Infinity/);
  });

  it('has doublings equally far apart', () => {
    const svg = ratioChart(
      new Map(
        ['gateway/stock:p95', 'gateway/stock:cpu', 'gateway/hive:throughput'].map((name, index) => [
          name,
          { median: 2 ** index, min: 2 ** index, max: 2 ** index },
        ]),
      ),
    );
    const [one = 0, two = 0, four = 0] = rowsOf(svg).map(({ x }) => x);
    expect(two - one).toBeGreaterThan(10);
    expect(four - two).toBeCloseTo(two - one, 0);
  });

  it('cannot be drawn of nothing', () => {
    expect(() => ratioChart(new Map([['something/else:p50', { median: 1, min: 1, max: 1 }]]))).toThrow(
      'there is no ratio to draw',
    );
  });
});

describe('the files', () => {
  let folder = '';
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'tablegraph-ratios-'));
  });
  afterAll(() => rm(folder, { recursive: true }));
  const file = async (name: string, content: string) => {
    await writeFile(join(folder, name), content);
    return join(folder, name);
  };

  it('are read one over the other', async () => {
    const spread = (value: number) => ({ median: value, min: value, max: value });
    const first = await file(
      'first.json',
      JSON.stringify({ ratios: { a: spread(1), b: spread(2) }, search: [] }),
    );
    const second = await file('second.json', JSON.stringify({ ratios: { b: spread(3) } }));
    expect([...(await readRatios([first, second]))]).toEqual([
      ['a', spread(1)],
      ['b', spread(3)],
    ]);
  });

  it.each([
    ['nothing', ''],
    ['no ratios', '{}'],
    ['ratios that are none', '{"ratios":{"a":{"median":"1","min":1,"max":1}}}'],
  ])('are named where they hold %s', async (_, content) => {
    const wrong = await file('wrong.json', content);
    await expect(readRatios([wrong])).rejects.toThrow(`${wrong} is not what --json writes`);
  });
});

it('is drawn in the documents as their figures say', async () => {
  const ofDocuments = (name: string) => fileURLToPath(new URL(`../../docs/${name}`, import.meta.url));
  expect(await readFile(ofDocuments('ratios.svg'), 'utf8')).toBe(
    ratioChart(await readRatios([ofDocuments('ratios.json')])),
  );
});
