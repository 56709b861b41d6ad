import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import {
  CancelReservationDocument,
  CreateReservationDocument,
  SearchDocument,
  ViewerReservationsDocument,
} from '#schema/operations/generated/graphql.ts';
import { daysAhead, findFreeSlot, guest, key as idempotencyKey, vienna } from '../booking.ts';
import { callAs, idOf, openPartnerOffice, type PartnerOffice, startSecondGateway } from '../partners.ts';
import type { Mode, Platform } from '../platform.ts';

const search = SearchDocument.toString();
const create = CreateReservationDocument.toString();
const cancel = CancelReservationDocument.toString();
const mine = ViewerReservationsDocument.toString();
const oneReservation = 'query OneReservation($id: ID!) { reservation(id: $id) { id status guestName } }';
const places = 'query Places { places(text: "Vi") { id name } }';

/** What operators are promised: a change is known in every gateway within a minute; it is within seconds. */
const knownEverywhere = { timeout: 60_000, interval: 100 };

const slug = () => `partner-${randomUUID().slice(0, 8)}`;
const variables = {
  input: { near: vienna.near, radiusKm: 20, date: daysAhead(3), time: '19:00', partySize: 2 },
};

/** Partner applications: keys, registered operations, budgets, and what one may see of another. */
export const describePartners = (running: () => Platform, mode: Mode): void => {
  describe('partners', () => {
    let office: PartnerOffice;
    /** More than one where there is a cluster. */
    const addresses: string[] = [];
    const closing: (() => Promise<void>)[] = [];

    beforeAll(async () => {
      office = await openPartnerOffice(running());
      addresses.push(running().address());
      if (mode === 'cluster') {
        const second = await startSecondGateway(running(), office.databaseUrl);
        addresses.push(second.address);
        closing.push(second.close);
      }
    });
    afterAll(async () => {
      for (const close of closing) await close();
      await office?.close();
    });

    /** Every gateway comes to say the same of it. */
    const everywhere = async (key: string, body: object, expected: object) => {
      for (const address of addresses)
        await vi.waitFor(
          async () => expect(await callAs(key, address, body)).toMatchObject(expected),
          knownEverywhere,
        );
    };

    it('search by what they registered, once every gateway knows it', async () => {
      const { key } = await office.open(slug(), [search]);
      await everywhere(key, { documentId: idOf(search), variables }, { status: 200, code: undefined });
      for (const address of addresses) {
        expect(await callAs(key, address, { query: search, variables })).toMatchObject({
          status: 403,
          code: 'OPERATION_NOT_REGISTERED',
        });
        expect(await callAs(key, address, { documentId: idOf(places) })).toMatchObject({ status: 404 });
      }
    });

    it('lose an operation that is retired, and everything with a revoked key', async () => {
      const name = slug();
      const { key, keyId } = await office.open(name, [places]);
      const body = { documentId: idOf(places) };
      await everywhere(key, body, { status: 200 });
      await office.service.retire(name, { by: 'all' });
      await everywhere(key, body, { status: 410, code: 'PERSISTED_QUERY_RETIRED' });
      await office.service.revokeKey(name, keyId);
      await everywhere(key, body, { status: 401, code: 'UNAUTHENTICATED' });
    });

    it('use no more than their budget over all gateways together', async () => {
      const budget = { requestsPerMinute: 60, costPerMinute: 1_000_000 };
      const { key } = await office.open(slug(), [places], budget);
      const body = { documentId: idOf(places) };
      // A run that a minute ends in the middle of is told by its headers, and done again.
      await vi.waitFor(
        async () => {
          await everywhere(key, body, { status: 200 });
          const minuteEnds = new Set<number>();
          const statuses: number[] = [];
          for (let round = 0; round < 30; round += 1)
            for (const answer of await Promise.all(
              [0, 1, 2].map((index) => callAs(key, addresses[index % addresses.length] ?? '', body)),
            )) {
              statuses.push(answer.status);
              const seconds = Number(/t=(\d+)/.exec(answer.headers.get('ratelimit') ?? '')?.[1]);
              minuteEnds.add(Math.round((Date.now() / 1_000 + seconds) / 60));
              if (answer.status === 429) expect(Number(answer.headers.get('retry-after'))).toBeGreaterThan(0);
            }
          expect([...minuteEnds]).toHaveLength(1);
          const granted = statuses.filter((status) => status === 200).length;
          expect(statuses.every((status) => status === 200 || status === 429)).toBe(true);
          expect(granted).toBeLessThanOrEqual(60);
          expect(granted).toBeGreaterThan(45);
        },
        { timeout: 80_000, interval: 1_000 },
      );
    });

    it('book for their guests, and see nothing that another one booked', async () => {
      const platform = running();
      const documents = [create, cancel, mine, oneReservation];
      const [one, other] = [await office.open(slug(), documents), await office.open(slug(), documents)];
      for (const { key } of [one, other]) await everywhere(key, { documentId: idOf(mine) }, { status: 200 });
      const address = platform.address();
      const { wish } = await findFreeSlot(platform, { partySize: 2 });
      const booked = await callAs(one.key, address, {
        documentId: idOf(create),
        variables: { input: { idempotencyKey: idempotencyKey(), ...wish, guest } },
      });
      const id = /"id":"(rsv_[^"]+)"/.exec(booked.text)?.[1] ?? '';
      expect(id, booked.text).not.toBe('');

      const reading = { documentId: idOf(oneReservation), variables: { id } };
      expect(await callAs(one.key, address, reading)).toMatchObject({ data: { reservation: { id } } });
      expect(await callAs(other.key, address, reading)).toMatchObject({ data: { reservation: null } });
      expect((await callAs(one.key, address, { documentId: idOf(mine) })).text).toContain(id);
      expect((await callAs(other.key, address, { documentId: idOf(mine) })).text).not.toContain(id);

      const cancelling = () => ({
        documentId: idOf(cancel),
        variables: { input: { idempotencyKey: idempotencyKey(), reservationId: id } },
      });
      expect(await callAs(other.key, address, cancelling())).toMatchObject({
        data: { cancelReservation: { __typename: 'NotFound' } },
      });
      expect(await callAs(one.key, address, cancelling())).toMatchObject({
        data: { cancelReservation: { __typename: 'ReservationCancelled' } },
      });
    });
  });
};
