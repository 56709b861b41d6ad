import { describe, expect, it } from 'vitest';
import { restaurantId, viewerId } from '#shared/identifiers/identifiers.ts';
import type { MaybeViewer, RestaurantRole, Role } from '#shared/identity/viewer.ts';
import { employedAt } from '#shared/testing/employed-at.ts';
import { mayChangePlan, maySeePlan, type PlanMutation } from './plan-policy.ts';

const here = restaurantId(7);
const someone = (roles: Role[], restaurants: number[] = [], role: RestaurantRole = 'OWNER'): MaybeViewer => ({
  id: viewerId('someone'),
  roles,
  employments: employedAt(restaurants, role),
});

const everyone: readonly [string, MaybeViewer, 'nothing' | 'evening' | 'plan'][] = [
  ['nobody', null, 'nothing'],
  ['a diner who names the restaurant', someone(['DINER'], [7]), 'nothing'],
  ['a partner who names the restaurant', someone(['PARTNER', 'HOST'], [7]), 'nothing'],
  ['an owner elsewhere', someone(['HOST'], [8]), 'nothing'],
  ['a host', someone(['HOST'], [7], 'HOST'), 'evening'],
  ['a manager', someone(['HOST'], [7], 'MANAGER'), 'plan'],
  ['an owner', someone(['HOST'], [7], 'OWNER'), 'plan'],
  ['an administrator', someone(['ADMIN']), 'plan'],
];

const ofEvening: readonly PlanMutation[] = ['setSlotPacing', 'clearSlotPacing'];
const ofPlan: readonly PlanMutation[] = [
  'changeFloorPlan',
  'saveTable',
  'retireTable',
  'changeShifts',
  'changeBookingRules',
  'withdrawPlanChange',
  'setSpecialDay',
  'removeSpecialDay',
  'setOnlineBooking',
];

describe('who changes what of a plan', () => {
  it.each(everyone)('%s', (_who, viewer, reach) => {
    expect(maySeePlan(viewer, here)).toBe(reach !== 'nothing');
    for (const mutation of ofEvening) expect(mayChangePlan(viewer, here, mutation)).toBe(reach !== 'nothing');
    for (const mutation of ofPlan) expect(mayChangePlan(viewer, here, mutation)).toBe(reach === 'plan');
  });
});
