import { afterAll, describe, expect, it } from 'vitest';
import { SearchDocument } from '#schema/operations/generated/graphql.ts';
import type { Statement } from '#shared/database/database.ts';
import { createLogger } from '#shared/telemetry/logger.ts';
import { countStatements } from '#shared/testing/count-statements.ts';
import { scannedTables } from '#shared/testing/scanned-tables.ts';
import { createTestDatabase } from '#shared/testing/test-database.ts';
import { makeDemoData } from '#standalone/demo/make-demo-data.ts';
import { daysAhead } from './booking.ts';
import { openInProcessGraph } from './in-process-graph.ts';

const { database } = await createTestDatabase();
await makeDemoData({
  database,
  seed: 3,
  restaurants: 30,
  now: Temporal.Now.instant(),
  firstDay: 0,
  lastDay: 3,
});

const counting = countStatements(database);
const graph = await openInProcessGraph({ database: counting.database, log: createLogger('test', 'error') });
afterAll(() => graph.close());

/** As many as a gazetteer has cities and districts, however many restaurants there are. */
const smallTables = new Set(['restaurant.place']);

/** So few rows are read faster from end to end; a plan that does so though it must not has no index to take. */
const withoutIndex = (statement: Statement, plan: 'for its values' | 'for any values'): Promise<string[]> =>
  database.transaction(async (transaction) => {
    await transaction.query({ text: 'set local enable_seqscan = off', values: [] });
    const scanned = await scannedTables(transaction, statement, plan);
    return scanned.filter((table) => !smallTables.has(table));
  });

const vienna = { near: { latitude: 48.2082, longitude: 16.3738 }, radiusKm: 5 };

const ask = (question: object, days: number) => {
  const input = { ...question, date: daysAhead(days), time: '19:00', partySize: 2 };
  return graph.ask(SearchDocument.toString(), { input, first: 10 });
};

// Restaurants are read whole, once.
await ask(vienna, 1);

describe('the statements of a search', () => {
  it.each([
    ['around a point', vienna],
    ['around a place', { location: 'Vienna' }],
    ['for a text', { ...vienna, text: 'gasthaus' }],
    ['for cuisines and prices', { ...vienna, cuisines: ['austrian', 'italian'], priceLevels: [2, 3] }],
    ['for the best rated', { ...vienna, sort: 'RATING' }],
  ])('have an index for every table that grows, %s', async (_, question) => {
    counting.statements.length = 0;
    await ask(question, 2);
    expect(counting.statements.length).toBeGreaterThan(0);
    for (const statement of counting.statements)
      for (const plan of ['for its values', 'for any values'] as const)
        expect([statement.name, plan, await withoutIndex(statement, plan)]).toEqual([
          statement.name,
          plan,
          [],
        ]);
  });

  it('would be told apart from one that has none', async () => {
    const statement = {
      text: 'select 1 from restaurant.profile where street = $1',
      values: ['Annagasse 65'],
    };
    expect(await withoutIndex(statement, 'for its values')).toEqual(['restaurant.profile']);
    expect(await withoutIndex(statement, 'for any values')).toEqual(['restaurant.profile']);
  });
});
