import type { MaybeViewer } from '#shared/identity/viewer.ts';
import type { AvailabilityLoader } from './loaders/availability-loader.ts';
import type { CalendarLoader } from './loaders/calendar-loader.ts';
import type { HeldTableLoader } from './loaders/held-table-loader.ts';
import type { PlanLoader } from './loaders/plan-loader.ts';
import type { ServiceDayLoader } from './loaders/service-day-loader.ts';
import type { ChangePlan } from './plan-changes/change-plan.ts';
import type { SearchService } from './search-service.ts';

/** What the resolvers of one operation work with. */
export interface Context {
  readonly viewer: MaybeViewer;
  readonly availability: AvailabilityLoader;
  readonly calendars: CalendarLoader;
  readonly search: SearchService;
  readonly plans: PlanLoader;
  readonly serviceDays: ServiceDayLoader;
  readonly heldTables: HeldTableLoader;
  readonly changePlan: ChangePlan;
}
