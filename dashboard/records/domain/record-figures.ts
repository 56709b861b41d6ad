/** What is counted of some service days. */
export interface CountedRecord {
  readonly parties: number;
  readonly covers: number;
  readonly noShows: number;
  readonly noShowCovers: number;
  readonly cancelled: number;
  readonly walkIns: number;
  readonly bookings: number;
  readonly leadTime?: LeadTimeCounts | null;
  readonly partySizes?: readonly PartySizeCount[] | null;
}

export interface LeadTimeCounts {
  readonly medianMinutes?: number | null;
  readonly underADay: number;
  readonly underAWeek: number;
  readonly underAMonth: number;
  readonly longer: number;
}

export interface PartySizeCount {
  readonly partySize: number;
  readonly parties: number;
}

export const recordFigures = [
  'covers',
  'bookings',
  'walkIns',
  'noShows',
  'noShowRate',
  'cancelled',
  'cancellationRate',
  'leadTimeDays',
] as const;
export type RecordFigure = (typeof recordFigures)[number];

const shareOf = (part: number, whole: number): number | null => (whole > 0 ? part / whole : null);
const minutesOfDay = 24 * 60;

const nobody: CountedRecord = {
  parties: 0,
  covers: 0,
  noShows: 0,
  noShowCovers: 0,
  cancelled: 0,
  walkIns: 0,
  bookings: 0,
};

/** A figure of a record, of nobody where there is none; null where there is nothing to take a share of. */
export const figureOf = (figure: RecordFigure, record: CountedRecord = nobody): number | null => {
  const { parties, covers, noShows, noShowCovers, cancelled, walkIns, bookings, leadTime } = record;
  switch (figure) {
    case 'covers':
      // Who sat down: the record has those too who were expected in vain.
      return covers - noShowCovers;
    case 'bookings':
      return bookings;
    case 'walkIns':
      return walkIns;
    case 'noShows':
      return noShows;
    case 'noShowRate':
      return shareOf(noShows, parties - walkIns);
    case 'cancelled':
      return cancelled;
    case 'cancellationRate':
      return shareOf(cancelled, bookings);
    case 'leadTimeDays':
      return leadTime?.medianMinutes == null ? null : leadTime.medianMinutes / minutesOfDay;
  }
};

const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0);

const sumLeadTimes = (counts: readonly LeadTimeCounts[]): LeadTimeCounts => ({
  // Medians do not add up.
  medianMinutes: null,
  underADay: sum(counts.map(({ underADay }) => underADay)),
  underAWeek: sum(counts.map(({ underAWeek }) => underAWeek)),
  underAMonth: sum(counts.map(({ underAMonth }) => underAMonth)),
  longer: sum(counts.map(({ longer }) => longer)),
});

const sumPartySizes = (counts: readonly PartySizeCount[]): PartySizeCount[] => {
  const bySize = new Map<number, number>();
  for (const { partySize, parties } of counts) bySize.set(partySize, (bySize.get(partySize) ?? 0) + parties);
  return [...bySize]
    .map(([partySize, parties]) => ({ partySize, parties }))
    .sort((a, b) => a.partySize - b.partySize);
};

/** All of some records together. */
export const totalOf = (records: readonly CountedRecord[]): CountedRecord => ({
  parties: sum(records.map(({ parties }) => parties)),
  covers: sum(records.map(({ covers }) => covers)),
  noShows: sum(records.map(({ noShows }) => noShows)),
  noShowCovers: sum(records.map(({ noShowCovers }) => noShowCovers)),
  cancelled: sum(records.map(({ cancelled }) => cancelled)),
  walkIns: sum(records.map(({ walkIns }) => walkIns)),
  bookings: sum(records.map(({ bookings }) => bookings)),
  leadTime: sumLeadTimes(records.flatMap(({ leadTime }) => leadTime ?? [])),
  partySizes: sumPartySizes(records.flatMap(({ partySizes }) => partySizes ?? [])),
});
