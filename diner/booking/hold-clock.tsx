import { useLingui } from '@lingui/react';
import { useEffect, useState } from 'react';
import { refusalText } from '#diner/app/refusal-text.ts';
import { useIntent } from '#diner/app/use-intent.ts';
import { Notice } from '#diner/components/notice.tsx';
import { Unsent } from '#diner/components/unsent.tsx';
import { countdownTo } from '#diner/domain/countdown.ts';
import { ExtendHoldDocument } from '#diner/generated/graphql.ts';
import styles from './hold-clock.module.css';

interface Props {
  readonly holdId: string;
  readonly expiresAt: string;
  readonly onHoldAgain: (() => void) | undefined;
}

const everyMilliseconds = 1_000;

/** How long the table is kept, seen each second and heard seldom; and more time, once. */
export const HoldClock = ({ holdId, expiresAt, onHoldAgain }: Props) => {
  const { i18n } = useLingui();
  const [end, setEnd] = useState(expiresAt);
  const [now, setNow] = useState(() => Temporal.Now.instant());
  const [extension, setExtension] = useState<string>();
  const { send, isBusy, failure } = useIntent(ExtendHoldDocument);
  useEffect(() => {
    const timer = setInterval(() => setNow(Temporal.Now.instant()), everyMilliseconds);
    return () => clearInterval(timer);
  }, []);
  const { text, isOver, saidMinutes } = countdownTo(Temporal.Instant.from(end), now);
  const extend = async () => {
    const answer = await send((idempotencyKey) => ({ input: { idempotencyKey, holdId } }));
    const result = answer?.extendHold;
    if (result === undefined) return;
    if (result.__typename === 'Hold') setEnd(result.expiresAt);
    setExtension(
      result.__typename === 'Hold' ? i18n._('You have more time now.') : refusalText(i18n, result),
    );
  };
  if (isOver)
    return (
      <Notice tone="failure">
        <p>{i18n._('The time for which the table was kept is over. What you wrote stays here.')}</p>
        {onHoldAgain && (
          <button type="button" onClick={onHoldAgain}>
            {i18n._('Ask for the table again')}
          </button>
        )}
      </Notice>
    );
  return (
    <div className={styles.clock}>
      <span role="timer" aria-live="off">
        {i18n._('Kept for you for {text}', { text })}
      </span>
      <span className="visually-hidden" role="status">
        {saidMinutes !== null &&
          i18n._('The table is kept for {minutes, plural, one {one more minute} other {# more minutes}}', {
            minutes: saidMinutes,
          })}
      </span>
      {extension === undefined && (
        <button type="button" disabled={isBusy} onClick={extend}>
          {i18n._('I need more time')}
        </button>
      )}
      <span role="status">{extension}</span>
      <Unsent failure={failure} />
    </div>
  );
};
