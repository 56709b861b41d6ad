import { useState } from 'react';
import { Button } from './button.tsx';

interface Props {
  readonly label: string;
  /** What it says before it does it. */
  readonly sureLabel: string;
  readonly isDisabled?: boolean;
  readonly onSure: () => void;
}

/** For what cannot be taken back: the second press does it. Whoever turns elsewhere has thought better of it. */
export const SureButton = ({ label, sureLabel, isDisabled = false, onSure }: Props) => {
  const [isAsked, setAsked] = useState(false);
  const press = () => {
    setAsked(!isAsked);
    if (isAsked) onSure();
  };
  return (
    <Button
      look={isAsked ? 'danger' : 'quiet'}
      isDisabled={isDisabled}
      onPress={press}
      onBlur={() => setAsked(false)}
    >
      <span aria-live="polite">{isAsked ? sureLabel : label}</span>
    </Button>
  );
};
