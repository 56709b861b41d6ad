import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { partyId, restaurantId, tableId } from './identifiers.ts';
import { reservationPublicId, restaurantPublicId, tablePublicId } from './public-id.ts';

const restaurantIds = fc.integer({ min: 1, max: 2_147_483_647 }).map(restaurantId);
const tableIds = fc.integer({ min: 1, max: 32_767 }).map(tableId);
const partyIds = fc.uuid().map(partyId);

describe('public ids', () => {
  it('come back as they went', () => {
    fc.assert(
      fc.property(restaurantIds, partyIds, tableIds, (restaurant, party, table) => {
        expect(restaurantPublicId.decode(restaurantPublicId.encode(restaurant))).toBe(restaurant);
        const reservation = { restaurantId: restaurant, id: party };
        expect(reservationPublicId.decode(reservationPublicId.encode(reservation))).toEqual(reservation);
        const diningTable = { restaurantId: restaurant, id: table };
        expect(tablePublicId.decode(tablePublicId.encode(diningTable))).toEqual(diningTable);
      }),
    );
  });

  it('are null for anything else', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        const decoded = restaurantPublicId.decode(text);
        if (decoded !== null) expect(restaurantPublicId.encode(decoded)).toBe(text);
        expect(reservationPublicId.decode(text)).toBeNull();
      }),
    );
    for (const text of ['tbl_1', 'tbl_1_', 'tbl_0_1', 'tbl_1_0', 'tbl_01_1', 'tbl_1_pa8', 'tbl_1_1_1'])
      expect(tablePublicId.decode(text)).toBeNull();
    for (const text of [
      '',
      'rst_',
      'rst_0',
      'rst_01',
      'rst_-1',
      'rst_zzzzzzz',
      'rsv_1_short',
      'hld_1_AAAAAAAAAAAAAAAAAAAAAA',
    ])
      expect([restaurantPublicId.decode(text), reservationPublicId.decode(text)]).toEqual([null, null]);
  });
});
