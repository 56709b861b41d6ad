import { dashboardScreens } from './dashboard-screens.ts';
import { dinerScreens } from './diner-screens.ts';
import type { Screen } from './screen.ts';

/** Every screen of both pages, by page. */
export const allScreens: Readonly<Record<'The dashboard' | 'The diner page', readonly Screen[]>> = {
  'The dashboard': dashboardScreens,
  'The diner page': dinerScreens,
};
