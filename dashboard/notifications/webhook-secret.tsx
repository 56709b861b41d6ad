import { useLingui } from '@lingui/react';
import { useState } from 'react';
import { Button } from '#dashboard/components/button.tsx';
import { Modal } from '#dashboard/components/modal.tsx';
import { Notice } from '#dashboard/components/notice.tsx';
import styles from './webhooks.module.css';

interface Props {
  readonly secret: string;
  readonly onClose: () => void;
}

/** What messages are signed with: shown once, and not to be had again. */
export const WebhookSecret = ({ secret, onClose }: Props) => {
  const { i18n } = useLingui();
  const [isCopied, setCopied] = useState(false);
  // Only pages of https, and those of this device, may write to the clipboard.
  const mayCopy = 'clipboard' in navigator;
  return (
    <Modal title={i18n._('The secret of this webhook')} isOpen onClose={onClose}>
      <div className={styles.form}>
        <Notice tone="warning">
          {i18n._('It is shown this once. Keep it where your program finds it.')}
        </Notice>
        <code className={styles.secret}>{secret}</code>
        <div className={styles.actions}>
          {mayCopy && (
            <Button
              onPress={() =>
                navigator.clipboard.writeText(secret).then(
                  () => setCopied(true),
                  () => setCopied(false),
                )
              }
            >
              <span aria-live="polite">{isCopied ? i18n._('Copied') : i18n._('Copy')}</span>
            </Button>
          )}
          <Button look="primary" onPress={onClose}>
            {i18n._('I have kept it')}
          </Button>
        </div>
      </div>
    </Modal>
  );
};
