import { useLingui } from '@lingui/react';
import { Button } from '#dashboard/components/button.tsx';
import { Modal } from '#dashboard/components/modal.tsx';
import type { PeriodDraft } from '#dashboard/setup/domain/period-draft.ts';
import { PeriodFields } from '#dashboard/setup/fields/period-fields.tsx';
import styles from './shifts.module.css';

interface Props {
  readonly title: string;
  readonly period: PeriodDraft;
  readonly intervalMinutes: number;
  readonly onChange: (change: Partial<PeriodDraft>, topic?: string) => void;
  readonly onRemove: () => void;
  readonly onClose: () => void;
}

/** One seating period; it is kept in the draft as it is typed, and saved with the rest. */
export const ShiftDialog = ({ title, period, intervalMinutes, onChange, onRemove, onClose }: Props) => {
  const { i18n } = useLingui();
  return (
    <Modal title={title} placement="side" isOpen onClose={onClose}>
      <PeriodFields period={period} intervalMinutes={intervalMinutes} onChange={onChange} />
      <div className={styles.dialogActions}>
        <Button look="primary" onPress={onClose}>
          {i18n._('Done')}
        </Button>
        <Button look="danger" onPress={onRemove}>
          {i18n._('Remove the shift')}
        </Button>
      </div>
    </Modal>
  );
};
