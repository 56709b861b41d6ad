import { BadInput } from '#shared/graph/bad-input.ts';
import type { BookingChannel } from '#shared/inventory/domain/restaurant-plan.ts';

const furthestDays = 730;

/**
 * Diners have the restaurant's booking window; its own people any date of two years. Beyond that nobody means it.
 * @throws BadInput naming the argument
 */
export const refuseFarDate = (
  argument: string,
  { date, channel = 'ONLINE' }: { readonly date: Temporal.PlainDate; readonly channel?: BookingChannel },
  now: Temporal.Instant,
  timeZone: string,
): void => {
  const furthest = now.toZonedDateTimeISO(timeZone).toPlainDate().add({ days: furthestDays });
  if (channel !== 'ONLINE' && Temporal.PlainDate.compare(date, furthest) > 0)
    throw new BadInput(argument, `at most ${furthestDays} days ahead`);
};
