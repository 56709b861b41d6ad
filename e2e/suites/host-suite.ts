import { beforeAll, describe, expect, it } from 'vitest';
import type { HostReservationPartsFragment } from '#schema/operations/generated/graphql.ts';
import { book, guest } from '../booking.ts';
import { type Desk, reservationIn } from '../desk.ts';
import { type House, openHouse } from '../house.ts';
import type { Platform } from '../platform.ts';

const caller = { name: 'Grace Caller', phone: '+431234567' };

/** A restaurant's evening, as its own people have it before them. */
export const describeHosts = (running: () => Platform): void => {
  describe("a restaurant's host", () => {
    let platform: Platform;
    let house: House;

    beforeAll(async () => {
      platform = running();
      house = await openHouse(platform, 31);
    });

    const takeCall = async (name = caller.name) =>
      reservationIn(
        await house.desk.sendTwice(
          'bookInHouse',
          { ...house.wish, guest: { ...caller, name }, exceedPacing: true },
          { specialRequests: 'Another wish' },
        ),
      );
    const kinds = (reservation: HostReservationPartsFragment | undefined) =>
      reservation?.history?.map(({ kind }) => kind);

    it('books by phone and finds it in the book, with tables, reason and history', async () => {
      const booked = await takeCall();
      expect(await house.inBook(booked.id)).toEqual(booked);
      expect(booked).toMatchObject({
        status: 'CONFIRMED',
        source: 'IN_HOUSE',
        time: house.wish.time,
        guestName: caller.name,
        tables: [{ id: expect.stringMatching(/^tbl_/), name: expect.any(String) }],
        tableChoice: { rule: expect.any(String), words: expect.stringMatching(/\w+ \w+/) },
        history: [{ kind: 'BOOKED', from: null, to: 'CONFIRMED', actorRole: 'HOST' }],
      });
    });

    it('receives, seats, moves, swaps and sees off two parties', async () => {
      const [one, other, third] = [await takeCall(), await takeCall(), await takeCall()];
      const reservationId = one.id;
      const thirds = { reservationId: third.id };
      const step = async (name: Parameters<Desk['send']>[0], more = {}) =>
        reservationIn(await house.desk.sendTwice(name, { reservationId, ...more }, thirds));

      expect(await step('markArrived')).toMatchObject({ status: 'ARRIVED', tables: one.tables });
      expect(await step('seatParty')).toMatchObject({ status: 'SEATED', guest: { visitCount: 1 } });
      expect(await house.desk.send('markArrived', { reservationId })).toMatchObject({
        __typename: 'InvalidTransition',
      });

      // The third leaves its tables, and the one takes them.
      const gone = await house.desk.send('markNoShow', thirds);
      expect(reservationIn(gone).status).toBe('NO_SHOW');
      const tableIds = third.tables?.map(({ id }) => id) ?? [];
      expect(await step('moveParty', { tableIds })).toMatchObject({
        status: 'SEATED',
        tables: third.tables,
        tableChoice: { rule: 'HOST' },
      });
      const otherTables = other.tables?.map(({ id }) => id) ?? [];
      expect(await house.desk.send('moveParty', { reservationId, tableIds: otherTables })).toMatchObject({
        __typename: 'TablesTaken',
        message: expect.stringMatching(/\w+ \w+/),
      });

      const swapped = await house.desk.sendTwice(
        'swapParties',
        { reservationId, otherReservationId: other.id },
        { otherReservationId: third.id },
      );
      expect(swapped).toMatchObject({
        __typename: 'PartiesSwapped',
        reservation: { id: reservationId, tables: other.tables },
        otherReservation: { id: other.id, tables: third.tables },
      });

      const left = await step('completeVisit');
      expect(left.status).toBe('COMPLETED');
      expect(kinds(await house.inBook(reservationId))).toEqual([
        'BOOKED',
        'ARRIVED',
        'SEATED',
        'MOVED',
        'SWAPPED',
        'COMPLETED',
      ]);
      expect(left.history?.at(-2)?.tables).toEqual(other.tables?.map(({ name }) => ({ name })));
    });

    it('writes down who did not come, and takes it back', async () => {
      const [{ id: reservationId }, other] = [await takeCall('Late Caller'), await takeCall()];
      const others = { reservationId: other.id };
      const gone = await house.desk.sendTwice('markNoShow', { reservationId }, others);
      expect(gone).toMatchObject({ reservation: { status: 'NO_SHOW' } });
      const back = reservationIn(await house.desk.sendTwice('undoNoShow', { reservationId }, others));
      expect(back).toMatchObject({ status: 'CONFIRMED', tables: [expect.anything()] });
      expect(kinds(back)).toEqual(['BOOKED', 'NO_SHOW', 'NO_SHOW_UNDONE']);
    });

    it('sees what diners book online, of which they see less', async () => {
      const token = await platform.token('diner', 'e2e-online');
      const reservation = await book(platform, token, house.wish);
      const seen = await house.inBook(reservation.id);
      expect(seen).toMatchObject({
        confirmationCode: reservation.confirmationCode,
        source: 'ONLINE',
        guestName: guest.name,
        tables: [expect.anything()],
        guest: { visitCount: 0 },
        history: [{ kind: 'BOOKED', actorRole: 'DINER' }],
      });
      const question = `query ($id: ID!) { reservation(id: $id) {
        guestName source tables { id } tableChoice { rule } history { kind } guest { id } } }`;
      expect(await platform.query(question, { id: reservation.id }, { token })).toEqual({
        reservation: {
          guestName: guest.name,
          source: null,
          tables: null,
          tableChoice: null,
          history: null,
          guest: null,
        },
      });
    });

    it("has a book that is nobody else's, to read or to write in", async () => {
      const [one, other] = [await takeCall(), await takeCall()];
      const reservationId = one.id;
      const question = 'query ($id: ID!) { reservation(id: $id) { guestName } }';
      for (const { token, desk: elsewhere } of house.strangers) {
        expect(await house.readBook(token)).toBeNull();
        const seen = await platform.query(question, { id: reservationId }, { token });
        expect(seen).toEqual({ reservation: null });
        const answers = await Promise.all([
          elsewhere.send('bookInHouse', { ...house.wish, guest: caller }),
          elsewhere.send('markArrived', { reservationId }),
          elsewhere.send('seatParty', { reservationId }),
          elsewhere.send('completeVisit', { reservationId }),
          elsewhere.send('markNoShow', { reservationId }),
          elsewhere.send('undoNoShow', { reservationId }),
          elsewhere.send('moveParty', { reservationId, tableIds: other.tables?.map(({ id }) => id) }),
          elsewhere.send('swapParties', { reservationId, otherReservationId: other.id }),
          elsewhere.send('joinWalkInQueue', {
            restaurantId: house.wish.restaurantId,
            name: 'Eve',
            partySize: 2,
          }),
          elsewhere.send('setSpecialDay', {
            restaurantId: house.wish.restaurantId,
            date: house.wish.date,
            periods: [],
          }),
        ]);
        expect(answers.map(({ __typename }) => __typename)).toEqual(answers.map(() => 'NotFound'));
      }
      // Who runs the platform sees the book, and not what the restaurant knows of its guests.
      const withoutGuests = (await house.readBook())?.map((reservation) => ({ ...reservation, guest: null }));
      expect(await house.readBook(await platform.token('admin', 'e2e-admin'))).toEqual(withoutGuests);
      expect(await house.inBook(reservationId)).toEqual(one);
    });
  });
};
