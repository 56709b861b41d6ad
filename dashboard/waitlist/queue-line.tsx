import { useLingui } from '@lingui/react';
import { useState } from 'react';
import { useIntent } from '#dashboard/app/use-intent.ts';
import { useNow } from '#dashboard/app/use-now.ts';
import { Button } from '#dashboard/components/button.tsx';
import { Notice } from '#dashboard/components/notice.tsx';
import { SureButton } from '#dashboard/components/sure-button.tsx';
import {
  type QueueLinePartsFragment,
  WaitlistRemoveFromQueueDocument,
  WaitlistSeatFromQueueDocument,
} from '#dashboard/generated/graphql.ts';
import { useGraphMutation } from '#shared/browser/use-graph.ts';
import { isLongerThanQuoted, minutesSince } from './domain/minutes-since.ts';
import { seatingWords } from './seating-words.ts';
import styles from './waitlist-panel.module.css';

interface Props {
  readonly party: QueueLinePartsFragment;
  readonly onChanged: () => void;
  readonly onSeated: (words: string) => void;
}

/** A party at the door: how long it has waited and will, to its table in one tap. */
export const QueueLine = ({ party, onChanged, onSeated }: Props) => {
  const { i18n } = useLingui();
  const now = useNow();
  const [refusal, setRefusal] = useState<string | null>(null);
  const seat = useGraphMutation(WaitlistSeatFromQueueDocument);
  const remove = useGraphMutation(WaitlistRemoveFromQueueDocument);
  const seating = useIntent();
  const leaving = useIntent();
  const { id, name, partySize, phone, position, joinedAt, quotedMinutes, waitMinutes } = party;
  const waited = minutesSince(Temporal.Instant.from(joinedAt), now);
  const sitDown = async () => {
    const answer = await seating.send({ walkInId: id }, (input) => seat({ input }));
    switch (answer?.seatFromWalkInQueue.__typename) {
      case undefined:
        return;
      case 'WalkInSeated': {
        const table = answer.seatFromWalkInQueue.reservation.tables?.map((one) => one.name).join(' + ') ?? '';
        return onSeated(i18n._('{name} sits at {table}.', { name, table }));
      }
      case 'NotFound':
        setRefusal(i18n._('They do not wait any more.'));
        return onChanged();
      default:
        return setRefusal(i18n._('No table is free for this party now.'));
    }
  };
  const goAway = async () => {
    const answer = await leaving.send({ walkInId: id }, (input) => remove({ input }));
    if (answer !== undefined) onChanged();
  };
  const failure = seating.failure ?? leaving.failure;
  return (
    <li className={styles.line}>
      <span className={styles.who}>
        {position != null && `${position}. `}
        {i18n._('{name}, party of {count}', { name, count: partySize })}
      </span>
      <span className={styles.facts}>
        {phone && <a href={`tel:${phone}`}>{phone}</a>}
        {party.seating && <span>{seatingWords(i18n)[party.seating]}</span>}
        <span className={isLongerThanQuoted(waited, quotedMinutes) ? styles.longer : undefined}>
          {isLongerThanQuoted(waited, quotedMinutes) && '! '}
          {quotedMinutes == null
            ? i18n._('waits {waited} min', { waited })
            : i18n._('waits {waited} min of {quoted} quoted', { waited, quoted: quotedMinutes })}
        </span>
        <span>
          {waitMinutes == null
            ? i18n._('no table today as things stand')
            : i18n._('{minutes, plural, =0 {a table is free} other {a table in about # min}}', {
                minutes: waitMinutes,
              })}
        </span>
      </span>
      <div className={styles.actions}>
        <Button look="primary" onPress={sitDown} isDisabled={seating.isSending}>
          {i18n._('Seat')}
          <span className="visually-hidden"> {name}</span>
        </Button>
        <SureButton
          label={i18n._('Left')}
          sureLabel={i18n._('Yes, they left')}
          isDisabled={leaving.isSending}
          onSure={goAway}
        />
      </div>
      {(failure || refusal) && (
        <div className={styles.wide}>
          <Notice tone="failure">{failure?.words ?? refusal}</Notice>
        </div>
      )}
    </li>
  );
};
