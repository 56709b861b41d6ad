import { EmploymentsDocument } from '#dashboard/generated/graphql.ts';
import { useGraphQuery } from '#shared/browser/use-graph.ts';
import type { Workplace } from './restaurant-context.tsx';

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
