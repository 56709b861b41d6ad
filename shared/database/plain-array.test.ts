import { expect, it } from 'vitest';
import { createTestDatabase } from '#shared/testing/test-database.ts';
import { plainArray } from './plain-array.ts';

const { database } = await createTestDatabase(1);

it('is read as the array that it was', async () => {
  const [row] = await database.query({
    text: `select $1::integer[] as numbers, $2::double precision[] as instants, $3::boolean[] as flags,
      $4::text[] as zones, $5::uuid[] as none`,
    values: [
      plainArray([1, null, -3]),
      plainArray([1_795_392_000_123, 0.5]),
      plainArray([true, false, null]),
      plainArray(['Europe/Vienna', 'America/Sao_Paulo']),
      plainArray([]),
    ],
  });
  expect(row).toEqual({
    numbers: [1, null, -3],
    instants: [1_795_392_000_123, 0.5],
    flags: [true, false, null],
    zones: ['Europe/Vienna', 'America/Sao_Paulo'],
    none: [],
  });
});
