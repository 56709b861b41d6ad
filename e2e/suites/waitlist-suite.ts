import { beforeAll, describe, expect, it, vi } from 'vitest';
import {
  CancelReservationDocument,
  CreateReservationDocument,
  JoinWaitlistDocument,
  ViewerWaitlistDocument,
} from '#schema/operations/generated/graphql.ts';
import { type FreeSlot, findFreeSlot, guest, key } from '../booking.ts';
import type { Platform } from '../platform.ts';

const offerDeadlineMilliseconds = 15_000;
/** More parties of six than any house seats at a time. */
const mostParties = 40;

/** A full evening, and those who wait for somebody to stay at home. */
export const describeWaitlists = (running: () => Platform): void => {
  describe('a waitlist', () => {
    let platform: Platform;
    let wish: FreeSlot['wish'];

    beforeAll(async () => {
      platform = running();
      ({ wish } = await findFreeSlot(platform, { partySize: 6, fromDays: 33 }));
    });

    const signIn = async (subject: string) => {
      const token = await platform.token('diner', subject);
      return {
        book: async () => {
          const input = { idempotencyKey: key(), ...wish, guest };
          return (await platform.query(CreateReservationDocument, { input }, { token })).createReservation;
        },
        join: async (idempotencyKey = key(), partySize = wish.partySize) => {
          const { restaurantId, date, time } = wish;
          const range = { earliest: time, latest: time };
          const input = { idempotencyKey, restaurantId, date, ...range, partySize, guest };
          return (await platform.query(JoinWaitlistDocument, { input }, { token })).joinWaitlist;
        },
        waitlist: async () =>
          (await platform.query(ViewerWaitlistDocument, {}, { token })).viewer?.waitlist ?? [],
        take: async (input: { readonly idempotencyKey: string; readonly holdId: string }) => {
          const variables = { input: { ...input, guest } };
          return (await platform.query(CreateReservationDocument, variables, { token })).createReservation;
        },
        cancel: async (reservationId: string) => {
          const input = { idempotencyKey: key(), reservationId };
          return (await platform.query(CancelReservationDocument, { input }, { token })).cancelReservation;
        },
      };
    };

    it('offers the table that is given back to the first in line, and to nobody else', async () => {
      const early = await signIn('e2e-early');
      expect(await early.join()).toMatchObject({
        __typename: 'TableAvailable',
        slots: expect.arrayContaining([expect.objectContaining({ time: wish.time })]),
      });

      const booked: string[] = [];
      for (let party = 0; party < mostParties; party += 1) {
        const answer = await early.book();
        if (answer.__typename !== 'ReservationConfirmed') {
          expect(answer.__typename, JSON.stringify(answer)).toBe('SlotUnavailable');
          break;
        }
        booked.push(answer.reservation.id);
      }

      const [first, second] = [await signIn('e2e-first'), await signIn('e2e-second')];
      const joinKey = key();
      const joined = await first.join(joinKey);
      expect(joined).toMatchObject({
        __typename: 'WaitlistJoined',
        entry: { status: 'WAITING', position: 1, offer: null },
      });
      expect(await first.join(joinKey)).toEqual(joined);
      expect((await first.join(joinKey, 5)).__typename).toBe('IdempotencyKeyReused');
      expect((await first.join()).__typename).toBe('AlreadyOnWaitlist');
      expect(await second.join()).toMatchObject({ entry: { status: 'WAITING', position: 2 } });

      expect(await early.cancel(booked[0] ?? '')).toMatchObject({ __typename: 'ReservationCancelled' });
      const offered = await vi.waitFor(
        async () => {
          const [entry] = await first.waitlist();
          if (entry?.offer == null) throw new Error(`no offer yet: ${JSON.stringify(entry)}`);
          return { ...entry, offer: entry.offer };
        },
        { timeout: offerDeadlineMilliseconds, interval: 100 },
      );
      expect(offered).toMatchObject({
        status: 'OFFERED',
        position: null,
        offer: { slot: { time: wish.time } },
      });
      const waiting = [expect.objectContaining({ status: 'WAITING', position: 1, offer: null })];
      expect(await second.waitlist()).toEqual(waiting);
      // What is offered is nobody else's.
      expect((await early.book()).__typename).toBe('SlotUnavailable');
      const offer = { idempotencyKey: key(), holdId: offered.offer.id };
      expect((await second.take(offer)).__typename).not.toBe('ReservationConfirmed');

      const taken = await first.take(offer);
      expect(taken).toMatchObject({
        __typename: 'ReservationConfirmed',
        reservation: { status: 'CONFIRMED', time: wish.time, partySize: wish.partySize },
      });
      expect(await first.take(offer)).toEqual(taken);
      expect(await first.waitlist()).toEqual([
        expect.objectContaining({ id: offered.id, status: 'BOOKED', position: null, offer: null }),
      ]);
      expect(await second.waitlist()).toEqual(waiting);
    });
  });
};
