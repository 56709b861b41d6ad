import { useLingui } from '@lingui/react';
import { useBlocker } from '@tanstack/react-router';
import { Button } from '#dashboard/components/button.tsx';
import { Modal } from '#dashboard/components/modal.tsx';
import styles from './plan.module.css';

/** Asks before what is not saved is left behind, by a link, by the way back, or by closing the page. */
export const LeaveGuard = ({ isDirty }: { readonly isDirty: boolean }) => {
  const { i18n } = useLingui();
  const blocker = useBlocker({
    shouldBlockFn: () => isDirty,
    enableBeforeUnload: isDirty,
    withResolver: true,
  });
  if (blocker.status !== 'blocked') return null;
  return (
    <Modal title={i18n._('Leave without saving?')} isOpen onClose={blocker.reset}>
      <p>{i18n._('What you changed here is not saved yet.')}</p>
      <div className={styles.actions}>
        <Button look="primary" onPress={blocker.reset}>
          {i18n._('Stay here')}
        </Button>
        <Button look="danger" onPress={blocker.proceed}>
          {i18n._('Leave, and drop the changes')}
        </Button>
      </div>
    </Modal>
  );
};
