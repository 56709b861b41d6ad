import { useWorkplace } from '#dashboard/app/restaurant-context.tsx';
import { Loading } from '#dashboard/components/loading.tsx';
import { SetupShiftsDocument } from '#dashboard/generated/graphql.ts';
import { shiftDraftsOf } from '#dashboard/setup/domain/period-draft.ts';
import { usePlanDates } from '#dashboard/setup/plan/use-plan-dates.ts';
import { useGraphQuery } from '#shared/browser/use-graph.ts';
import { ShiftsEditor } from './shifts-editor.tsx';

/** When parties are seated, by weekday. */
export const ShiftsPart = () => {
  const { id: restaurantId } = useWorkplace();
  const dates = usePlanDates();
  const { data, error, again } = useGraphQuery(SetupShiftsDocument, { restaurantId, on: dates.draftedOn });
  const { shifts, bookingRules } = data?.restaurant ?? {};
  if (!shifts || !bookingRules) return <Loading error={error} onAgain={again} />;
  return (
    <ShiftsEditor
      key={dates.generation}
      loaded={shiftDraftsOf(shifts)}
      intervalMinutes={bookingRules.slotIntervalMinutes}
      dates={dates}
    />
  );
};
