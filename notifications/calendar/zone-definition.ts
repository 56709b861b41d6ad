/** "20261025T030000": what the clock showed before it was changed. */
const localStamp = (time: Temporal.PlainDateTime) =>
  time.toString({ smallestUnit: 'second' }).replace(/[-:]/g, '');

const icalOffset = (offset: string) => offset.replace(/:/g, '');

const observance = (change: Temporal.ZonedDateTime): string[] => {
  const before = change.subtract({ seconds: 1 });
  const onset = before.toPlainDateTime().add({ seconds: 1 });
  const kind = change.offsetNanoseconds > before.offsetNanoseconds ? 'DAYLIGHT' : 'STANDARD';
  return [
    `BEGIN:${kind}`,
    `DTSTART:${localStamp(onset)}`,
    `TZOFFSETFROM:${icalOffset(before.offset)}`,
    `TZOFFSETTO:${icalOffset(change.offset)}`,
    `END:${kind}`,
  ];
};

const steady = ({ offset }: Temporal.ZonedDateTime): string[] => [
  'BEGIN:STANDARD',
  'DTSTART:19700101T000000',
  `TZOFFSETFROM:${icalOffset(offset)}`,
  `TZOFFSETTO:${icalOffset(offset)}`,
  'END:STANDARD',
];

/** Of a zone that changes its clocks twice a year. */
const mostBetweenChanges = Temporal.Duration.from({ days: 366 });

const changesAround = (at: Temporal.ZonedDateTime): Temporal.ZonedDateTime[] => {
  const last = at.add({ seconds: 1 }).getTimeZoneTransition('previous');
  const next = at.getTimeZoneTransition('next');
  const isNear = (time: Temporal.ZonedDateTime) =>
    Temporal.Duration.compare(time.since(at).abs(), mostBetweenChanges, { relativeTo: at }) <= 0;
  if (last === null || next === null || !isNear(last) || !isNear(next)) return [];
  const earlier = last.getTimeZoneTransition('previous');
  return [earlier, last].filter((change) => change !== null);
};

/**
 * Whether the clocks are changed near that time. A calendar cannot say which of two 02:30 is meant, and not all agree
 * on what holds that night.
 */
export const isNearClockChange = (from: Temporal.ZonedDateTime, to: Temporal.ZonedDateTime): boolean =>
  from.subtract({ hours: 24 }).offsetNanoseconds !== to.add({ hours: 24 }).offsetNanoseconds;

/**
 * The VTIMEZONE that holds at that time: its last two changes of clocks, without rules for other years. It comes from
 * the same tables as every other time here; a library's rules were an hour wrong for Jerusalem and Gaza in some weeks.
 */
export const zoneDefinition = (at: Temporal.ZonedDateTime): string => {
  const changes = changesAround(at);
  const observances = changes.length === 0 ? steady(at) : changes.flatMap(observance);
  return ['BEGIN:VTIMEZONE', `TZID:${at.timeZoneId}`, ...observances, 'END:VTIMEZONE'].join('\r\n');
};
