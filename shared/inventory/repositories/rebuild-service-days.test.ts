import { expect, it } from 'vitest';
import { planFixture } from '#shared/testing/plan-fixture.ts';
import { createTestDatabase } from '#shared/testing/test-database.ts';
import { holdPlanVersion } from './plan-repository.ts';
import { writePlans } from './plan-writer.ts';
import { rebuildServiceDays } from './rebuild-service-days.ts';

const { database } = await createTestDatabase(2);

it('waits for who books by the plan, perhaps on a day that has no row to wait for yet', async () => {
  const plan = planFixture();
  await database.transaction((transaction) => writePlans(transaction, [plan]));
  const rebuild = () =>
    database.transaction(async (transaction) => {
      await transaction.query({ text: `set local lock_timeout = '50ms'`, values: [] });
      await rebuildServiceDays(transaction, plan.restaurantId);
    });
  await database.transaction(async (transaction) => {
    await holdPlanVersion(transaction, plan.restaurantId);
    await expect(rebuild()).rejects.toThrow('lock timeout');
  });
  await expect(rebuild()).resolves.toBeUndefined();
});
