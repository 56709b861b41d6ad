import { noShowRate } from '../domain/service-day-record.ts';
import type { ServiceRecordResolvers } from '../generated/resolver-types.ts';

export const ServiceRecord: ServiceRecordResolvers = {
  from: ({ from }) => Temporal.PlainDate.from(from),
  to: ({ to }) => Temporal.PlainDate.from(to),
  shift: ({ period }) => period,
  noShowRate,
};
