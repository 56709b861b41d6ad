import { useLingui } from '@lingui/react';
import { useWorkplace } from '#dashboard/app/restaurant-context.tsx';
import { timeText } from '#dashboard/app/wording.ts';
import type { SlotChoice } from './domain/slot-choices.ts';
import styles from './slot-picker.module.css';

interface Props {
  readonly slots: readonly SlotChoice[];
  /** When the chosen one starts, since 1970; null where none is. */
  readonly chosen: number | null;
  readonly onChoose: (slot: SlotChoice) => void;
}

/** Slots as radio buttons, each with what is left in it; arrow keys go from one to the next. */
export const SlotPicker = ({ slots, chosen, onChoose }: Props) => {
  const { i18n } = useLingui();
  const { timeZone } = useWorkplace();
  if (slots.length === 0) return <p>{i18n._('Nobody is seated any more that day.')}</p>;
  return (
    <fieldset className={styles.slots}>
      <legend>{i18n._('Time')}</legend>
      {slots.map((slot) => {
        const key = slot.startsAt.epochMilliseconds;
        const left =
          slot.table === null
            ? i18n._('no table')
            : slot.isOverLimit
              ? i18n._('limit reached')
              : slot.coversLeft === null
                ? i18n._('free')
                : i18n._('{count} left', { count: slot.coversLeft });
        return (
          <label
            key={key}
            className={styles.slot}
            data-state={slot.table === null ? 'none' : slot.isOverLimit ? 'limit' : 'free'}
          >
            <input type="radio" name="slot" checked={chosen === key} onChange={() => onChoose(slot)} />
            <span className={styles.time}>{timeText(i18n, slot.startsAt, timeZone)}</span>
            <span className={styles.left}>{left}</span>
          </label>
        );
      })}
    </fieldset>
  );
};
