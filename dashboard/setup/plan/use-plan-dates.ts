import { useState } from 'react';
import { serviceDateAt } from '#dashboard/app/domain/service-date.ts';
import { useWorkplace } from '#dashboard/app/restaurant-context.tsx';
import { useNow } from '#dashboard/app/use-now.ts';
import { SetupScheduledChangesDocument } from '#dashboard/generated/graphql.ts';
import type { ScheduledChange } from '#dashboard/setup/domain/scheduled-changes.ts';
import { useGraphQuery } from '#shared/browser/use-graph.ts';

export interface PlanDates {
  readonly today: string;
  /** The first date for which a change is to hold. */
  readonly validFrom: string;
  /** The date whose plan the draft began with. */
  readonly draftedOn: string;
  /** Another one: the draft begins again. */
  readonly generation: number;
  readonly scheduled: readonly ScheduledChange[];
  /** @param keepDraft rather than begin again with the plan of that date */
  choose(date: string, keepDraft: boolean): void;
}

/** From when a part of the plan is edited: today, until another date is chosen. */
export const usePlanDates = (): PlanDates => {
  const { id: restaurantId, timeZone } = useWorkplace();
  const today = serviceDateAt(useNow(), timeZone).toString();
  const [chosen, setChosen] = useState<{ validFrom?: string; draftedOn?: string; generation: number }>({
    generation: 0,
  });
  const { data } = useGraphQuery(SetupScheduledChangesDocument, { restaurantId });
  // A page that was open overnight goes on with the new day.
  const later = (date: string | undefined) => (date === undefined || date < today ? today : date);
  const draftedOn = later(chosen.draftedOn);
  return {
    today,
    validFrom: later(chosen.validFrom),
    draftedOn,
    generation: chosen.generation,
    scheduled: data?.restaurant?.scheduledPlanChanges ?? [],
    choose: (date, keepDraft) =>
      setChosen(({ generation }) =>
        keepDraft
          ? { validFrom: date, draftedOn, generation }
          : { validFrom: date, draftedOn: date, generation: generation + 1 },
      ),
  };
};
