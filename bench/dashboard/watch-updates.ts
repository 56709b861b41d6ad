import { setTimeout } from 'node:timers/promises';
import type { DeskReservation, EveningDesk } from './evening-desk.ts';
import type { EveningPage, PageRecord } from './evening-page.ts';
import { type PlayedChange, playChanges } from './play-changes.ts';
import { traceTasks } from './task-trace.ts';

/** How soon each change stood in the page, and what held the page up meanwhile; in milliseconds. */
export interface WatchedUpdates {
  readonly changes: number;
  readonly refusals: number;
  /** From the page's hearing of the event to the frame that shows it. */
  readonly sinceEvent: readonly number[];
  /** From the moment at which the event was numbered, just before the commit. */
  readonly sinceCommit: readonly number[];
  /** Above 50 ms by the clock. */
  readonly longTasks: readonly number[];
  /** By processor time, the longest first. */
  readonly tasks: readonly number[];
}

const patienceMilliseconds = 60_000;

/** Events and their answers that are still on their way. */
const settleMilliseconds = 1_000;

const tabs = ['Upcoming', 'Seated', 'Done'] as const;
type Tab = (typeof tabs)[number];

const tabOf = ({ status }: DeskReservation): Tab => {
  if (status === 'CONFIRMED' || status === 'ARRIVED') return 'Upcoming';
  return status === 'SEATED' ? 'Seated' : 'Done';
};

const numberOf = ({ guestName }: DeskReservation) => /#\d{4}/.exec(guestName)?.[0];
const tableNames = ({ tables }: DeskReservation) => tables.map(({ name }) => name).join(' + ');

/** What the page is to show of a change, by what shows it; null where it is to go. Nothing where it is not in sight. */
const wantedOf = (view: EveningPage['view'], tab: Tab, { before, after }: PlayedChange) => {
  const isInTab = tabOf(after) === tab;
  const row = isInTab ? { status: after.status, text: ` · ${tableNames(after)} · ` } : null;
  const wanted = [];
  if (isInTab || (before !== null && tabOf(before) === tab))
    wanted.push({ key: `row ${numberOf(after)}`, state: row });
  if (view === 'timeline')
    wanted.push({
      key: `block ${numberOf(after)}`,
      state: { status: after.status, text: ` ${tableNames(after)}` },
    });
  return wanted;
};

type Wanted = ReturnType<typeof wantedOf>[number];

const shows = (state: string | null, wanted: Wanted['state']): boolean =>
  state === null || wanted === null
    ? state === wanted
    : state.startsWith(wanted.status) && (state.includes(wanted.text) || state.endsWith(wanted.text));

/** @returns when it was painted; undefined where it never was */
const paintedAt = ({ painted }: PageRecord, { key, state }: Wanted, heardAt: number): number | undefined => {
  const own = painted.filter((one) => one.key === key);
  const before = own.findLast(({ at }) => at <= heardAt);
  // An event may be heard of after the page has read what it tells, with the one before.
  if (before !== undefined && shows(before.state, state)) return heardAt;
  return own.find((one) => one.at > heardAt && shows(one.state, state))?.at;
};

const lookUp = (record: PageRecord, page: EveningPage, tab: Tab, change: PlayedChange) => {
  const { after } = change;
  const event = record.heard.find(
    ({ reservationId, sequence }) => reservationId === after.id && sequence === after.history.length,
  );
  const wanted = wantedOf(page.view, tab, change);
  const painted = wanted.map((one) => event && paintedAt(record, one, event.at));
  return { change, event, wanted, painted };
};

type Found = ReturnType<typeof lookUp>;

const isWhole = ({ event, painted }: Found) => event !== undefined && painted.every((at) => at !== undefined);

/** A page that reads all again shows what came last of a booking, and may never show what came before. */
const dueIn = ({ view }: EveningPage, changes: readonly PlayedChange[]): readonly PlayedChange[] =>
  view === 'plain' ? [...new Map(changes.map((change) => [change.after.id, change])).values()] : changes;

const untilAllPainted = async (page: EveningPage, tab: Tab, played: readonly PlayedChange[]) => {
  const changes = dueIn(page, played);
  const givenUpAt = performance.now() + patienceMilliseconds;
  for (;;) {
    const record = await page.record();
    const found = changes.map((change) => lookUp(record, page, tab, change));
    const missing = found.filter((one) => !isWhole(one));
    if (missing.length === 0) return { record, found };
    if (performance.now() > givenUpAt)
      throw new Error(`${missing.length} changes were never painted, such as ${JSON.stringify(missing[0])}`);
    await setTimeout(500);
  }
};

const openTab = ({ page }: EveningPage, tab: Tab): Promise<void> =>
  page.getByRole('group', { name: 'Which bookings' }).getByRole('button', { name: tab }).click();

/** @throws Error unless the page's list has exactly what the graph has */
const checkList = async (shown: EveningPage, desk: EveningDesk): Promise<void> => {
  const { book } = await desk.read();
  for (const tab of tabs) {
    await openTab(shown, tab);
    const rows = shown.page.locator('li[data-status]');
    const expected = book.filter((one) => tabOf(one) === tab);
    await rows.nth(expected.length - 1).waitFor();
    const texts = (await rows.allTextContents()).toSorted();
    const isThere = (one: DeskReservation) =>
      texts.some((text) => text.includes(`${numberOf(one)}`) && text.includes(` · ${tableNames(one)}`));
    if (texts.length !== expected.length || !expected.every(isThere))
      throw new Error(`${tab}: the page has ${texts.length} of ${expected.length} bookings, or others`);
  }
};

/** Plays changes at a page that looks on, and finds the frame of each. */
export const watchUpdates = async (
  page: EveningPage,
  desk: EveningDesk,
  options: {
    readonly changesPerSecond: number;
    readonly seconds: number;
    readonly tab: 'Upcoming' | 'Seated';
  },
): Promise<WatchedUpdates> => {
  const { tab } = options;
  if (tab !== 'Upcoming') await openTab(page, tab);
  const begin = await page.now();
  const trace = await traceTasks(page.page);
  const { changes, refusals } = await playChanges(desk, options);
  // Reading the record is work of the page too: what held it up is read before.
  await setTimeout(settleMilliseconds);
  const tasks = await trace.end();
  const end = await page.now();
  if (refusals.length > changes.length / 10)
    throw new Error(`${refusals.length} changes were refused: ${[...new Set(refusals)].join('; ')}`);
  const { record, found } = await untilAllPainted(page, tab, changes);
  const inSight = found.flatMap(({ event, painted }) => {
    const at = Math.max(...painted.filter((one) => one !== undefined));
    return event === undefined || painted.length === 0 ? [] : [{ event, at }];
  });
  if (page.view !== 'plain') await checkList(page, desk);
  if (page.mistakes.length > 0) throw new Error(`the page failed: ${page.mistakes[0]}`);
  return {
    changes: changes.length,
    refusals: refusals.length,
    sinceEvent: inSight.map(({ event, at }) => at - event.at),
    sinceCommit: inSight.map(({ event, at }) => record.timeOrigin + at - Date.parse(event.occurredAt)),
    longTasks: record.longTasks.filter(({ at }) => at >= begin && at <= end).map(({ duration }) => duration),
    tasks,
  };
};
