import { openBenchDatabase, openGrowthDatabase } from './bench-database.ts';
import type { Report } from './report.ts';
import { say } from './report.ts';

/** Makes the generated books that other benchmarks search, where they are not there yet, and keeps them. */
export const makeBooks = async (
  dataDirectory: string,
  { restaurants, sizes }: { readonly restaurants: number; readonly sizes: readonly number[] },
): Promise<Report> => {
  const rows: string[][] = [];
  const make = async (name: string, open: typeof openBenchDatabase, count: number) => {
    say(`${name}, ${count} restaurants`);
    const book = await open(dataDirectory, count, say);
    rows.push([
      name,
      String(book.restaurants),
      String(book.allocations),
      `${book.serviceDates[0]} to ${book.serviceDates.at(-1)}`,
    ]);
    await book.close();
  };
  await make('search', openBenchDatabase, restaurants);
  for (const size of sizes) await make('growth', openGrowthDatabase, size);
  return {
    title: 'books',
    columns: ['', 'restaurants', 'allocations', 'filled days to come'],
    rows,
    notes: [],
    figures: rows,
  };
};
