import { useLingui } from '@lingui/react';
import { useState } from 'react';
import { useWorkplace } from '#dashboard/app/restaurant-context.tsx';
import { Button } from '#dashboard/components/button.tsx';
import { SetupSetOnlineBookingDocument } from '#dashboard/generated/graphql.ts';
import type { AskPlan } from '#dashboard/setup/plan/ask-plan.ts';
import { ReviewChange } from '#dashboard/setup/plan/review-change.tsx';
import { useGraphMutation } from '#shared/browser/use-graph.ts';
import styles from './rules.module.css';

/** Opens and closes the online book, at once; whoever is booked stays booked. */
export const OnlineBook = ({ isOpen, today }: { readonly isOpen: boolean; readonly today: string }) => {
  const { i18n } = useLingui();
  const { id: restaurantId } = useWorkplace();
  const send = useGraphMutation(SetupSetOnlineBookingDocument);
  const [isAsking, setAsking] = useState(false);
  const ask: AskPlan = async (intent, question) =>
    (await send({ input: { restaurantId, bookableOnline: !isOpen, ...intent }, ...question })).answer;
  return (
    <section className={styles.online} aria-label={i18n._('Online book')}>
      <p role="status">
        <strong>{isOpen ? i18n._('✓ Diners can book online') : i18n._('✕ Diners cannot book online')}</strong>
        <br />
        <span className={styles.soft}>
          {isOpen
            ? i18n._(
                'Closing it holds at once and touches nobody who is booked. For an evening or an hour, pause single slots instead.',
              )
            : i18n._('Your team can still book.')}
        </span>
      </p>
      <Button look={isOpen ? 'danger' : 'primary'} onPress={() => setAsking(true)}>
        {isOpen ? i18n._('Close the online book') : i18n._('Open the online book')}
      </Button>
      {isAsking && (
        <ReviewChange
          ask={ask}
          namePlace={() => null}
          date={today}
          saveLabel={isOpen ? i18n._('Close the online book') : i18n._('Open the online book')}
          onClose={() => setAsking(false)}
          onSaved={() => setAsking(false)}
        />
      )}
    </section>
  );
};
