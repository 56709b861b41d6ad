import { useLingui } from '@lingui/react';
import { useState } from 'react';
import { useWorkplace } from '#dashboard/app/restaurant-context.tsx';
import { timeText } from '#dashboard/app/wording.ts';
import { Button } from '#dashboard/components/button.tsx';
import { Modal } from '#dashboard/components/modal.tsx';
import type { LimitDraft } from '#dashboard/setup/domain/period-draft.ts';
import { LimitFields } from '#dashboard/setup/fields/limit-fields.tsx';
import type { PlanChange } from '#dashboard/setup/plan/ask-plan.ts';
import { ReviewChange } from '#dashboard/setup/plan/review-change.tsx';
import { limitText } from './limit-text.ts';
import styles from './slots.module.css';
import { useSlotChange } from './use-slot-change.ts';

export interface EveningSlot {
  readonly time: string;
  readonly startsAt: string;
  readonly shift: string;
  readonly covers: number;
  readonly parties: number;
  readonly isPaused: boolean;
  readonly hasLimitOfItsOwn: boolean;
  readonly pacing: LimitDraft;
}

interface Props {
  readonly slot: EveningSlot;
  readonly date: string;
  readonly onSaved: (change: PlanChange) => void;
}

/** A slot of an evening: what starts in it, what may, and the ways to change that. */
export const SlotRow = ({ slot, date, onSaved }: Props) => {
  const { i18n } = useLingui();
  const { timeZone } = useWorkplace();
  const { startsAt, shift, covers, parties, isPaused, hasLimitOfItsOwn, pacing } = slot;
  const [limit, setLimit] = useState<LimitDraft | null>(null);
  const { review, begin, end } = useSlotChange(slot, date);
  const time = timeText(i18n, Temporal.Instant.from(startsAt), timeZone);
  return (
    <tr data-is-paused={isPaused}>
      <th scope="row">
        {time} <span className={styles.soft}>{shift}</span>
      </th>
      <td>
        {i18n._(
          '{parties, plural, =0 {Nobody} one {{covers, plural, one {# guest} other {# guests}} in # party} other {{covers, plural, one {# guest} other {# guests}} in # parties}}',
          {
            covers,
            parties,
          },
        )}
      </td>
      <td>
        {isPaused && (
          <strong>
            <span aria-hidden>‖ </span>
            {i18n._('Paused online')}
            <br />
          </strong>
        )}
        {limitText(i18n, pacing)}
        {hasLimitOfItsOwn && <span className={styles.soft}> · {i18n._('only this evening')}</span>}
      </td>
      <td>
        <div className={styles.actions}>
          {!isPaused && (
            <Button
              aria-label={i18n._('Pause {time} online', { time })}
              onPress={() => begin('pause', pacing)}
            >
              {i18n._('Pause…')}
            </Button>
          )}
          <Button aria-label={i18n._('Limit of {time}', { time })} onPress={() => setLimit(pacing)}>
            {i18n._('Limit…')}
          </Button>
          {hasLimitOfItsOwn && (
            <Button
              aria-label={i18n._('{time} back to usual', { time })}
              onPress={() => begin('usual', pacing)}
            >
              {i18n._('Back to usual…')}
            </Button>
          )}
        </div>
        <Modal
          title={i18n._('Limit of {time}', { time })}
          isOpen={limit !== null && review === null}
          onClose={() => setLimit(null)}
        >
          {limit && (
            <div className={styles.form}>
              <p className={styles.soft}>
                {isPaused
                  ? i18n._('For this evening alone. The slot is paused and is open again with it.')
                  : i18n._('For this evening alone, before all other limits.')}
              </p>
              <LimitFields limit={limit} onChange={setLimit} />
              <div>
                <Button look="primary" onPress={() => begin('limit', limit)}>
                  {i18n._('What if…, and save')}
                </Button>
              </div>
            </div>
          )}
        </Modal>
        {review && (
          <ReviewChange
            {...review}
            namePlace={() => time}
            date={date}
            onClose={end}
            onSaved={(change) => {
              end();
              setLimit(null);
              onSaved(change);
            }}
          />
        )}
      </td>
    </tr>
  );
};
