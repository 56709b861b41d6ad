import type { Database } from '#shared/database/database.ts';
import type { WaitlistEntryId } from '#shared/identifiers/identifiers.ts';
import type { InRestaurant } from '#shared/identifiers/public-id.ts';
import { guestChannels } from '#shared/notifications/domain/guest-channels.ts';
import { insertNotices } from '#shared/notifications/repositories/planning-repository.ts';
import { findPreferences } from '#shared/notifications/repositories/preference-repository.ts';
import { findNoticedOffer } from '../repositories/noticed-repository.ts';

/** Plans that a diner is told of the table that is held for them. */
export const createPlanOfferNotice =
  (database: Database) =>
  async (wanted: InRestaurant<WaitlistEntryId>): Promise<void> => {
    const offer = await findNoticedOffer(database, wanted);
    if (offer === null) return;
    const preferences = await findPreferences(database, offer.dinerId);
    const dueAt = Temporal.Now.instant();
    const notices = guestChannels('WAITLIST_OFFER', offer.contact, preferences).map((channel) => ({
      ...({ kind: 'WAITLIST_OFFER', channel, recipient: 0, sequence: null } as const),
      occasion: offer.holdId,
      dueAt,
      subject: wanted,
      traceContext: null,
    }));
    await insertNotices(database, notices);
  };
