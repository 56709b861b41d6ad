import { createContext, type ReactNode, use } from 'react';
import type { RestaurantRole } from '#dashboard/generated/graphql.ts';
import { type Permissions, permissionsOf } from './domain/permissions.ts';

export interface Workplace {
  readonly id: string;
  readonly name: string;
  /** IANA; all times of the pages are on its clock. */
  readonly timeZone: string;
  readonly city: string | null;
  readonly role: RestaurantRole;
}

const WorkplaceContext = createContext<Workplace | null>(null);

export const WorkplaceProvider = ({
  workplace,
  children,
}: {
  readonly workplace: Workplace;
  readonly children: ReactNode;
}) => <WorkplaceContext value={workplace}>{children}</WorkplaceContext>;

/** The restaurant that the page is about. */
export const useWorkplace = (): Workplace => {
  const workplace = use(WorkplaceContext);
  if (workplace === null) throw new Error('useWorkplace outside of a restaurant');
  return workplace;
};

export const usePermissions = (): Permissions => permissionsOf(useWorkplace().role);
