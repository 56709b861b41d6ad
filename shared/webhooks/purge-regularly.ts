import type { Queryable } from '#shared/database/database.ts';
import { everyHour } from '#shared/database/every-hour.ts';
import type { Logger } from '#shared/telemetry/logger.ts';
import { failForgottenDeliveries, purgeDeliveries } from './repositories/delivery-repository.ts';

const keptDays = 30;
/** Longer than any run takes. */
const forgottenAfterHours = 48;

const purge = async (database: Queryable, now: Temporal.Instant) => {
  await failForgottenDeliveries(database, now.subtract({ hours: forgottenAfterHours }));
  const before = now.subtract({ hours: keptDays * 24 });
  while ((await purgeDeliveries(database, before)) > 0);
};

/** Removes deliveries that are older than 30 days. @returns what ends it */
export const purgeDeliveriesRegularly = (database: Queryable, log: Logger): (() => void) =>
  everyHour(() => purge(database, Temporal.Now.instant()), log, 'old webhook deliveries were not removed');
