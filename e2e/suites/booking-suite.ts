import { beforeAll, describe, expect, it } from 'vitest';
import {
  CancelReservationDocument,
  CreateReservationDocument,
  ExtendHoldDocument,
  HoldTableDocument,
  ModifyReservationDocument,
  ReleaseHoldDocument,
  RestaurantDocument,
  ViewerReservationsDocument,
} from '#schema/operations/generated/graphql.ts';
import { book, findFreeSlot, findOtherTime, guest, key } from '../booking.ts';
import { runNode } from '../child-process.ts';
import type { Platform } from '../platform.ts';

export const describeBookings = (running: () => Platform): void => {
  describe('bookings', () => {
    let platform: Platform;
    let token: string;

    beforeAll(async () => {
      platform = running();
      token = await platform.token('diner', 'e2e-diner');
    });

    const reservations = async () => {
      const { viewer } = await platform.query(ViewerReservationsDocument, { upcomingOnly: true }, { token });
      return viewer?.reservations?.edges.map(({ node }) => node) ?? [];
    };

    it('goes its whole way', async () => {
      const found = await findFreeSlot(platform, { partySize: 2 });
      const { holdTable } = await platform.query(
        HoldTableDocument,
        { input: { idempotencyKey: key(), ...found.wish } },
        { token },
      );
      if (holdTable.__typename !== 'Hold') throw new Error(`refused: ${JSON.stringify(holdTable)}`);
      expect(holdTable.slot.time).toBe(found.wish.time);

      const input = { idempotencyKey: key(), holdId: holdTable.id, guest, specialRequests: 'A quiet table' };
      const { createReservation } = await platform.query(CreateReservationDocument, { input }, { token });
      if (createReservation.__typename !== 'ReservationConfirmed')
        throw new Error(`refused: ${JSON.stringify(createReservation)}`);
      const { reservation } = createReservation;
      expect(reservation).toMatchObject({
        status: 'CONFIRMED',
        date: found.wish.date,
        time: found.wish.time,
        partySize: 2,
        guestName: guest.name,
        restaurant: { id: found.wish.restaurantId, name: found.restaurantName },
      });
      expect(await reservations()).toContainEqual({ ...reservation, review: null });

      // The same key and input gives the same answer, and books nothing more.
      const repeated = await platform.query(CreateReservationDocument, { input }, { token });
      expect(repeated).toEqual({ createReservation });
      const other = { ...input, specialRequests: 'Another wish' };
      const reused = await platform.query(CreateReservationDocument, { input: other }, { token });
      expect(reused.createReservation.__typename).toBe('IdempotencyKeyReused');
      expect((await reservations()).filter(({ id }) => id === reservation.id)).toHaveLength(1);

      const otherTime = await findOtherTime(platform, found.wish);
      const { modifyReservation } = await platform.query(
        ModifyReservationDocument,
        { input: { idempotencyKey: key(), reservationId: reservation.id, time: otherTime } },
        { token },
      );
      expect(modifyReservation, JSON.stringify(modifyReservation)).toMatchObject({
        __typename: 'ReservationModified',
        reservation: {
          id: reservation.id,
          confirmationCode: reservation.confirmationCode,
          status: 'CONFIRMED',
          date: reservation.date,
          time: otherTime,
          startsAt: expect.stringContaining(`T${otherTime}`),
          specialRequests: reservation.specialRequests,
        },
      });

      const cancelling = { idempotencyKey: key(), reservationId: reservation.id };
      const { cancelReservation } = await platform.query(
        CancelReservationDocument,
        { input: cancelling },
        { token },
      );
      expect(cancelReservation).toMatchObject({
        __typename: 'ReservationCancelled',
        reservation: { id: reservation.id, status: 'CANCELLED' },
      });
      const again = await platform.query(
        CancelReservationDocument,
        { input: { ...cancelling, idempotencyKey: key() } },
        { token },
      );
      expect(again.cancelReservation).toMatchObject({ __typename: 'InvalidTransition', from: 'CANCELLED' });
      expect(await reservations()).not.toContainEqual(expect.objectContaining({ id: reservation.id }));
    });

    it('takes the token that the command prints', async () => {
      const command = runNode(['shared/identity/token-command.ts', 'diner'], {
        DATA_DIR: platform.dataDirectory,
      });
      expect(await command.ended).toEqual({ code: 0, signal: null });
      const { viewer } = await platform.query(
        ViewerReservationsDocument,
        {},
        { token: command.output().trim() },
      );
      expect(viewer).toMatchObject({ id: 'demo-diner-1', roles: ['DINER'] });
    });

    it('keeps a hold as long again, once', async () => {
      const { wish } = await findFreeSlot(platform, { partySize: 2 });
      const { holdTable } = await platform.query(
        HoldTableDocument,
        { input: { idempotencyKey: key(), ...wish } },
        { token },
      );
      if (holdTable.__typename !== 'Hold') throw new Error(`refused: ${JSON.stringify(holdTable)}`);
      const extend = async (idempotencyKey: string) =>
        (
          await platform.query(
            ExtendHoldDocument,
            { input: { idempotencyKey, holdId: holdTable.id } },
            { token },
          )
        ).extendHold;
      const once = key();
      const extended = await extend(once);
      if (extended.__typename !== 'Hold') throw new Error(`refused: ${JSON.stringify(extended)}`);
      expect(Temporal.Instant.compare(extended.expiresAt, holdTable.expiresAt)).toBe(1);
      expect(await extend(once)).toEqual(extended);
      expect((await extend(key())).__typename).toBe('HoldAlreadyExtended');
    });

    it('gives a hold back once', async () => {
      const { wish } = await findFreeSlot(platform, { partySize: 2 });
      const { holdTable } = await platform.query(
        HoldTableDocument,
        { input: { idempotencyKey: key(), ...wish } },
        { token },
      );
      if (holdTable.__typename !== 'Hold') throw new Error(`refused: ${JSON.stringify(holdTable)}`);
      const release = () =>
        platform.query(
          ReleaseHoldDocument,
          { input: { idempotencyKey: key(), holdId: holdTable.id } },
          { token },
        );
      expect((await release()).releaseHold).toEqual({ __typename: 'HoldReleased', holdId: holdTable.id });
      expect((await release()).releaseHold.__typename).toBe('NotFound');
    });

    it('is refused without a token, and with one that is not ours', async () => {
      const { wish } = await findFreeSlot(platform, { partySize: 2 });
      const variables = { input: { idempotencyKey: key(), ...wish, guest } };
      const anonymous = await platform.ask(CreateReservationDocument, variables);
      expect(anonymous.errors[0]?.extensions?.code, anonymous.explanation).toBe('UNAUTHENTICATED');
      const forged = await platform.ask(CreateReservationDocument, variables, { token: 'e30.e30.e30' });
      expect(forged.status, forged.explanation).toBe(401);
    });

    it("shows nobody another's reservation", async () => {
      const { id } = await book(platform, token);
      const stranger = { token: await platform.token('diner', 'e2e-stranger') };
      const question = 'query ($id: ID!) { reservation(id: $id) { guestName } }';
      expect(await platform.query(question, { id }, { token })).toEqual({
        reservation: { guestName: guest.name },
      });
      expect(await platform.query(question, { id }, stranger)).toEqual({ reservation: null });
      const { cancelReservation } = await platform.query(
        CancelReservationDocument,
        { input: { idempotencyKey: key(), reservationId: id } },
        stranger,
      );
      expect(cancelReservation.__typename).toBe('NotFound');
    });

    it('leads to a restaurant whose every part is there', async () => {
      const { wish } = await findFreeSlot(platform, { partySize: 4 });
      const { restaurantId: id, date, time, partySize } = wish;
      const { restaurant } = await platform.query(RestaurantDocument, { id, date, time, partySize });
      expect(restaurant).toMatchObject({
        id,
        availability: { isAvailable: true, reason: null },
        rating: { count: expect.any(Number) },
        reviews: { totalCount: restaurant?.rating?.count },
      });
      expect(restaurant?.openingHours).not.toEqual([]);
    });
  });
};
