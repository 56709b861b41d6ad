import { useLingui } from '@lingui/react';
import { useState } from 'react';
import { Button } from '#dashboard/components/button.tsx';
import { Modal } from '#dashboard/components/modal.tsx';
import type { Weekday } from '#dashboard/generated/graphql.ts';
import { copyDay, type ShiftDraft, weekdays } from '#dashboard/setup/domain/period-draft.ts';
import { CheckField } from '#dashboard/setup/fields/check-field.tsx';
import { weekdayText } from '#dashboard/setup/plan/plan-words.ts';
import styles from './shifts.module.css';

interface Props {
  readonly from: Weekday;
  readonly shifts: readonly ShiftDraft[];
  readonly onChange: (shifts: readonly ShiftDraft[]) => void;
  readonly onClose: () => void;
}

/** Which days are to have what this day has. */
export const CopyDayDialog = ({ from, shifts, onChange, onClose }: Props) => {
  const { i18n } = useLingui();
  const [days, setDays] = useState<readonly Weekday[]>([]);
  const name = weekdayText(i18n, from);
  return (
    <Modal title={i18n._('Copy {weekday} to other days', { weekday: name })} isOpen onClose={onClose}>
      <p>{i18n._('What these days have now is replaced.')}</p>
      <div className={styles.checks}>
        {weekdays
          .filter((weekday) => weekday !== from)
          .map((weekday) => (
            <CheckField
              key={weekday}
              label={weekdayText(i18n, weekday)}
              isOn={days.includes(weekday)}
              onChange={(isOn) => setDays(isOn ? [...days, weekday] : days.filter((one) => one !== weekday))}
            />
          ))}
      </div>
      <Button
        look="primary"
        isDisabled={days.length === 0}
        onPress={() => {
          onChange(copyDay(shifts, from, days));
          onClose();
        }}
      >
        {i18n._('Copy')}
      </Button>
    </Modal>
  );
};
