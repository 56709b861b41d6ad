import type { Database, Queryable } from '#shared/database/database.ts';
import type { PartyId, ViewerId } from '#shared/identifiers/identifiers.ts';
import type { InRestaurant } from '#shared/identifiers/public-id.ts';
import { type NoticedEvent, planNotices } from '#shared/notifications/domain/plan-notices.ts';
import {
  type DinerPreferences,
  type RestaurantSettings,
  usualPreferences,
  usualSettings,
} from '#shared/notifications/domain/preferences.ts';
import {
  endReminders,
  insertNotices,
  type NewNotice,
  takePlanning,
} from '#shared/notifications/repositories/planning-repository.ts';
import {
  ensurePreferences,
  findPreferencesOf,
} from '#shared/notifications/repositories/preference-repository.ts';
import { findSettingsOf } from '#shared/notifications/repositories/setting-repository.ts';
import type { CarriedContext } from '#shared/telemetry/carried-context.ts';
import { isPartnerOwner } from '#shared/webhooks/domain/webhook-owner.ts';
import { isOfDiner } from '../domain/policies.ts';
import type { ReservationSource } from '../domain/reservation.ts';
import { findNoticedHistories, lockDiners, type NoticedHistory } from '../repositories/noticed-repository.ts';

/** A change of a reservation that is to be told of. */
export interface ChangeToTell extends InRestaurant<PartyId> {
  /** Of the event in the reservation's history. */
  readonly sequence: number;
  /** The trace that its notices belong to: that of whoever changed the reservation. */
  readonly traceContext: CarriedContext | null;
}

/** Partners book for others, and so do the people of the house: who is told has said nothing to us. */
const isDiners = (dinerId: ViewerId, source: ReservationSource) =>
  isOfDiner({ source }) && !isPartnerOwner(dinerId);

/** Of one reservation: what is told of it, and whether reminders of before are over. */
interface ReservationPlan {
  readonly reservation: ChangeToTell;
  readonly notices: readonly NewNotice[];
  readonly endsReminders: boolean;
}

const planOf = (
  reservation: ChangeToTell,
  history: NoticedHistory,
  events: readonly NoticedEvent[],
  preferences: DinerPreferences,
  settings: RestaurantSettings,
): ReservationPlan => {
  const { traceContext } = reservation;
  const own = isDiners(history.dinerId, history.source);
  let endsReminders = false;
  let notices: NewNotice[] = [];
  for (const event of events) {
    const plan = planNotices(event, { ...history, isDiners: own }, preferences, settings);
    if (plan.endsReminders) {
      endsReminders = true;
      notices = notices.filter(({ kind }) => kind !== 'REMINDER');
    }
    notices.push(...plan.notices.map((notice) => ({ ...notice, subject: reservation, traceContext })));
  }
  return { reservation, notices, endsReminders };
};

/** Longer than any job is tried again: what is older was never to be told, as of a book that was imported. */
const news = { hours: 3 * 24 };

const newEvents = (events: readonly NoticedEvent[], planned: number): NoticedEvent[] => {
  const since = events.at(-1)?.occurredAt.subtract(news);
  return events.filter(
    ({ sequence, occurredAt }) =>
      sequence > planned && since !== undefined && Temporal.Instant.compare(occurredAt, since) >= 0,
  );
};

/** Of two jobs of one reservation the later event brings the earlier one along. */
const latestOfEach = (changes: readonly ChangeToTell[]): ChangeToTell[] => {
  const latest = new Map<PartyId, ChangeToTell>();
  for (const change of changes)
    if ((latest.get(change.id)?.sequence ?? 0) < change.sequence) latest.set(change.id, change);
  return [...latest.values()];
};

const planWithin = async (transaction: Queryable, changes: readonly ChangeToTell[]): Promise<void> => {
  const histories = await findNoticedHistories(transaction, changes);
  const known = changes.flatMap((change) => {
    const history = histories.get(change.id);
    return history === undefined ? [] : [{ change, history }];
  });
  if (known.length === 0) return;
  const planned = await takePlanning(
    transaction,
    known.map(({ change, history }) => ({ ...change, overAt: history.endsAt })),
  );
  const own = known.flatMap(({ history }) =>
    isDiners(history.dinerId, history.source) ? [history.dinerId] : [],
  );
  const [preferences, settings] = [
    await findPreferencesOf(transaction, [...new Set(own)]),
    await findSettingsOf(transaction, [...new Set(changes.map(({ restaurantId }) => restaurantId))]),
  ];
  const plans = known.map(({ change, history }) =>
    planOf(
      change,
      history,
      newEvents(history.events, planned.get(change.id) ?? 0),
      (isDiners(history.dinerId, history.source) && preferences.get(history.dinerId)) || usualPreferences,
      settings.get(change.restaurantId) ?? usualSettings,
    ),
  );
  await endReminders(
    transaction,
    plans.filter((plan) => plan.endsReminders).map(({ reservation }) => reservation),
  );
  const invited = plans.filter(({ notices }) => notices.some(({ kind }) => kind === 'REVIEW_INVITATION'));
  // Whoever is erased meanwhile is not written down again.
  const diners = await lockDiners(
    transaction,
    invited.map(({ reservation }) => reservation),
  );
  await ensurePreferences(transaction, diners);
  await insertNotices(
    transaction,
    plans.flatMap(({ notices }) => notices),
  );
};

/**
 * Plans what is told of reservations' histories up to an event each, every event once and in order, whichever job comes
 * first: nothing is sent here. A few statements in one transaction, however many changes.
 */
export const createPlanReservationNotices =
  (database: Database) =>
  (changes: readonly ChangeToTell[]): Promise<void> =>
    database.transaction((transaction) => planWithin(transaction, latestOfEach(changes)));
