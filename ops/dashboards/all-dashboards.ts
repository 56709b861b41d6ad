import { bookingFunnel } from './booking-funnel.ts';
import type { Dashboard } from './dashboard.ts';
import { noShows } from './no-shows.ts';
import { notifications } from './notifications.ts';
import { partners } from './partners.ts';
import { peakHours } from './peak-hours.ts';
import { platformOverview } from './platform-overview.ts';
import { processesDashboard } from './processes-dashboard.ts';
import { searchFunnel } from './search-funnel.ts';

export const allDashboards: readonly Dashboard[] = [
  platformOverview,
  searchFunnel,
  bookingFunnel,
  peakHours,
  partners,
  notifications,
  noShows,
  processesDashboard,
];
