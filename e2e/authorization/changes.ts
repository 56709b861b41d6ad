import { daysAhead, guest, key } from '../booking.ts';
import type { Column } from './columns.ts';
import { isDoorTable } from './floor.ts';
import { waitFor } from './lines.ts';
import { openDiner, type Person } from './people.ts';
import type { Scene } from './scene.ts';
import type { Theirs } from './visits.ts';

type Input = Readonly<Record<string, unknown>>;

/** Who tries a change, and on what. */
export interface Attempt {
  readonly input: Input;
  /** Somebody else of the column, where doing it is the end of them. */
  readonly by?: Person;
}

interface Asked {
  readonly scene: Scene;
  readonly column: Column;
  readonly person: Person;
  /** Whether it is to be done: then on something new. What is refused leaves everything as it is. */
  readonly isAllowed: boolean;
}

type MakeInput = (asked: Asked) => Input | Promise<Input>;

const theirs = ({ scene, column }: Asked): Theirs =>
  column === 'partner (whose it is)' ? scene.partner : scene.diner;
const whose = ({ scene, column }: Asked): Person =>
  scene.people[column === 'partner (whose it is)' ? column : 'diner (whose it is)'];

/** Online, whoever's it is. */
const booked: MakeInput = async (asked) => {
  const { bookings } = asked.scene;
  return { reservationId: (asked.isAllowed ? await bookings.book(whose(asked)) : theirs(asked).booked).id };
};

/** Of the house, where it is to be done: each on an evening of its own. */
const served =
  (...before: readonly string[]): MakeInput =>
  async (asked) => {
    const { bookings, people } = asked.scene;
    if (!asked.isAllowed) return { reservationId: theirs(asked).booked.id };
    const { id: reservationId } = await bookings.takeCall();
    for (const step of before) await people['owner here'].done(step, { reservationId }, 'ReservationChanged');
    return { reservationId };
  };

/** Two tables that parties can have. */
const twoTables = ({ house }: Scene): readonly [string, string] => {
  const [one, other] = house.floorPlan.tables.filter((table) => !isDoorTable(table));
  if (one === undefined || other === undefined) throw new Error('there are not two tables');
  return [one.id, other.id];
};

const held: MakeInput = async (asked) => ({
  holdId: asked.isAllowed ? await asked.scene.bookings.hold(whose(asked)) : theirs(asked).hold,
});

const walkIn: MakeInput = async ({ scene, isAllowed }) => ({
  walkInId: isAllowed ? await scene.bookings.queue() : scene.walkInId,
});

const review: MakeInput = ({ scene }) => ({ reviewId: scene.reviewId });

const webhook: MakeInput = ({ scene }) => ({ webhookId: scene.webhookId });

const newWebhook = ({ here }: Scene) => ({
  restaurantId: here,
  url: 'https://webhooks.invalid/',
  eventTypes: ['RESERVATION_SEATED'],
});

/** Tried only: what would be changed can be said without changing it. */
const plan =
  (more: (scene: Scene) => Input): MakeInput =>
  ({ scene }) => ({ restaurantId: scene.here, dryRun: true, ...more(scene) });

const nextYear = daysAhead(380);
const weekdays = ['MONDAY', 'TUESDAY', 'WEDNESDAY', 'THURSDAY', 'FRIDAY', 'SATURDAY', 'SUNDAY'];
const lunches = weekdays.map((weekday) => ({
  weekday,
  name: 'lunch',
  firstSeating: '12:00',
  lastSeating: '13:00',
}));

const inputs: Readonly<Record<string, MakeInput>> = {
  holdTable: ({ scene }) => ({ restaurantId: scene.here, partySize: 2, ...scene.bookings.nextEvening() }),
  createReservation: ({ scene }) => ({
    ...{ restaurantId: scene.here, partySize: 2, guest },
    ...scene.bookings.nextEvening(),
  }),
  'createReservation of a hold': async (asked) => ({ ...(await held(asked)), guest }),
  extendHold: (asked) => ({ holdId: theirs(asked).hold }),
  releaseHold: held,
  modifyReservation: async (asked) => ({ ...(await booked(asked)), specialRequests: 'By the window' }),
  cancelReservation: booked,
  joinWaitlist: ({ scene }) => waitFor(scene.here, scene.joinable),
  leaveWaitlist: async ({ scene, column, isAllowed }) => {
    if (!isAllowed) return { entryId: scene.entryId };
    const diner = column === 'diner (whose it is)' ? scene.people[column] : await openDiner(scene.platform);
    const { entry } = await diner.done('joinWaitlist', waitFor(scene.here, scene.leavable), 'WaitlistJoined');
    return { entryId: entry?.id };
  },
  declineWaitlistOffer: ({ scene }) => ({ entryId: scene.offeredId }),
  submitReview: (asked) => ({ reservationId: theirs(asked).toReview.id, overall: 5 }),

  editReview: ({ scene }) => ({ reviewId: scene.reviewId, overall: 4, text: 'Still as it was' }),
  answerReview: ({ scene }) => ({ reviewId: scene.reviewId, text: 'Thank you again' }),
  removeReviewAnswer: review,
  reportReview: ({ scene }) => ({ reviewId: scene.reviewId, reason: 'OTHER', words: 'Look at it' }),
  voteReviewHelpful: review,
  withdrawReviewVote: review,
  moderateReview: ({ scene }) => ({ reviewId: scene.othersReviewId, revision: 1, verdict: 'PUBLISH' }),

  bookInHouse: ({ scene }) => ({
    ...{ restaurantId: scene.here, partySize: 2, guest: { name: 'A Caller' }, exceedPacing: true },
    ...scene.bookings.takeEvening(),
  }),
  markArrived: served(),
  seatParty: served(),
  completeVisit: served('seatParty'),
  markNoShow: served(),
  undoNoShow: served('markNoShow'),
  undoVisitStep: served('seatParty'),
  moveParty: async (asked) => {
    const { scene, isAllowed } = asked;
    const [from, to] = twoTables(scene);
    const party = isAllowed ? await scene.bookings.takeCall({ tableIds: [from] }) : theirs(asked).booked;
    return { reservationId: party.id, tableIds: [to] };
  },
  swapParties: async (asked) => {
    const { scene, isAllowed } = asked;
    if (!isAllowed)
      return { reservationId: theirs(asked).booked.id, otherReservationId: theirs(asked).toReview.id };
    const at = scene.bookings.takeEvening();
    const [one, other] = twoTables(scene);
    const { id: reservationId } = await scene.bookings.takeCall({ at, tableIds: [one] });
    const { id: otherReservationId } = await scene.bookings.takeCall({ at, tableIds: [other] });
    return { reservationId, otherReservationId };
  },
  seatWalkIn: ({ scene, isAllowed }) => ({
    ...{ restaurantId: scene.here, partySize: 2 },
    tableIds: [scene.takeDoorTable(isAllowed)],
  }),
  'seatWalkIn from the queue': async (asked) => ({
    ...{ restaurantId: asked.scene.here, partySize: 2, ...(await walkIn(asked)) },
    tableIds: [asked.scene.takeDoorTable(asked.isAllowed)],
  }),
  seatFromWalkInQueue: async (asked) => ({
    ...(await walkIn(asked)),
    tableIds: [asked.scene.takeDoorTable(asked.isAllowed)],
  }),
  joinWalkInQueue: ({ scene }) => ({ restaurantId: scene.here, name: 'At the Door', partySize: 2 }),
  removeFromWalkInQueue: walkIn,
  updateGuest: ({ scene }) => ({ guestId: scene.guestId, notes: 'Likes the window' }),
  mergeGuests: async ({ scene, isAllowed }) => {
    if (!isAllowed) return { restaurantId: scene.here, keepId: scene.guestId, mergeId: scene.otherGuestId };
    const [keep, merge] = [await scene.bookings.takeCall(), await scene.bookings.takeCall()];
    return { restaurantId: scene.here, keepId: keep.guestId, mergeId: merge.guestId };
  },

  changeFloorPlan: plan(({ house: { floorPlan } }) => ({
    ...floorPlan,
    validFrom: nextYear,
    combinations: floorPlan.combinations.map((one) => ({ ...one, tables: one.tables.map(({ id }) => id) })),
  })),
  saveTable: plan(({ house }) => ({ validFrom: nextYear, table: house.floorPlan.tables[0] })),
  retireTable: plan(({ spareTableId: tableId }) => ({ validFrom: nextYear, tableId })),
  changeShifts: plan(() => ({ validFrom: nextYear, shifts: lunches })),
  changeBookingRules: plan(() => ({ validFrom: nextYear, holdMinutes: 11 })),
  withdrawPlanChange: plan(({ changeDate }) => ({ validFrom: changeDate, part: 'BOOKING_RULES' })),
  setSpecialDay: plan(() => ({ date: nextYear, periods: [] })),
  removeSpecialDay: plan(({ specialDate: date }) => ({ date })),
  setSlotPacing: plan(({ leavable }) => ({ ...leavable, paused: true })),
  clearSlotPacing: plan(({ leavable: { date, time } }) => ({ date, time })),
  setOnlineBooking: ({ scene }) => ({ restaurantId: scene.here, bookableOnline: true }),

  setNotificationPreferences: () => ({ reminders: true }),
  setNotificationSettings: ({ scene }) => ({ restaurantId: scene.here, mailAddresses: [] }),

  createWebhook: ({ scene }) => newWebhook(scene),
  changeWebhook: async (asked) => ({ ...(await webhook(asked)), isEnabled: true }),
  rotateWebhookSecret: webhook,
  deleteWebhook: async (asked) => {
    if (!asked.isAllowed) return webhook(asked);
    const { scene } = asked;
    const made = await scene.people['owner here'].done('createWebhook', newWebhook(scene), 'WebhookCreated');
    return { webhookId: made.webhook?.id };
  },
  replayWebhookDelivery: ({ scene }) => ({ deliveryId: scene.deliveryId }),
};

/** Whose erasure is tried: a stranger's attempt names another. */
const erasure = async ({ scene, column, person, isAllowed }: Asked): Promise<Attempt> => {
  const by = isAllowed ? await openDiner(scene.platform) : person;
  const named = column === 'diner (stranger)' ? scene.people['diner (whose it is)'] : by;
  return { by, input: { confirmViewerId: named.viewer?.id ?? 'nobody' } };
};

/** The names in the table, without their type, of changes that can be tried. */
export const knownChanges: ReadonlySet<string> = new Set([...Object.keys(inputs), 'eraseViewer']);

/** Something that the person can try the change on once. */
export const prepareChange = async (change: string, asked: Asked): Promise<Attempt> => {
  if (change === 'eraseViewer') return erasure(asked);
  const make = inputs[change];
  if (make === undefined) throw new Error(`nobody knows how to try ${change}`);
  return { input: { idempotencyKey: key(), ...(await make(asked)) } };
};
