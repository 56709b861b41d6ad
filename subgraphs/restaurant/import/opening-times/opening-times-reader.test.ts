import { afterEach, describe, expect, it } from 'vitest';
import type { OpeningTimes } from '../imported-restaurant.ts';
import { AssumedHoursError, openingTimesReader } from './opening-times-reader.ts';
import { horizonOf } from './read-timetable.ts';

const horizon = horizonOf(Temporal.PlainDate.from('2026-11-22'));
const vienna = { latitude: 48.2, longitude: 16.37, countryCode: 'AT', state: '' };
const nowhere = { latitude: 0, longitude: 0, countryCode: 'XX', state: '' };

const read = (text: string | null, location = vienna, assumed: string | null = null): OpeningTimes =>
  openingTimesReader(horizon, assumed)(text, location);

const timetableOf = (text: string, location = vienna) => {
  const times = read(text, location);
  if (times.kind !== 'stated') throw new Error(`${times.kind}: ${text}`);
  return times.timetable;
};

const show = (minute: number): string =>
  `${String(Math.floor(minute / 60)).padStart(2, '0')}:${String(minute % 60).padStart(2, '0')}`;
type Period = { readonly firstSeatingMinute: number; readonly lastSeatingMinute: number };
const span = ({ firstSeatingMinute, lastSeatingMinute }: Period): string =>
  `${show(firstSeatingMinute)}-${show(lastSeatingMinute)}`;

/** The shifts of the days from Monday to Sunday. */
const week = (text: string, location = vienna): string[] => {
  const { shifts } = timetableOf(text, location);
  return [1, 2, 3, 4, 5, 6, 7].map((day) =>
    shifts
      .filter(({ weekday }) => weekday === day)
      .map(span)
      .join(','),
  );
};

const specialDay = (text: string, date: string, location = vienna): string | undefined => {
  const found = timetableOf(text, location).specialDays.find(({ serviceDate }) => serviceDate === date);
  return found && `${found.periods.map(span).join() || 'closed'} ${found.note ?? ''}`.trim();
};

const before = process.env.TZ;
afterEach(() => {
  if (before === undefined) delete process.env.TZ;
  else process.env.TZ = before;
});

describe('weekly hours', () => {
  const daily = (text: string): string[] => Array.from({ length: 7 }, () => text);

  it.each([
    ['Mo-Su 12:00-22:00', daily('12:00-20:30')],
    ['11:30-14:30,17:30-22:30; Mo off', ['', ...daily('11:30-13:00,17:30-21:00').slice(1)]],
    ['Fr,Sa 18:00-02:00; Su 12:00-16:00', ['', '', '', '', '18:00-24:30', '18:00-24:30', '12:00-14:30']],
    ['Mo - Su 11-23', daily('11:00-21:30')],
    ['7:00 am – 10:00 pm', daily('07:00-20:30')],
    ['Mo-Su 12:00-26:00', daily('12:00-24:30')],
    ['24/7', daily('04:00-27:45')],
    ['Mo-Su 00:00-24:00', daily('04:00-27:45')],
    ['Su 22:00-06:00', ['04:00-04:30', '', '', '', '', '', '22:00-27:45']],
    ['18:00+', daily('18:00-20:30')],
    ['17:00-23:00+', daily('17:00-21:30')],
    ['10:00-14:00 || "call us"', daily('10:00-12:30')],
    [
      'Mo-Fr 11:00-15:00; Su 10:00-14:00 open "Brunch"',
      [...daily('11:00-13:30').slice(2), '', '10:00-12:30'],
    ],
    [
      'Mo-Fr 11:00-15:00, Fr 18:00-22:00',
      [...daily('11:00-13:30').slice(3), '11:00-13:30,18:00-20:30', '', ''],
    ],
  ])('%j', (text, expected) => {
    expect(week(text)).toEqual(expected);
    expect(timetableOf(text).specialDays).toEqual([]);
  });

  it('keep the small hours of Saturday although a rule about Sunday follows', () => {
    expect(week('Mo-Sa 17:30-03:00; Su off')[5]).toBe('17:30-25:30');
  });

  it('read as on the door, a rule a line', () => {
    expect(timetableOf('Mo-Fr 11-15,17-23;sa 18:00-24:00 ; PH closed').lines).toEqual([
      'Mo-Fr 11:00-15:00,17:00-23:00',
      'Sa 18:00-24:00',
      'PH closed',
    ]);
  });

  it('read without the comma that joins an additional rule', () => {
    expect(timetableOf('Mo-Th 12:00-22:00, Fr 12:00-23:00').lines).toEqual([
      'Mo-Th 12:00-22:00',
      'Fr 12:00-23:00',
    ]);
  });

  it.each(['America/New_York', 'Pacific/Apia', 'Europe/Vienna', 'Australia/Lord_Howe'])(
    'are the same on a host in %s',
    (hostZone) => {
      const text = 'Mo-Sa 00:30-04:30,11:00-15:00; Mar-Apr 02:00-03:30; PH off';
      const here = read(text);
      process.env.TZ = hostZone;
      expect(read(text)).toEqual(here);
    },
  );
});

describe('special days', () => {
  it('are public holidays, by their name, and no other days', () => {
    const text = 'Mo-Fr 11:00-24:00; Sa,Su 12:00-22:00; PH off';
    const { specialDays } = timetableOf(text);
    expect(specialDays.length).toBe(26);
    expect(specialDays.every(({ periods }) => periods.length === 0)).toBe(true);
    expect(specialDay(text, '2026-12-25')).toBe('closed Christtag');
    expect(specialDay(text, '2027-03-29')).toBe('closed Ostermontag');
    expect(specialDay(text, '2026-12-24')).toBeUndefined();
  });

  it('close a holiday to the end of its evening, and leave the evening before alone', () => {
    const text = 'Mo-Su 18:00-03:00; PH off';
    expect(specialDay(text, '2026-12-25')).toBe('closed Christtag');
    expect(specialDay(text, '2026-12-24')).toBeUndefined();
  });

  it('follow the country, and its parts', () => {
    const text = 'Mo-Su 12:00-22:00; PH off';
    expect(specialDay(text, '2026-11-26', { ...vienna, countryCode: 'US' })).toContain('Thanksgiving');
    const england = { ...vienna, countryCode: 'GB', state: 'England' };
    expect(specialDay(text, '2026-08-31', england)).toContain('closed');
    expect(specialDay(text, '2026-08-31', { ...england, state: 'Scotland' })).toBeUndefined();
  });

  it('leave holidays out where the library knows none, and keep the rest', () => {
    expect(timetableOf('Mo-Fr,PH 12:00-22:00; Sa 10:00-14:00; PH,SH off', nowhere)).toEqual(
      timetableOf('Mo-Fr 12:00-22:00; Sa 10:00-14:00', nowhere),
    );
  });

  it('are dates and seasons beside the week that comes most often', () => {
    const dates = 'Mo-Sa 18:00-24:00; Dec 31 17:00-20:00';
    expect(specialDay(dates, '2026-12-31')).toBe('17:00-18:30');
    expect(timetableOf(dates).specialDays.length).toBe(2);
    const seasons = 'Mo-Su 12:00-22:00; Nov-Feb Mo-Su 12:00-18:00';
    expect(week(seasons)[0]).toBe('12:00-20:30');
    expect(specialDay(seasons, '2027-01-04')).toBe('12:00-16:30');
    expect(specialDay(seasons, '2027-07-05')).toBeUndefined();
  });

  it('are the same whenever in the year the file is read', () => {
    const ofDate = (today: string) =>
      openingTimesReader(horizonOf(Temporal.PlainDate.from(today)), null)(
        'Mo-Su 12:00-22:00; PH off',
        vienna,
      );
    expect(ofDate('2026-01-01')).toEqual(ofDate('2026-12-31'));
    expect(ofDate('2027-01-01')).not.toEqual(ofDate('2026-12-31'));
  });
});

describe('hours that are none', () => {
  it.each([
    'Tu-Th 17:00-22:00; Sa 12-2200',
    'Sa 11:99-23:30',
    'open until 4am',
    'Mo-Th 19:00, 19:45',
    '"only on reservation"',
    'Mo-Su "Open until late"',
    'Fr-Su',
    'Mo off',
    'closed',
    'unknown',
    'Infos unter tel 0699 1730 1416',
  ])('%j is kept as text', (text) => {
    expect(read(text)).toEqual({ kind: 'unparsable', text });
  });

  it('are absent without a tag', () => {
    expect(read(null)).toEqual({ kind: 'absent' });
  });
});

describe('assumed hours', () => {
  const assumed = 'Tu-Su 11:30-14:30,17:30-22:30';

  it('stand in for absent and unparsable ones only, and say so', () => {
    expect(read(null, vienna, assumed)).toMatchObject({ kind: 'assumed', text: null });
    expect(read('whenever', vienna, assumed)).toMatchObject({ kind: 'assumed', text: 'whenever' });
    expect(read('10:00-12:00', vienna, assumed)).toMatchObject({ kind: 'stated', text: '10:00-12:00' });
    const times = read(null, vienna, assumed);
    expect(times.kind === 'assumed' && times.timetable.shifts.length).toBe(12);
  });

  it.each(['', 'whenever', 'Mo off', 'Tu-Su 11:30-1430'])('are refused at once where they are %j', (text) => {
    expect(() => openingTimesReader(horizon, text)).toThrow(AssumedHoursError);
  });
});
