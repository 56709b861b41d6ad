import { beforeAll, describe, expect, it } from 'vitest';
import { vienna } from '../booking.ts';
import { reservationIn } from '../desk.ts';
import { type House, openHouse } from '../house.ts';
import type { Platform } from '../platform.ts';

const guestBook = `query ($restaurantId: ID!, $text: String!) {
  restaurant(id: $restaurantId) {
    guests(text: $text) { totalCount edges { node { name phone visitCount noShowCount notes } } } } }`;
const queue =
  'query ($restaurantId: ID!) { restaurant(id: $restaurantId) { walkInQueue { name position } } }';

/** The service day that runs there now: until four in the morning it is yesterday's. */
const runningServiceDate = () =>
  Temporal.Now.zonedDateTimeISO(vienna.timeZone).subtract({ hours: 4 }).toPlainDate().toString();

/** Whom a restaurant's people have before them: at the door, and in the guest book. */
export const describeGuests = (running: () => Platform): void => {
  describe("a restaurant's guests", () => {
    let platform: Platform;
    let house: House;

    beforeAll(async () => {
      platform = running();
      house = await openHouse(platform, 35);
    });

    it('at the door have their wait quoted, and are seated at a table that was set up this minute', async () => {
      const { restaurantId } = house.wish;
      const name = 'The door table';
      const table = {
        name,
        section: (await house.readFloorPlan()).sections[0]?.name,
        bookability: 'WALK_IN_ONLY',
      };
      const size = { minimumParty: 1, maximumParty: 4 };
      const set = { restaurantId, validFrom: runningServiceDate(), table: { ...table, ...size } };
      const other = { table: { ...table, ...size, maximumParty: 2 } };
      expect(await house.desk.sendTwice('saveTable', set, other)).toMatchObject({
        isSaved: true,
        touchedCount: 0,
      });
      const added = (await house.readFloorPlan()).tables.find((one) => one.name === name);
      expect(added?.id).toMatch(/^tbl_/);

      const { party } = await house.desk.sendTwice(
        'joinWalkInQueue',
        { restaurantId, name: 'Walter Door', partySize: 2 },
        { partySize: 3 },
      );
      expect(party).toMatchObject({ status: 'WAITING', position: 1, quotedMinutes: 0 });
      const waiting = () => platform.query(queue, { restaurantId }, { token: house.host });
      expect(await waiting()).toEqual({
        restaurant: { walkInQueue: [{ name: 'Walter Door', position: 1 }] },
      });
      for (const stranger of house.strangers) {
        const seen = await platform.query(queue, { restaurantId }, stranger);
        expect(seen).toEqual({ restaurant: { walkInQueue: null } });
        const answer = await stranger.desk.send('seatFromWalkInQueue', { walkInId: party?.id });
        expect(answer.__typename).toBe('NotFound');
      }
      const seated = await house.desk.sendTwice(
        'seatFromWalkInQueue',
        { walkInId: party?.id, tableIds: [added?.id] },
        { tableIds: null },
      );
      expect(seated).toMatchObject({
        __typename: 'WalkInSeated',
        reservation: {
          status: 'SEATED',
          source: 'WALK_IN',
          guestName: 'Walter Door',
          tables: [{ id: added?.id, name }],
          history: [{ kind: 'WALK_IN', to: 'SEATED' }],
        },
      });
      expect(await waiting()).toEqual({ restaurant: { walkInQueue: [] } });
      const { id: reservationId } = reservationIn(seated);
      const taken = await house.desk.sendTwice(
        'seatWalkIn',
        { restaurantId, partySize: 2, tableIds: [added?.id] },
        { partySize: 3 },
      );
      expect(taken).toMatchObject({
        __typename: 'TablesTaken',
        tables: [{ table: { id: added?.id }, reservation: { id: reservationId } }],
      });
      const impatient = await house.desk.send('joinWalkInQueue', {
        restaurantId,
        name: 'Iris Door',
        partySize: 2,
      });
      const removed = await house.desk.sendTwice(
        'removeFromWalkInQueue',
        { walkInId: impatient.party?.id },
        { walkInId: party?.id },
      );
      expect(removed).toMatchObject({ party: { status: 'LEFT', position: null } });
      expect(await waiting()).toEqual({ restaurant: { walkInQueue: [] } });
      expect(reservationIn(await house.desk.send('completeVisit', { reservationId })).status).toBe(
        'COMPLETED',
      );
    });

    it('are known by the number they call from, here and nowhere else', async () => {
      const name = 'Regular Caller';
      const phone = '+431999888';
      const call = { ...house.wish, exceedPacing: true, guest: { name, phone } };
      const first = reservationIn(await house.desk.send('bookInHouse', call));
      await house.desk.send('seatParty', { reservationId: first.id });
      await house.desk.send('completeVisit', { reservationId: first.id });
      const again = reservationIn(await house.desk.send('bookInHouse', call));
      expect(again.guest).toMatchObject({ id: first.guest?.id, visitCount: 1, noShowCount: 0 });
      await house.desk.send('markNoShow', { reservationId: again.id });

      const guestId = first.guest?.id;
      const notes = 'Likes the window';
      const tags = [{ kind: 'ALLERGY', text: 'nuts' }];
      const updated = await house.desk.sendTwice(
        'updateGuest',
        { guestId, notes, tags },
        { notes: 'Another' },
      );
      expect(updated).toMatchObject({
        __typename: 'GuestUpdated',
        guest: { id: guestId, notes, tags, visitCount: 1, noShowCount: 1 },
      });
      const variables = { restaurantId: house.wish.restaurantId, text: phone };
      expect(await platform.query(guestBook, variables, { token: house.host })).toEqual({
        restaurant: {
          guests: {
            totalCount: 1,
            edges: [{ node: { name, phone, visitCount: 1, noShowCount: 1, notes } }],
          },
        },
      });
      for (const stranger of house.strangers) {
        expect(await platform.query(guestBook, variables, stranger)).toEqual({
          restaurant: { guests: null },
        });
        const answer = await stranger.desk.send('updateGuest', { guestId, notes: 'Mine' });
        expect(answer.__typename).toBe('NotFound');
      }

      const mobile = { name, phone: '+436641234567' };
      const fromMobile = reservationIn(await house.desk.send('bookInHouse', { ...call, guest: mobile }));
      expect(fromMobile.guest?.id).not.toBe(guestId);
      await house.desk.send('seatParty', { reservationId: fromMobile.id });
      const merging = {
        restaurantId: house.wish.restaurantId,
        keepId: guestId,
        mergeId: fromMobile.guest?.id,
      };
      for (const stranger of house.strangers)
        expect((await stranger.desk.send('mergeGuests', merging)).__typename).toBe('NotFound');
      const swappedIds = { keepId: merging.mergeId, mergeId: merging.keepId };
      expect(await house.desk.sendTwice('mergeGuests', merging, swappedIds)).toMatchObject({
        __typename: 'GuestsMerged',
        guest: { id: guestId, notes, tags, visitCount: 2, noShowCount: 1 },
      });
      expect((await house.inBook(fromMobile.id))?.guest?.id).toBe(guestId);
    });
  });
};
