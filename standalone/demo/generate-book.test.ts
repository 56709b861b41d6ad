import { describe, expect, it } from 'vitest';
import { restaurantId } from '#shared/identifiers/identifiers.ts';
import { dayRulesOf } from '#shared/inventory/domain/day-rules.ts';
import { allowsParty } from '#shared/inventory/domain/pacing.ts';
import { calendarOf, serviceDateAt } from '#shared/inventory/domain/service-day.ts';
import { foldAllocations } from '#shared/inventory/domain/service-day-state.ts';
import { isSlotStep } from '#shared/inventory/domain/slot.ts';
import { demandProfile } from './demand-profile.ts';
import { type GeneratedBook, type GeneratedParty, generateBook } from './generate-book.ts';
import { generateRestaurants } from './generate-restaurants.ts';

const now = Temporal.Instant.from('2026-03-18T19:30:00Z');
const restaurantIds = Array.from({ length: 90 }, (_, index) => restaurantId(index + 1));
const restaurants = [...generateRestaurants({ seed: 3, restaurantIds, now })];
const generate = (changes: Partial<Parameters<typeof generateBook>[1]> = {}): GeneratedBook[] =>
  restaurants.map((one) =>
    generateBook(one, { seed: 3, now, firstDay: -12, lastDay: 15, fill: 1, ...changes }),
  );

const books = generate();
const all = books.flatMap(({ parties }) => parties);
const seated = ({ parties }: GeneratedBook) => parties.filter(({ status }) => status !== 'CANCELLED');
const share = <One>(list: readonly One[], holds: (one: One) => boolean): number =>
  (100 * list.filter(holds).length) / list.length;

describe('a book', () => {
  it('gives no table to two parties at once', () => {
    for (const book of books) {
      const sittings = seated(book).flatMap(({ allocation }) =>
        allocation.tableIds.map((table) => ({ table, ...allocation })),
      );
      for (const [, list] of Map.groupBy(sittings, ({ table }) => table)) {
        list.sort((one, other) => one.startsAt - other.startsAt);
        for (const [index, { startsAt }] of list.entries())
          expect(startsAt).toBeGreaterThanOrEqual(list[index - 1]?.endsAt ?? 0);
      }
    }
  });

  it('has service days that are the fold of who sits in them, and lacks none', () => {
    for (const book of books) {
      const parties = seated(book).map(({ allocation }) => allocation);
      const { timeZone } = book.restaurant.plan;
      for (const day of book.serviceDays) expect(day).toEqual(foldAllocations(day.calendar, parties));
      const dates = new Set(book.serviceDays.map(({ calendar }) => calendar.serviceDate));
      for (const { startsAt, endsAt } of parties)
        for (const instant of [startsAt, endsAt - 1])
          expect(dates).toContain(serviceDateAt(instant, timeZone));
    }
  });

  it('seats everybody in a shift, on the grid of the slots and within the pacing', () => {
    for (const { restaurant, parties, serviceDays } of books) {
      const { plan } = restaurant;
      for (const { serviceDate, minute, allocation } of parties) {
        const calendar = calendarOf(serviceDate, plan.timeZone);
        const step = calendar.minuteOfStep.indexOf(minute);
        expect(isSlotStep(dayRulesOf(plan, serviceDate), calendar, step, 'ONLINE')).toBe(true);
        expect(allocation.startsAt).toBe(calendar.firstInstant + step * 900_000);
      }
      const { pacingCovers: covers, pacingParties } = plan.rules;
      // As many as are there, and none more: a party of none still fits.
      for (const { starts } of serviceDays)
        for (const step of starts.keys())
          expect(
            allowsParty(starts, { from: step, until: step + 1 }, 0, {
              covers,
              parties: pacingParties && pacingParties + 1,
            }),
          ).toBe(true);
    }
  });

  it('is the same for the same seed and day; the hour changes only who has come by then', () => {
    const later = generate({ now: now.add({ hours: 2 }) }).flatMap(({ parties }) => parties);
    const lasting = ({ status, seatedAt, ...rest }: GeneratedParty) => ({
      ...rest,
      isCancelled: status === 'CANCELLED',
    });
    const isVienna = ({ restaurant }: GeneratedBook) => restaurant.index % 6 === 0;
    expect(generate({}).flatMap(({ parties }) => parties)).toEqual(all);
    const evening = (list: readonly GeneratedBook[]) =>
      list.filter(isVienna).flatMap(({ parties }) => parties.map(lasting));
    expect(evening(generate({ now: now.add({ hours: 2 }) }))).toEqual(evening(books));
    expect(later.filter(({ status }) => status === 'COMPLETED').length).toBeGreaterThan(
      all.filter(({ status }) => status === 'COMPLETED').length,
    );
    expect(
      generate({ seed: 4 })
        .flatMap(({ parties }) => parties)
        .at(0),
    ).not.toEqual(all.at(0));
  });

  it('knows what has happened and what has not', () => {
    const moment = now.epochMilliseconds;
    for (const { status, allocation, createdAt, cancelledAt, seatedAt } of all) {
      const { startsAt, endsAt } = allocation;
      expect(createdAt).toBeLessThan(Math.min(startsAt, moment));
      if (status === 'CONFIRMED') expect(startsAt).toBeGreaterThan(moment);
      if (status === 'COMPLETED') expect(endsAt).toBeLessThanOrEqual(moment);
      if (status === 'SEATED') expect(endsAt).toBeGreaterThan(moment);
      if (status === 'NO_SHOW') expect(startsAt).toBeLessThanOrEqual(moment);
      expect(seatedAt !== null).toBe(status === 'COMPLETED' || status === 'SEATED');
      if (seatedAt !== null) expect(seatedAt).toBeLessThanOrEqual(moment);
      expect(cancelledAt !== null).toBe(status === 'CANCELLED');
      if (cancelledAt !== null) expect(cancelledAt).toBeLessThanOrEqual(Math.min(startsAt, moment));
    }
    expect(new Set(all.map(({ status }) => status))).toEqual(
      new Set(['ARRIVED', 'CANCELLED', 'COMPLETED', 'CONFIRMED', 'NO_SHOW', 'SEATED']),
    );
  });

  it('fills with the factor', () => {
    const fuller = generate({ fill: 1.5 }).flatMap(({ parties }) => parties);
    expect(fuller.length / all.length).toBeGreaterThan(1.25);
  });
});

/** Over and done with, so that nothing is still to be booked or cancelled. */
const past = generate({ firstDay: -28, lastDay: -1 }).flatMap(({ parties }) => parties);

describe('four past weeks have the shape of the demand profile', () => {
  it.each([1, 2, 3, 4, 5, 6, 7])('weekday %i', (weekday) => {
    const found = share(
      past,
      ({ serviceDate }) => Temporal.PlainDate.from(serviceDate).dayOfWeek === weekday,
    );
    expect(Math.abs(found - (demandProfile.visitWeekday[weekday - 1] ?? 0))).toBeLessThan(3);
  });

  it.each(demandProfile.partySize)('%i to %i guests', (least, most, wanted) => {
    const found = share(past, ({ allocation }) => allocation.covers >= least && allocation.covers <= most);
    // Houses without so large a table turn the largest parties away: the others' shares are higher by that.
    expect(Math.abs(found - wanted)).toBeLessThan(least === 2 ? 7 : 4);
  });

  it('most come between six and nine in the evening', () => {
    const found = share(past, ({ minute }) => minute >= 18 * 60 && minute < 21 * 60);
    const [six = 0, seven = 0, eight = 0] = demandProfile.visitHour.slice(18, 21);
    expect(Math.abs(found - (six + seven + eight))).toBeLessThan(12);
  });

  it('cancellations, no-shows and lead times', () => {
    expect(Math.abs(share(past, ({ status }) => status === 'CANCELLED') - 36)).toBeLessThan(2);
    expect(Math.abs(share(past, ({ status }) => status === 'NO_SHOW') - 0.64)).toBeLessThan(0.4);
    const leadHours = past
      .map(({ createdAt, allocation }) => (allocation.startsAt - createdAt) / 3_600_000)
      .sort((one, other) => one - other);
    const percentile = (percent: number) => leadHours[Math.floor((leadHours.length * percent) / 100)] ?? 0;
    expect(percentile(25)).toBeGreaterThan(2);
    expect(percentile(25)).toBeLessThan(10);
    expect(Math.abs(percentile(50) - 48)).toBeLessThan(15);
    expect(Math.abs(percentile(90) - 341)).toBeLessThan(40);
  });
});
