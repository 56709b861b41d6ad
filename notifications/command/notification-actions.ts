import { CommanderError } from 'commander';
import { CommandFailure } from '#shared/command/command-failure.ts';
import {
  type Column,
  formatTable,
  notice,
  shownInstant,
  writeJson,
  writeLines,
} from '#shared/command/output.ts';
import { type OpenedDatabase, withPlatformDatabase } from '#shared/command/with-platform-database.ts';
import type { NoticeId } from '#shared/identifiers/identifiers.ts';
import { type InRestaurant, noticePublicId } from '#shared/identifiers/public-id.ts';
import { type DeadLetter, listDeadLetters } from '#shared/jobs/dead-letters.ts';
import { createJobQueue } from '#shared/jobs/job-queue.ts';
import type { Notice } from '#shared/notifications/domain/notice.ts';
import { notificationMigrations } from '#shared/notifications/migrations.ts';
import {
  countNotices,
  listFailedNotices,
  type NoticeCount,
  retryNotices,
} from '#shared/notifications/repositories/notice-repository.ts';
import { createLogger } from '#shared/telemetry/logger.ts';

export interface OutputOptions {
  readonly json?: true;
}

export interface RetryOptions extends OutputOptions {
  readonly all?: true;
  readonly dryRun?: true;
}

const opened = <Result>(work: (database: OpenedDatabase) => Promise<Result>) =>
  withPlatformDatabase(
    { loadMigrations: async () => [notificationMigrations], madeBy: 'npm start makes it' },
    work,
  );

const print = <Row, Shown>(
  rows: readonly Row[],
  columns: readonly Column<Row>[],
  none: string,
  { json }: OutputOptions,
  toJson: (row: Row) => Shown,
) => {
  if (json === true) return writeJson(rows.map(toJson));
  if (rows.length === 0) notice(none);
  return writeLines(formatTable(columns, rows));
};

const countColumns: readonly Column<NoticeCount>[] = [
  ['channel', ({ channel }) => channel],
  ['state', ({ state }) => state],
  ['notices', ({ count }) => count],
  ['due since', ({ dueSince }) => shownInstant(dueSince)],
];

export const showStatus = (options: OutputOptions) =>
  opened(async ({ database }) =>
    print(await countNotices(database), countColumns, 'There are no notices.', options, (row) => row),
  );

const publicIdOf = ({ restaurantId, noticeId }: Notice) =>
  noticePublicId.encode({ restaurantId, id: noticeId });

const noticeColumns: readonly Column<Notice>[] = [
  ['notice', publicIdOf],
  ['kind', ({ kind }) => kind],
  ['channel', ({ channel }) => channel],
  ['attempts', ({ attempts }) => attempts],
  ['reason', ({ reason }) => reason],
  ['given up', ({ settledAt }) => shownInstant(settledAt)],
];

const noticeAsJson = ({ kind, channel, attempts, reason, settledAt, ...named }: Notice) => ({
  id: publicIdOf({ kind, channel, attempts, reason, settledAt, ...named }),
  kind,
  channel,
  attempts,
  reason,
  settledAt,
});

export const listFailed = (first: number, options: OutputOptions) =>
  opened(async ({ database }) =>
    print(
      await listFailedNotices(database, first),
      noticeColumns,
      'No notice was given up.',
      options,
      noticeAsJson,
    ),
  );

const wrongUsage = (message: string) => {
  notice(`error: ${message}`);
  return new CommanderError(2, 'tablegraph.wrongUsage', message);
};

const parseIds = (ids: readonly string[]): InRestaurant<NoticeId>[] =>
  ids.map((text) => {
    const id = noticePublicId.decode(text);
    if (id === null) throw wrongUsage(`${JSON.stringify(text)} is no notice's id`);
    return id;
  });

export const retry = (ids: readonly string[], { all, dryRun, ...options }: RetryOptions) => {
  if (ids.length > 0 === (all === true)) throw wrongUsage('Either ids, or --all');
  const wanted = all === true ? null : parseIds(ids);
  return opened(async ({ database }) => {
    const { rolledBack } = await import('#shared/command/rolled-back.ts');
    const retried =
      dryRun === true
        ? await rolledBack(database, (within) => retryNotices(within, wanted))
        : await retryNotices(database, wanted);
    if (wanted !== null && retried.length < new Set(ids).size)
      notice(`${new Set(ids).size - retried.length} of them were not given up, or are not there.`);
    const done = dryRun === true ? 'would be sent again' : 'are sent again';
    notice(`${retried.length} ${done}.`);
    print(retried, noticeColumns.slice(0, 3), 'None.', options, noticeAsJson);
    if (wanted !== null && retried.length === 0) throw new CommandFailure('There are no such notices');
  });
};

const letterColumns: readonly Column<DeadLetter>[] = [
  ['queue', ({ queue }) => queue],
  ['failed', ({ failedAt }) => shownInstant(failedAt)],
  ['payload', ({ payload }) => JSON.stringify(payload)],
];

/** The queues' tables, which the platform makes when it starts for the first time. */
const withQueues = async <Result>(
  { url }: OpenedDatabase,
  work: (jobs: ReturnType<typeof createJobQueue>) => Promise<Result>,
) => {
  const jobs = createJobQueue({ url, log: createLogger('notifications', 'error'), role: 'sender' });
  await jobs.start();
  return work(jobs).finally(() => jobs.stop());
};

export const showDeadLetters = (first: number, options: OutputOptions) =>
  opened((platform) =>
    withQueues(platform, async () =>
      print(
        await listDeadLetters(platform.database, first),
        letterColumns,
        'There are no dead letters.',
        options,
        (row) => row,
      ),
    ),
  );

export const retryDeadLetters = ({ json }: OutputOptions) =>
  opened((platform) =>
    withQueues(platform, async (jobs) => {
      const retried = await jobs.retryDeadLetters();
      if (json === true) writeJson({ retried });
      else notice(`${retried} are back in their queues.`);
    }),
  );
