import { useLingui } from '@lingui/react';
import { useState } from 'react';
import { useWorkplace } from '#dashboard/app/restaurant-context.tsx';
import { useIntent } from '#dashboard/app/use-intent.ts';
import { useNow } from '#dashboard/app/use-now.ts';
import { numberText, timeText } from '#dashboard/app/wording.ts';
import { Notice } from '#dashboard/components/notice.tsx';
import { SureButton } from '#dashboard/components/sure-button.tsx';
import { WaitlistLeaveDocument, type WaitlistLinePartsFragment } from '#dashboard/generated/graphql.ts';
import { useGraphMutation } from '#shared/browser/use-graph.ts';
import { minutesSince } from './domain/minutes-since.ts';
import { seatingWords } from './seating-words.ts';
import styles from './waitlist-panel.module.css';

interface Props {
  readonly entry: WaitlistLinePartsFragment;
  readonly onChanged: () => void;
}

const clock = (time: string) => time.slice(0, 5);

/** How long somebody waits who asked days before, in a unit that says something. */
const useWaitText = () => {
  const { i18n } = useLingui();
  return (minutes: number): string => {
    const [value, unit] =
      minutes < 60
        ? [minutes, 'minute']
        : minutes < 48 * 60
          ? [Math.floor(minutes / 60), 'hour']
          : [Math.floor(minutes / (24 * 60)), 'day'];
    return numberText(i18n, value, { style: 'unit', unit, unitDisplay: 'long' });
  };
};

/** A diner's place in the line: what suits, what was offered, and the way out. */
export const WaitingLine = ({ entry, onChanged }: Props) => {
  const { i18n } = useLingui();
  const { timeZone } = useWorkplace();
  const now = useNow();
  const waitText = useWaitText();
  const [isRefused, setRefused] = useState(false);
  const leave = useGraphMutation(WaitlistLeaveDocument);
  const { send, isSending, failure } = useIntent();
  const { id, createdAt, guestName, partySize, earliest, latest, seating, position, offer } = entry;
  const takeOut = async () => {
    const answer = await send({ entryId: id }, (input) => leave({ input }));
    if (answer === undefined) return;
    setRefused(answer.leaveWaitlist.__typename !== 'WaitlistLeft');
    onChanged();
  };
  return (
    <li className={styles.line}>
      <span className={styles.who}>
        {position != null && `${position}. `}
        {i18n._('{name}, party of {count}', { name: guestName, count: partySize })}
      </span>
      <span className={styles.facts}>
        <span>{i18n._('{from} to {to}', { from: clock(earliest), to: clock(latest) })}</span>
        {seating && <span>{seatingWords(i18n)[seating]}</span>}
        <span>
          {i18n._('waits {wait}', { wait: waitText(minutesSince(Temporal.Instant.from(createdAt), now)) })}
        </span>
        {offer && (
          <span className={styles.offered}>
            ✉{' '}
            {i18n._('offered {time}, until {until}', {
              time: clock(offer.slot.time),
              until: timeText(i18n, Temporal.Instant.from(offer.expiresAt), timeZone),
            })}
          </span>
        )}
      </span>
      <div className={styles.actions}>
        <SureButton
          label={i18n._('Take off the list')}
          sureLabel={i18n._('Yes, take off')}
          isDisabled={isSending}
          onSure={takeOut}
        />
      </div>
      {(failure || isRefused) && (
        <div className={styles.wide}>
          <Notice tone="failure">
            {failure?.words ?? i18n._('They do not wait any more: booked, or gone.')}
          </Notice>
        </div>
      )}
    </li>
  );
};
