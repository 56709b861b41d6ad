import DataLoader from 'dataloader';
import type { CalendarQuestion, CheckCalendars, RestaurantCalendar } from '../calendar-service.ts';

/** One operation's calendars, all that are asked at once in one batch. */
export type CalendarLoader = DataLoader<CalendarQuestion, RestaurantCalendar | null, string>;

const keyOf = ({ restaurantId, serviceDates, partySize, seating }: CalendarQuestion) =>
  `${restaurantId} ${serviceDates.at(0)} ${serviceDates.length} ${partySize} ${seating?.join() ?? ''}`;

export const createCalendarLoader = (checkCalendars: CheckCalendars): CalendarLoader =>
  new DataLoader<CalendarQuestion, RestaurantCalendar | null, string>(checkCalendars, { cacheKeyFn: keyOf });
