import { useWorkplace } from '#dashboard/app/restaurant-context.tsx';
import { Loading } from '#dashboard/components/loading.tsx';
import { SetupBookingRulesDocument } from '#dashboard/generated/graphql.ts';
import { rulesDraftOf } from '#dashboard/setup/domain/rules-draft.ts';
import { usePlanDates } from '#dashboard/setup/plan/use-plan-dates.ts';
import { useGraphQuery } from '#shared/browser/use-graph.ts';
import { OnlineBook } from './online-book.tsx';
import { RulesEditor } from './rules-editor.tsx';

/** By which rules bookings are taken, and whether diners can book at all. */
export const RulesPart = () => {
  const { id: restaurantId } = useWorkplace();
  const dates = usePlanDates();
  const { data, error, again } = useGraphQuery(SetupBookingRulesDocument, {
    restaurantId,
    on: dates.draftedOn,
  });
  const { bookingRules, takesOnlineBookings } = data?.restaurant ?? {};
  if (!bookingRules) return <Loading error={error} onAgain={again} />;
  return (
    <>
      <OnlineBook isOpen={takesOnlineBookings === true} today={dates.today} />
      <RulesEditor key={dates.generation} loaded={rulesDraftOf(bookingRules)} dates={dates} />
    </>
  );
};
