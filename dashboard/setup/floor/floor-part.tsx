import { useWorkplace } from '#dashboard/app/restaurant-context.tsx';
import { Loading } from '#dashboard/components/loading.tsx';
import { SetupFloorPlanDocument } from '#dashboard/generated/graphql.ts';
import { floorDraftOf } from '#dashboard/setup/domain/floor-draft.ts';
import { usePlanDates } from '#dashboard/setup/plan/use-plan-dates.ts';
import { useGraphQuery } from '#shared/browser/use-graph.ts';
import { FloorEditor } from './floor-editor.tsx';

/** Sections, tables and combinations. */
export const FloorPart = () => {
  const { id: restaurantId } = useWorkplace();
  const dates = usePlanDates();
  const { data, error, again } = useGraphQuery(SetupFloorPlanDocument, { restaurantId, on: dates.draftedOn });
  const floorPlan = data?.restaurant?.floorPlan;
  if (!floorPlan) return <Loading error={error} onAgain={again} />;
  return <FloorEditor key={dates.generation} loaded={floorDraftOf(floorPlan)} dates={dates} />;
};
