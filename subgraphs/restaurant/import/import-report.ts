import { notBookableReason, openingHoursLines } from './bookability.ts';
import { formatReport, type ReportLine } from './import-issue.ts';
import type { ReadResult } from './read-restaurants.ts';

/** JSON Lines: what was rejected or left out, then every restaurant that is listed without online bookings. */
export const importReport = ({ issues, restaurants }: ReadResult): string => {
  const notBookable = restaurants.flatMap((restaurant): ReportLine[] => {
    const reason = notBookableReason(restaurant);
    if (reason === null) return [];
    const detail = [restaurant.name, ...openingHoursLines(restaurant)].join('; ');
    return [{ severity: 'not_bookable_online', feature: restaurant.sourceReference, reason, detail }];
  });
  return formatReport([...issues, ...notBookable]);
};
