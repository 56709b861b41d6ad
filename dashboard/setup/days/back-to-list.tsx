import { useLingui } from '@lingui/react';
import { useState } from 'react';
import { Button } from '#dashboard/components/button.tsx';
import { Modal } from '#dashboard/components/modal.tsx';
import styles from './days.module.css';

interface Props {
  readonly isDirty: boolean;
  readonly onDone: () => void;
}

/** The way back, which asks before something is lost. */
export const BackToList = ({ isDirty, onDone }: Props) => {
  const { i18n } = useLingui();
  const [isAsking, setAsking] = useState(false);
  return (
    <div>
      <Button onPress={() => (isDirty ? setAsking(true) : onDone())}>← {i18n._('All special days')}</Button>
      <Modal title={i18n._('Leave without saving?')} isOpen={isAsking} onClose={() => setAsking(false)}>
        <p>{i18n._('What you changed here is not saved yet.')}</p>
        <div className={styles.rowActions}>
          <Button look="primary" onPress={() => setAsking(false)}>
            {i18n._('Stay here')}
          </Button>
          <Button look="danger" onPress={onDone}>
            {i18n._('Leave, and drop the changes')}
          </Button>
        </div>
      </Modal>
    </div>
  );
};
