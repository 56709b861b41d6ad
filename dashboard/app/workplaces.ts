import { EmploymentsDocument } from '#dashboard/generated/graphql.ts';
import type { Workplace } from './restaurant-context.tsx';
import { useGraphQuery } from './use-graph.ts';

/** Where the viewer works. */
export const useWorkplaces = () => {
  const { data, error, again } = useGraphQuery(EmploymentsDocument, {}, { requestPolicy: 'cache-first' });
  const workplaces = data?.viewer?.employments.flatMap(({ role, restaurant }): Workplace[] =>
    restaurant === null
      ? []
      : [
          {
            id: restaurant.id,
            name: restaurant.name,
            timeZone: restaurant.timeZone,
            city: restaurant.address.city,
            role,
          },
        ],
  );
  return { workplaces, error, again };
};
