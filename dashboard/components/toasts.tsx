import { useLingui } from '@lingui/react';
import { createContext, type ReactNode, use, useMemo, useState } from 'react';
import { Button } from './button.tsx';
import styles from './toasts.module.css';

export interface Toast {
  readonly tone: 'done' | 'failure';
  readonly text: string;
  /** What can be done about it, for as long as it is shown. */
  readonly action?: { readonly label: string; readonly perform: () => void } | undefined;
}

interface Shown extends Toast {
  readonly key: number;
}

const shownMilliseconds = 10_000;
const mostShown = 3;

const ToastContext = createContext<(toast: Toast) => void>(() => undefined);

/** Says something for ten seconds, long enough to undo it. */
export const useToast = () => use(ToastContext);

let lastKey = 0;

export const Toasts = ({ children }: { readonly children: ReactNode }) => {
  const { i18n } = useLingui();
  const [shown, setShown] = useState<readonly Shown[]>([]);
  const { say, close } = useMemo(() => {
    const close = (key: number) => setShown((all) => all.filter((toast) => toast.key !== key));
    const say = (toast: Toast) => {
      lastKey += 1;
      const key = lastKey;
      setShown((all) => [...all, { ...toast, key }].slice(-mostShown));
      setTimeout(() => close(key), shownMilliseconds);
    };
    return { say, close };
  }, []);
  return (
    <ToastContext value={say}>
      {children}
      <section className={styles.toasts} aria-label={i18n._('Messages')} aria-live="polite">
        {shown.map(({ key, tone, text, action }) => (
          <div key={key} className={`${styles.toast} ${styles[tone]}`}>
            <span>
              <span aria-hidden="true">{tone === 'done' ? '✓ ' : '⚠ '}</span>
              {text}
            </span>
            {action && (
              <Button
                onPress={() => {
                  close(key);
                  action.perform();
                }}
              >
                {action.label}
              </Button>
            )}
            <Button look="quiet" aria-label={i18n._('Close message')} onPress={() => close(key)}>
              ✕
            </Button>
          </div>
        ))}
      </section>
    </ToastContext>
  );
};
