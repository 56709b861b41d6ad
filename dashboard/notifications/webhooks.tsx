import { useLingui } from '@lingui/react';
import { useState } from 'react';
import { useWorkplace } from '#dashboard/app/restaurant-context.tsx';
import { Button } from '#dashboard/components/button.tsx';
import { Loading } from '#dashboard/components/loading.tsx';
import { WebhooksOfDocument } from '#dashboard/generated/graphql.ts';
import { useGraphQuery } from '#shared/browser/use-graph.ts';
import { CreateWebhook } from './create-webhook.tsx';
import { WebhookCard } from './webhook-card.tsx';
import { WebhookSecret } from './webhook-secret.tsx';
import styles from './webhooks.module.css';

/** Addresses of other programs that are told of reservations; for owners. */
export const Webhooks = () => {
  const { i18n } = useLingui();
  const { id: restaurantId } = useWorkplace();
  const { data, error, again } = useGraphQuery(WebhooksOfDocument, { restaurantId });
  const [isCreating, setCreating] = useState(false);
  const [secret, setSecret] = useState<string | null>(null);
  const webhooks = data?.restaurant?.webhooks;
  const readAnew = () => again();
  if (webhooks == null) return <Loading error={error} onAgain={readAnew} />;
  return (
    <section className={styles.webhooks} aria-label={i18n._('Webhooks')}>
      <p>
        {i18n._(
          'Your own programs are told of reservations at these addresses, each message with a signature.',
        )}
      </p>
      {webhooks.length === 0 && !isCreating && <p>{i18n._('There are none yet.')}</p>}
      {webhooks.map((webhook) => (
        <WebhookCard key={webhook.id} webhook={webhook} onSecret={setSecret} onDeleted={readAnew} />
      ))}
      {isCreating ? (
        <CreateWebhook
          onCreated={(made) => {
            setCreating(false);
            setSecret(made);
            readAnew();
          }}
          onClose={() => setCreating(false)}
        />
      ) : (
        <div>
          <Button onPress={() => setCreating(true)} isDisabled={webhooks.length >= 10}>
            + {i18n._('Add a webhook')}
          </Button>
        </div>
      )}
      {secret !== null && <WebhookSecret secret={secret} onClose={() => setSecret(null)} />}
    </section>
  );
};
