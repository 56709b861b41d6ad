import { useLingui } from '@lingui/react';
import type { ReactNode } from 'react';
import { Modal as AriaModal, Dialog, Heading, ModalOverlay } from 'react-aria-components';
import { Button } from './button.tsx';
import styles from './modal.module.css';

interface Props {
  readonly title: string;
  readonly isOpen: boolean;
  readonly onClose: () => void;
  /** At the side of a wide screen it leaves the rest to be seen. */
  readonly placement?: 'middle' | 'side';
  readonly children: ReactNode;
}

/** A dialog that Escape, a tap beside it or its cross closes. */
export const Modal = ({ title, isOpen, onClose, placement = 'middle', children }: Props) => {
  const { i18n } = useLingui();
  return (
    <ModalOverlay
      className={`${styles.overlay} ${styles[placement]}`}
      isDismissable
      isOpen={isOpen}
      onOpenChange={(open) => {
        if (!open) onClose();
      }}
    >
      <AriaModal className={styles.modal}>
        <Dialog className={styles.dialog}>
          <header className={styles.header}>
            <Heading slot="title" level={2}>
              {title}
            </Heading>
            <Button look="quiet" aria-label={i18n._('Close')} onPress={onClose}>
              ✕
            </Button>
          </header>
          {children}
        </Dialog>
      </AriaModal>
    </ModalOverlay>
  );
};
