import { OperationTypeNode } from 'graphql';
import { expect, it } from 'vitest';
import { createPlanStore } from './operation-stores.ts';
import { withinWarmUp } from './warm-up-scope.ts';

type Plan = NonNullable<Awaited<ReturnType<ReturnType<typeof createPlanStore>['get']>>>;
/** Sized by its serviceName, which no plan needs to be a name. */
const planOf = (characters: number): Plan => ({
  kind: 'QueryPlan',
  node: {
    kind: 'Fetch',
    serviceName: 'x'.repeat(characters),
    operation: '',
    operationName: undefined,
    operationKind: OperationTypeNode.QUERY,
  },
});
const megabyte = 1024 * 1024;

it('keeps what was warmed up, however much strangers send', async () => {
  const store = createPlanStore();
  await store.set('found by a warm-up', planOf(10));
  await withinWarmUp(async () => {
    await store.set('made by a warm-up', planOf(10));
    expect(await store.get('found by a warm-up')).toBeDefined();
  });
  await store.set('of a stranger', planOf(10));
  for (let sent = 0; sent < 40; sent += 1) await store.set(`stranger ${sent}`, planOf(megabyte));
  expect(await store.get('of a stranger')).toBeUndefined();
  expect(await store.get('stranger 39')).toBeDefined();
  expect(await store.get('found by a warm-up')).toBeDefined();
  expect(await store.get('made by a warm-up')).toBeDefined();
});

it('forgets what it is told to', async () => {
  const store = createPlanStore();
  await store.set('one', planOf(1));
  await withinWarmUp(() => store.set('two', planOf(1)));
  expect(await store.delete('two')).toBe(true);
  expect(await store.get('two')).toBeUndefined();
  store.clear();
  expect(await store.get('one')).toBeUndefined();
});
