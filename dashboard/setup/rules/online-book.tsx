import { useLingui } from '@lingui/react';
import { useState } from 'react';
import { useWorkplace } from '#dashboard/app/restaurant-context.tsx';
import { Button } from '#dashboard/components/button.tsx';
import { Notice } from '#dashboard/components/notice.tsx';
import { SetupSetOnlineBookingDocument } from '#dashboard/generated/graphql.ts';
import { newIdempotencyKey } from '#shared/browser/idempotency-key.ts';
import { useGraphMutation } from '#shared/browser/use-graph.ts';
import styles from './rules.module.css';

/** Opens and closes the online book, at once; whoever is booked stays booked. */
export const OnlineBook = ({ isOpen }: { readonly isOpen: boolean }) => {
  const { i18n } = useLingui();
  const { id: restaurantId } = useWorkplace();
  const send = useGraphMutation(SetupSetOnlineBookingDocument);
  const [state, setState] = useState<'idle' | 'sending' | 'failed'>('idle');
  const turn = async () => {
    setState('sending');
    try {
      const input = { restaurantId, bookableOnline: !isOpen, idempotencyKey: newIdempotencyKey() };
      const { answer } = await send({ input });
      setState(answer.__typename === 'PlanChanged' ? 'idle' : 'failed');
    } catch {
      setState('failed');
    }
  };
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
      <Button look={isOpen ? 'danger' : 'primary'} isDisabled={state === 'sending'} onPress={turn}>
        {isOpen ? i18n._('Close the online book') : i18n._('Open the online book')}
      </Button>
      {state === 'failed' && (
        <Notice tone="failure">
          {i18n._('That did not work; the online book is as it was. Try again.')}
        </Notice>
      )}
    </section>
  );
};
