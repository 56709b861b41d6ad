import { useLingui } from '@lingui/react';
import { useWorkplace } from '#dashboard/app/restaurant-context.tsx';
import { useIntent } from '#dashboard/app/use-intent.ts';
import { dateText, timeText } from '#dashboard/app/wording.ts';
import { Button } from '#dashboard/components/button.tsx';
import { Loading } from '#dashboard/components/loading.tsx';
import { Notice } from '#dashboard/components/notice.tsx';
import { WideTable } from '#dashboard/components/wide-table.tsx';
import {
  type WebhookDeliveryPartsFragment,
  WebhooksDeliveriesDocument,
  WebhooksReplayDocument,
} from '#dashboard/generated/graphql.ts';
import { useGraphMutation, useGraphQuery } from '#shared/browser/use-graph.ts';
import { deliveryWords, eventWords, failureWords } from './webhook-words.ts';
import styles from './webhooks.module.css';

const DeliveryRow = ({ delivery }: { readonly delivery: WebhookDeliveryPartsFragment }) => {
  const { i18n } = useLingui();
  const { timeZone } = useWorkplace();
  const replay = useGraphMutation(WebhooksReplayDocument);
  const { send, isSending, failure } = useIntent();
  const { id, eventType, state, createdAt, attempts } = delivery;
  const at = Temporal.Instant.from(createdAt);
  const last = attempts.at(-1);
  return (
    <tr>
      <td>
        {dateText(i18n, at.toZonedDateTimeISO(timeZone).toPlainDate())}, {timeText(i18n, at, timeZone)}
      </td>
      <td>{eventWords(i18n)[eventType]}</td>
      <td className={state === 'FAILED' ? styles.failed : undefined}>
        {state === 'FAILED' && '✗ '}
        {deliveryWords(i18n)[state]}
      </td>
      <td>
        {last === undefined
          ? '–'
          : [
              last.statusCode,
              last.failure && failureWords(i18n)[last.failure],
              `${last.latencyMilliseconds} ms`,
            ]
              .filter(Boolean)
              .join(' · ')}
      </td>
      <td>
        <Button
          isDisabled={isSending || state === 'PENDING'}
          onPress={() => send({ deliveryId: id }, (input) => replay({ input }))}
        >
          {i18n._('Send again')}
        </Button>
        {failure && <Notice tone="failure">{failure.words}</Notice>}
      </td>
    </tr>
  );
};

/** The latest messages of a webhook, and what became of them. */
export const WebhookDeliveries = ({ webhookId }: { readonly webhookId: string }) => {
  const { i18n } = useLingui();
  const { id: restaurantId } = useWorkplace();
  const { data, error, again } = useGraphQuery(WebhooksDeliveriesDocument, { restaurantId });
  const deliveries = data?.restaurant?.webhooks?.find(({ id }) => id === webhookId)?.deliveries;
  if (deliveries === undefined) return <Loading error={error} onAgain={again} />;
  if (deliveries.length === 0) return <p>{i18n._('Nothing was sent in the last 30 days.')}</p>;
  return (
    <WideTable label={i18n._('Deliveries')}>
      <thead>
        <tr>
          <th scope="col">{i18n._('When')}</th>
          <th scope="col">{i18n._('What')}</th>
          <th scope="col">{i18n._('State')}</th>
          <th scope="col">{i18n._('Last answer')}</th>
          <th scope="col">{i18n._('Again')}</th>
        </tr>
      </thead>
      <tbody>
        {deliveries.map((delivery) => (
          <DeliveryRow key={delivery.id} delivery={delivery} />
        ))}
      </tbody>
    </WideTable>
  );
};
