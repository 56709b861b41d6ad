import type DataLoader from 'dataloader';
import { createLoader } from '#shared/graph/create-loader.ts';
import type { CalendarQuestion, CheckCalendars, RestaurantCalendar } from '../calendar-service.ts';

/** One operation's calendars, all that are asked at once in one batch. */
export type CalendarLoader = DataLoader<CalendarQuestion, RestaurantCalendar | null, string>;

const keyOf = ({ restaurantId, serviceDates, partySize, seating }: CalendarQuestion) =>
  `${restaurantId} ${serviceDates.at(0)} ${serviceDates.length} ${partySize} ${seating?.join() ?? ''}`;

export const createCalendarLoader = (checkCalendars: CheckCalendars): CalendarLoader =>
  createLoader<CalendarQuestion, RestaurantCalendar | null, string>('calendars', checkCalendars, {
    cacheKeyFn: keyOf,
  });
