import { useLingui } from '@lingui/react';
import { useState } from 'react';
import { useClient } from 'urql';
import { useWorkplace } from '#dashboard/app/restaurant-context.tsx';
import { useNow } from '#dashboard/app/use-now.ts';
import { Button } from '#dashboard/components/button.tsx';
import { useToast } from '#dashboard/components/toasts.tsx';
import { useEvening, useEveningState } from '#dashboard/evening/evening-context.tsx';
import { failureWords } from '#dashboard/evening/evening-words.ts';
import { changeSlotPause } from './change-slot-pause.ts';

const pauseMinutes = 60;

/** Closes the next hour to diners who book online, or opens it again; the house books on. */
export const PauseButton = ({ date }: { readonly date: string }) => {
  const { i18n } = useLingui();
  const graph = useClient();
  const { id: restaurantId } = useWorkplace();
  const { store } = useEvening();
  const { plan } = useEveningState();
  const now = useNow();
  const say = useToast();
  const [isBusy, setBusy] = useState(false);
  const soon = plan.slots.filter(({ startsAt }) => {
    const minutes = (startsAt.epochMilliseconds - now.epochMilliseconds) / 60_000;
    return minutes > -15 && minutes <= pauseMinutes;
  });
  const isPaused = soon.length > 0 && soon.every((slot) => slot.isPaused);
  const change = async () => {
    setBusy(true);
    const outcome = await changeSlotPause({ graph, restaurantId, date, slots: soon, isPaused: !isPaused });
    setBusy(false);
    const failure = failureWords(i18n, outcome);
    if (failure !== null) return say({ tone: 'failure', text: failure });
    store.putPlan({
      slots: plan.slots.map((slot) => (soon.includes(slot) ? { ...slot, isPaused: !isPaused } : slot)),
    });
    say({
      tone: 'done',
      text: isPaused ? i18n._('Online booking goes on') : i18n._('Online booking is paused for an hour'),
    });
  };
  return (
    <Button isDisabled={isBusy || soon.length === 0} aria-pressed={isPaused} onPress={change}>
      {isPaused ? i18n._('Go on online') : i18n._('Pause online')}
    </Button>
  );
};
