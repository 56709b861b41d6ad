import type { RestaurantRole } from '#dashboard/generated/graphql.ts';

/** What those of a role may do at their restaurant, as docs/authorization.md has it; the rest is not shown. */
export interface Permissions {
  /** Floor plan, shifts, rules, special days. */
  readonly mayChangePlan: boolean;
  readonly mayReadRecords: boolean;
  readonly mayAnswerReviews: boolean;
  readonly mayMergeGuests: boolean;
  readonly mayChangeNotifications: boolean;
}

export const permissionsOf = (role: RestaurantRole): Permissions => {
  const isManager = role === 'MANAGER' || role === 'OWNER';
  return {
    mayChangePlan: isManager,
    mayReadRecords: isManager,
    mayAnswerReviews: isManager,
    mayMergeGuests: isManager,
    mayChangeNotifications: isManager,
  };
};
