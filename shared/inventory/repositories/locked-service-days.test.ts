import { expect, it } from 'vitest';
import { partyId, restaurantId, tableId } from '#shared/identifiers/identifiers.ts';
import { createTestDatabase } from '#shared/testing/test-database.ts';
import { calendarOf } from '../domain/service-day.ts';
import { emptyServiceDay, withAllocation } from '../domain/service-day-state.ts';
import { lockServiceDays, saveServiceDays } from './locked-service-days.ts';

const { database } = await createTestDatabase(3);
const timeZone = 'Europe/Vienna';

const isSomebodyWaiting = async () => {
  const waiting = await database.query({
    text: `select from pg_stat_activity where datname = current_database() and wait_event_type = 'Lock'`,
    values: [],
  });
  return waiting.length > 0;
};

it('locks no day while it waits for another one to be made: two who make days would wait for each other', async () => {
  const restaurant = restaurantId(1);
  const insert = (serviceDate: string) => ({
    text: 'insert into inventory.service_day (restaurant_id, service_date) values ($1, $2)',
    values: [restaurant, serviceDate],
  });
  await database.query(insert('2027-03-03'));
  const waiting = await database.transaction(async (maker) => {
    await maker.query(insert('2027-03-02'));
    const other = database.transaction((transaction) =>
      lockServiceDays(transaction, restaurant, timeZone, ['2027-03-03']),
    );
    while (!(await isSomebodyWaiting())) await new Promise(setImmediate);
    const locked = await maker.query({
      text: `select service_date from inventory.service_day
        where restaurant_id = $1 and service_date = '2027-03-03' for update nowait`,
      values: [restaurant],
    });
    expect(locked).toEqual([{ service_date: '2027-03-03' }]);
    return { other };
  });
  expect([...(await waiting.other).days.keys()]).toEqual(['2027-03-02', '2027-03-03', '2027-03-04']);
});

it('saves nothing of a day that was not locked', async () => {
  const day = emptyServiceDay(calendarOf('2027-03-05', timeZone));
  const startsAt = day.calendar.firstInstant;
  const party = {
    partyId: partyId('00000000-0000-4000-8000-000000000001'),
    tableIds: [tableId(1)],
    covers: 2,
    startsAt,
    endsAt: startsAt + 90 * 60_000,
  };
  const saving = database.transaction((transaction) =>
    saveServiceDays(transaction, {
      restaurantId: restaurantId(2),
      now: startsAt,
      days: new Map([['2027-03-05', withAllocation(day, party)]]),
      stored: new Map([['2027-03-05', day]]),
    }),
  );
  await expect(saving).rejects.toThrow('not locked');
});
