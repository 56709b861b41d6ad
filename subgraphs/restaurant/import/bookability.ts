import type { ImportedRestaurant } from './imported-restaurant.ts';

export type NotBookableReason = 'disused' | 'takes_no_reservations' | 'hours_absent' | 'hours_unparsable';

/** Why the restaurant is listed without online bookings; null where it takes them. */
export const notBookableReason = ({
  disused,
  reservation,
  openingTimes,
}: ImportedRestaurant): NotBookableReason | null => {
  if (disused) return 'disused';
  if (reservation === 'no') return 'takes_no_reservations';
  if (openingTimes.kind === 'absent') return 'hours_absent';
  if (openingTimes.kind === 'unparsable') return 'hours_unparsable';
  return null;
};

/** The hours as they read on the door; text that no parser takes is shown as it is. */
export const openingHoursLines = ({ openingTimes }: ImportedRestaurant): readonly string[] => {
  switch (openingTimes.kind) {
    case 'stated':
      return openingTimes.timetable.lines;
    case 'assumed':
      return openingTimes.text === null ? openingTimes.timetable.lines : [openingTimes.text];
    case 'unparsable':
      return [openingTimes.text];
    case 'absent':
      return [];
  }
};
