import { Button as AriaButton, type ButtonProps } from 'react-aria-components';
import styles from './button.module.css';

interface Props extends ButtonProps {
  /** Primary: what one came for, once a screen. Danger: what takes something from a guest. */
  readonly look?: 'plain' | 'primary' | 'quiet' | 'danger';
}

export const Button = ({ look = 'plain', className, ...props }: Props) => (
  <AriaButton {...props} className={`${styles.button} ${styles[look]} ${className ?? ''}`} />
);
