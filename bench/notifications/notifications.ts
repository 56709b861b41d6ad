import { openBookingDatabase } from '../booking/booking-database.ts';
import type { Evening } from '../booking/run-evening.ts';
import { median } from '../measure.ts';
import { milliseconds, type Report, ratio, say } from '../report.ts';
import { type Drained, drainByHand, drainByWorkers } from './drain.ts';
import { bookWhileMailStalls, type StalledOptions } from './stalled.ts';

export interface NotificationsBenchmark extends StalledOptions {
  readonly mails: number;
}

const perSecond = ({ mails, seconds }: Drained) => mails / seconds;

const drainRow = (drained: Drained, base: Drained) => [
  drained.subject,
  String(drained.mails),
  perSecond(drained).toFixed(0),
  ratio(perSecond(drained), perSecond(base)),
  String(drained.repeated),
];

const drainReport = (workers: Drained, byHand: Drained): Report => ({
  title: 'notifications',
  columns: ['', 'mails', 'mails a second', 'to the loop', 'repeated'],
  rows: [drainRow(workers, byHand), drainRow(byHand, byHand)],
  notes: [
    'From workers that are up to the last mail at a server that takes everything, on the same machine.',
    'Every confirmation came, with an .ics part, and was settled; the loop sends two lines and knows nothing.',
  ],
  figures: {
    workers: { ...workers, perSecond: perSecond(workers) },
    byHand: { ...byHand, perSecond: perSecond(byHand) },
  },
});

const evenings = (name: string, played: readonly Evening[], base: readonly Evening[]) => {
  const middle = (of: readonly Evening[], figure: (evening: Evening) => number) => median(of.map(figure));
  const figures = [
    ['p50Milliseconds', (evening: Evening) => evening.p50Milliseconds],
    ['p99Milliseconds', (evening: Evening) => evening.p99Milliseconds],
    ['bookingsPerSecond', (evening: Evening) => evening.bookingsPerSecond],
  ] as const;
  const values = figures.map(([, figure]) => middle(played, figure));
  const [p50 = 0, p99 = 0, bookings = 0] = values;
  return {
    row: [
      name,
      milliseconds(p50),
      milliseconds(p99),
      bookings.toFixed(0),
      ...figures.map(([, figure], index) => ratio(values[index] ?? 0, middle(base, figure))),
    ],
    figures: Object.fromEntries(figures.map(([key], index) => [key, values[index]])),
  };
};

/** How fast notices go out, and what a mail server that answers nobody costs those who book. */
export const benchmarkNotifications = async (options: NotificationsBenchmark): Promise<Report[]> => {
  const bench = await openBookingDatabase(say);
  try {
    const byHand = await drainByHand(options.mails);
    say(`By hand: ${perSecond(byHand).toFixed(0)} mails a second`);
    const workers = await drainByWorkers(bench, options.mails);
    say(`Two workers: ${perSecond(workers).toFixed(0)} mails a second`);
    const { fast, stalled, mails } = await bookWhileMailStalls(bench, options);
    const [one, other] = [
      evenings('fast mail server', fast, fast),
      evenings('stalled mail server', stalled, fast),
    ];
    return [
      drainReport(workers, byHand),
      {
        title: 'booking while mail stalls',
        columns: ['', 'p50', 'p99', 'bookings a second', 'p50 to fast', 'p99 to fast', 'bookings to fast'],
        rows: [one.row, other.row],
        notes: [
          `${options.bookings} diners, ${options.connections} connections; medians of ${options.rounds} evenings each, in turns; ${mails} mails came.`,
        ],
        figures: { fast: one.figures, stalled: other.figures },
      },
    ];
  } finally {
    await bench.close();
  }
};
