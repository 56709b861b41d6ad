import { vi } from 'vitest';
import type { Database } from '#shared/database/database.ts';
import { restaurantPublicId } from '#shared/identifiers/public-id.ts';
import { daysAhead } from '../booking.ts';
import { openPartnerOffice } from '../partners.ts';
import type { Platform } from '../platform.ts';
import { type Bookings, createBookings } from './bookings.ts';
import { farEvenings, findEvenings, findRestaurants } from './calendar.ts';
import type { Column } from './columns.ts';
import { type House, isDoorTable, setDoorTables } from './floor.ts';
import { type Lines, makeLines } from './lines.ts';
import { openPeople, type Person, patience } from './people.ts';
import { makeVisits, type Visits } from './visits.ts';

/** One of everything at one restaurant, made once. */
export interface Scene extends Visits, Lines {
  readonly platform: Platform;
  readonly people: Readonly<Record<Column, Person>>;
  readonly bookings: Bookings;
  readonly here: string;
  readonly elsewhere: string;
  readonly house: House;
  /** The diner's entry in the guest book. */
  readonly guestId: string;
  readonly otherGuestId: string;
  readonly walkInId: string;
  readonly webhookId: string;
  readonly deliveryId: string;
  /** At which nobody sits. */
  readonly spareTableId: string;
  /** At which a walk-in can be seated now; the spare one where nobody will be. */
  takeDoorTable(isUsed: boolean): string;
  readonly specialDate: string;
  readonly changeDate: string;
  close(): Promise<void>;
}

/** What the demo data may leave open. */
const fillIn = async (database: Database, publicId: string) => {
  const values = [restaurantPublicId.decode(publicId)];
  await database.query({
    text: `update restaurant.profile set phone = coalesce(phone, '+431'),
      website = coalesce(website, 'https://example.org'), description = coalesce(description, 'A house'),
      price_level = coalesce(price_level, 2) where restaurant_id = $1`,
    values,
  });
  await database.query({
    text: `insert into reservation.service_day_record (restaurant_id, service_date, period, parties, covers, no_shows,
      no_show_covers, cancelled, walk_ins, completed)
      values ($1, current_date - 3, 'dinner', 1, 2, 0, 0, 0, 0, 1) on conflict do nothing`,
    values,
  });
};

const webhooksOf = 'query ($id: ID!) { restaurant(id: $id) { webhooks { id } } }';
const deliveriesOf = 'query ($id: ID!) { restaurant(id: $id) { webhooks { deliveries { id } } } }';
const guestOf = 'query ($id: ID!) { reservation(id: $id) { guest { id } } }';

const createWebhook = async (owner: Person, restaurantId: string): Promise<string> => {
  const input = { restaurantId, url: 'https://webhooks.invalid/', eventTypes: ['RESERVATION_CREATED'] };
  return (await owner.done('createWebhook', input, 'WebhookCreated')).webhook?.id ?? '';
};

const deleteWebhooks = async (owner: Person, restaurantId: string) => {
  const { data } = await owner.ask(webhooksOf, { id: restaurantId });
  for (const [, webhookId] of JSON.stringify(data).matchAll(/"id":"([^"]+)"/g))
    await owner.done('deleteWebhook', { webhookId }, 'WebhookDeleted');
};

export const setScene = async (platform: Platform): Promise<Scene> => {
  const office = await openPartnerOffice(platform);
  const { database } = office;
  const { here, elsewhere } = await findRestaurants(platform);
  const evenings = await findEvenings(platform, here);
  const people = await openPeople(platform, office, { here, elsewhere });
  const owner = people['owner here'];
  const [diner, partner] = [people['diner (whose it is)'], people['partner (whose it is)']];
  const bookings = createBookings(here, owner, evenings.slice(4), farEvenings(evenings));

  await fillIn(database, here);
  const webhookId = await createWebhook(owner, here);
  const house = await setDoorTables(owner, here);
  const [spareTableId = '', ...doors] = house.floorPlan.tables.filter(isDoorTable).map(({ id }) => id);
  const visits = await makeVisits({
    platform,
    database,
    bookings,
    owner,
    diner,
    partner,
    admin: people.admin,
  });
  const lines = await makeLines(evenings.slice(0, 4), { restaurantId: here, bookings, owner, diner });

  const specialDate = daysAhead(400);
  await owner.done('setSpecialDay', { restaurantId: here, date: specialDate, periods: [] }, 'PlanChanged');
  const changeDate = daysAhead(390);
  const rules = { restaurantId: here, validFrom: changeDate, holdMinutes: 12 };
  await owner.done('changeBookingRules', rules, 'PlanChanged');
  const guestId = await owner.findId(guestOf, { id: visits.diner.visited.id });
  await owner.done('updateGuest', { guestId, notes: 'Tips', tags: [{ kind: 'VIP' }] }, 'GuestUpdated');
  return {
    ...visits,
    ...lines,
    platform,
    people,
    bookings,
    here,
    elsewhere,
    house,
    guestId,
    otherGuestId: (await bookings.takeCall()).guestId ?? '',
    walkInId: await bookings.queue(),
    webhookId,
    deliveryId: await vi.waitFor(() => owner.findId(deliveriesOf, { id: here }), patience),
    spareTableId,
    takeDoorTable: (isUsed) => (isUsed ? doors.shift() : undefined) ?? spareTableId,
    specialDate,
    changeDate,
    close: async () => {
      // Nothing is to be sent while other tests run.
      await deleteWebhooks(owner, here);
      await office.close();
    },
  };
};
