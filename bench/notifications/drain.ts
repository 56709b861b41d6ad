import { setTimeout } from 'node:timers/promises';
import { createTransport } from 'nodemailer';
import { startProcess } from '#shared/testing/start-process.ts';
import type { BookingDatabase } from '../booking/booking-database.ts';
import { runConcurrently } from '../measure.ts';
import { openMailSink } from './mail-sink.ts';
import { planConfirmations } from './plan-confirmations.ts';

export interface Drained {
  readonly subject: string;
  readonly mails: number;
  readonly seconds: number;
  /** Mails that came more than once. */
  readonly repeated: number;
}

const deadlineMilliseconds = 300_000;
const workers = 2;

const startWorker = (databaseUrl: string, smtpUrl: string) =>
  startProcess('notifications/main.ts', {
    NODE_ENV: 'production',
    DATABASE_URL: databaseUrl,
    WEBHOOK_SECRET: 'nothing is signed while this is measured',
    SMTP_URL: smtpUrl,
    MAIL_FROM: 'reservations@tablegraph.example',
    MAILS_PER_SECOND: '10000',
    PUBLIC_URL: 'https://api.tablegraph.example',
    PORT: '0',
    LOG_LEVEL: 'error',
  });

/** From the moment that both workers are up to the last mail. Every notice must have come, and be settled. */
export const drainByWorkers = async (bench: BookingDatabase, mails: number): Promise<Drained> => {
  const sink = await openMailSink();
  const running = Array.from({ length: workers }, () => startWorker(bench.url, sink.url));
  try {
    await Promise.all(running.map(({ url }) => url));
    await planConfirmations(bench.database, await bench.addHouse(), mails);
    const startedAt = performance.now();
    while (sink.arrivals.size < mails) {
      if (performance.now() - startedAt > deadlineMilliseconds)
        throw new Error(`${sink.arrivals.size} of ${mails} mails came`);
      await setTimeout(20);
    }
    const seconds = (sink.lastArrivalAt() - startedAt) / 1_000;
    await setTimeout(1_000);
    const [open] = await bench.database.query<{ count: number }>({
      text: `select count(*) as count from notification.notice where state <> 'SENT' and channel = 'MAIL'`,
      values: [],
    });
    if (open?.count !== 0) throw new Error(`${open?.count} notices are not settled`);
    const repeated = [...sink.arrivals.values()].filter((times) => times > 1).length;
    return { subject: `${workers} workers`, mails, seconds, repeated };
  } finally {
    for (const { child } of running) child.kill('SIGTERM');
    await Promise.all(running.map(({ end }) => end));
    await sink.close();
  }
};

/** The same number of plain mails from a loop in one process, over as many connections, with no database at all. */
export const drainByHand = async (mails: number): Promise<Drained> => {
  const sink = await openMailSink();
  const transport = createTransport(sink.url, { from: 'reservations@tablegraph.example' });
  const pooled = createTransport({
    ...transport.options,
    url: sink.url,
    pool: true,
    maxConnections: 16,
    maxMessages: Infinity,
  });
  try {
    const startedAt = performance.now();
    await runConcurrently(
      async (index) => {
        await pooled.sendMail({
          from: 'reservations@tablegraph.example',
          to: `guest-${index}@example.org`,
          messageId: `<${index}@tablegraph.example>`,
          subject: 'Your table',
          text: 'Your table is reserved.',
          html: '<p>Your table is reserved.</p>',
        });
      },
      mails,
      16,
    );
    if (sink.arrivals.size !== mails) throw new Error(`${sink.arrivals.size} of ${mails} mails came`);
    return {
      subject: 'a loop by hand',
      mails,
      seconds: (performance.now() - startedAt) / 1_000,
      repeated: 0,
    };
  } finally {
    pooled.close();
    transport.close();
    await sink.close();
  }
};
