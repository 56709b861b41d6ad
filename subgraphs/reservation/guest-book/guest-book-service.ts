import type { Database, Queryable } from '#shared/database/database.ts';
import type { KeyReused } from '#shared/idempotency/with-idempotency.ts';
import type { GuestId } from '#shared/identifiers/identifiers.ts';
import type { InRestaurant } from '#shared/identifiers/public-id.ts';
import type { Viewer } from '#shared/identity/viewer.ts';
import { idempotentMutation, type MutationUse } from '../bookings/idempotent-mutation.ts';
import { ifAllowed } from '../bookings/if-allowed.ts';
import {
  type MergeGuestsAnswer,
  mergeGuestsAnswer,
  type UpdateGuestAnswer,
  updateGuestAnswer,
} from '../domain/guest-book-answer.ts';
import type { WantedMerge } from '../domain/guest-book-input.ts';
import { isHostOf } from '../domain/guest-book-policy.ts';
import { toE164 } from '../domain/guest-contact.ts';
import { type GuestChange, joinNotes } from '../domain/guest-entry.ts';
import { joinTags } from '../domain/guest-tag.ts';
import {
  completeGuest,
  findByContact,
  lockGuestReservations,
  lockGuests,
  lockMerging,
  moveToGuest,
  updateGuest,
} from '../repositories/guest-change-repository.ts';

/** What hosts do with their restaurant's guest book; two entries are made one by its managers. */
export interface GuestBookService {
  update(
    viewer: Viewer,
    use: MutationUse,
    wanted: InRestaurant<GuestId> | null,
    change: GuestChange,
  ): Promise<UpdateGuestAnswer | KeyReused>;
  /** Two entries of one person become one; where they have already, that is the answer. */
  merge(viewer: Viewer, use: MutationUse, wanted: WantedMerge | null): Promise<MergeGuestsAnswer | KeyReused>;
}

const updateEntry = async (
  transaction: Queryable,
  { restaurantId, id }: InRestaurant<GuestId>,
  typed: GuestChange,
): Promise<UpdateGuestAnswer> => {
  const [entry] = await lockGuests(transaction, restaurantId, [id]);
  if (entry == null) return { kind: 'not_found' };
  const change = { ...typed, phone: typed.phone == null ? typed.phone : toE164(typed.phone) };
  if (await updateGuest(transaction, entry, change))
    return { kind: 'guest_updated', restaurantId, id: entry.guestId };
  const other = await findByContact(transaction, entry, change);
  if (other === null) throw new Error('a contact was taken that nobody has');
  return { kind: 'contact_in_use', restaurantId, id: other };
};

const mergeEntries = async (
  transaction: Queryable,
  { restaurantId, keep, merge }: WantedMerge,
): Promise<MergeGuestsAnswer> => {
  await lockMerging(transaction, restaurantId);
  await lockGuestReservations(transaction, restaurantId, merge);
  const [kept, merged] = await lockGuests(transaction, restaurantId, [keep, merge]);
  if (kept == null || merged == null) return { kind: 'not_found' };
  if (kept.guestId !== merged.guestId) {
    await moveToGuest(transaction, kept, merged);
    const joined = { notes: joinNotes(kept.notes, merged.notes), tags: joinTags(kept.tags, merged.tags) };
    await completeGuest(transaction, kept, joined, merged);
  }
  return { kind: 'guests_merged', restaurantId, id: kept.guestId };
};

export const createGuestBookService = (database: Database): GuestBookService => {
  const mutateGuest = idempotentMutation<UpdateGuestAnswer>(database, 'updateGuest', updateGuestAnswer);
  const mutateGuests = idempotentMutation<MergeGuestsAnswer>(database, 'mergeGuests', mergeGuestsAnswer);
  return {
    update: (viewer, use, wanted, change) =>
      ifAllowed(wanted === null || isHostOf(viewer, wanted.restaurantId), () =>
        mutateGuest(use, async (transaction) =>
          wanted === null ? { kind: 'not_found' } : updateEntry(transaction, wanted, change),
        ),
      ),
    merge: (viewer, use, wanted) =>
      ifAllowed(wanted === null || isHostOf(viewer, wanted.restaurantId, 'MANAGER'), () =>
        mutateGuests(use, async (transaction) =>
          wanted === null ? { kind: 'not_found' } : mergeEntries(transaction, wanted),
        ),
      ),
  };
};
