import { type ReactNode, useId } from 'react';
import styles from './field.module.css';

interface FieldParts {
  readonly id: string;
  readonly 'aria-describedby': string | undefined;
  readonly 'aria-invalid': true | undefined;
}

interface Props {
  readonly label: string;
  readonly hint?: string | undefined;
  /** What is wrong with what stands there. */
  readonly mistake?: string | undefined;
  /** The native control, which gets these. */
  readonly children: (parts: FieldParts) => ReactNode;
}

/** A native control with its label, a hint and its mistake, tied together for screen readers. */
export const Field = ({ label, hint, mistake, children }: Props) => {
  const id = useId();
  const said = [hint && `${id}-hint`, mistake && `${id}-mistake`].filter(Boolean).join(' ');
  return (
    <div className={styles.field}>
      <label htmlFor={id}>{label}</label>
      {children({ id, 'aria-describedby': said || undefined, 'aria-invalid': mistake ? true : undefined })}
      {hint && (
        <span className={styles.hint} id={`${id}-hint`}>
          {hint}
        </span>
      )}
      {mistake && (
        <span className={styles.mistake} id={`${id}-mistake`} role="alert">
          <span aria-hidden="true">⚠ </span>
          {mistake}
        </span>
      )}
    </div>
  );
};
