import { tablePublicId } from '#shared/identifiers/public-id.ts';
import type { RestaurantPlan } from '#shared/inventory/domain/restaurant-plan.ts';

/** A table of the fixture's, as a host would give it. */
export const tableInput = (plan: RestaurantPlan, number: number) => {
  const found = plan.floorPlan.tables.find(({ tableId }) => tableId === number);
  if (found === undefined) throw new Error('no such table');
  const { tableId, sectionId: _section, ...table } = found;
  const id = tablePublicId.encode({ restaurantId: plan.restaurantId, id: tableId });
  return { id, section: 'Main room', ...table };
};

/** The fixture's floor plan, as a host would give it, with some of its tables. */
export const floorPlanInput = (plan: RestaurantPlan, numbers = [1, 2, 3, 4, 5]) => ({
  sections: [{ name: 'Main room' }],
  tables: numbers.map((number) => tableInput(plan, number)),
  combinations: [{ name: '3+4', tables: ['3', '4'], minimumParty: 5, maximumParty: 8 }],
});

export const dinnerInput = {
  weekday: 'FRIDAY',
  name: 'dinner',
  firstSeating: '18:00',
  lastSeating: '22:00',
};
