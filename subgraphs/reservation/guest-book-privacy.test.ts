import { describe, expect, it } from 'vitest';
import { ada, newDiner, privacyClient } from './testing/privacy-client.ts';
import { startReservationSubgraph } from './testing/reservation-subgraph.ts';

const running = await startReservationSubgraph();
const { client, erase, recordsOf, open } = privacyClient(running);

const byPhone = { name: 'Ada B.', phone: '+43 1 5131008' };

describe('an entry of the guest book that the house merged the diner into', () => {
  it("is the diner's to take along", async () => {
    const { publicId, inHouse, book, guestOf, updateGuest, mergeGuests } = await open();
    const { guest } = await inHouse({ guest: byPhone });
    await updateGuest(guest.id, { notes: 'Likes the window' });
    const diner = newDiner();
    const own = await book(diner);
    expect(await mergeGuests(guest.id, await guestOf(own))).toEqual({ __typename: 'GuestsMerged' });
    const entries = (await recordsOf(diner)).filter(({ __typename }) => __typename === 'GuestBookRecord');
    expect(entries).toMatchObject([
      { restaurant: { id: publicId }, isWithheld: false, name: 'Ada B.', notes: 'Likes the window' },
      { restaurant: { id: publicId }, isWithheld: false, name: ada.name },
    ]);
  });
});

describe("an entry that is another diner's, which the house merged the diner into", () => {
  it("loses the notes of the one who is erased, and keeps every letter of the other's", async () => {
    const { book, guestOf, readReservation, updateGuest, mergeGuests } = await open();
    const [diner, other] = [newDiner(), newDiner('other')];
    const own = await book(diner);
    const theirs = await book(other, { guest: { name: 'Mary', email: 'mary@example.org' }, time: '18:00' });
    const [merge, keep] = [await guestOf(own), await guestOf(theirs)];
    await updateGuest(merge, { notes: 'no' });
    await updateGuest(keep, { notes: 'no nuts\nknown to the owner' });
    expect(await mergeGuests(keep, merge)).toEqual({ __typename: 'GuestsMerged' });
    await client.cancel({ reservationId: own }, diner);
    expect(await erase(diner)).toMatchObject({ __typename: 'ViewerErased' });
    expect(await readReservation(theirs)).toMatchObject({
      guest: { name: 'Mary', notes: 'no nuts\nknown to the owner' },
    });
  });
});
