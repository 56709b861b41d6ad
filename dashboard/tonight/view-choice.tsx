import { useLingui } from '@lingui/react';
import { Button } from '#dashboard/components/button.tsx';
import { type TonightView, tonightViews } from './domain/tonight-search.ts';
import styles from './view-choice.module.css';

interface Props {
  readonly view: TonightView;
  readonly onChoose: (view: TonightView) => void;
}

/** How the tables are looked at. */
export const ViewChoice = ({ view, onChoose }: Props) => {
  const { i18n } = useLingui();
  const names: Readonly<Record<TonightView, string>> = {
    floor: i18n._('Floor'),
    timeline: i18n._('Timeline'),
    flow: i18n._('Flow'),
  };
  return (
    <fieldset className={styles.views}>
      <legend className="visually-hidden">{i18n._('View')}</legend>
      {tonightViews.map((name) => (
        <Button
          key={name}
          className={styles.view}
          look="quiet"
          aria-pressed={name === view}
          onPress={() => onChoose(name)}
        >
          {names[name]}
        </Button>
      ))}
    </fieldset>
  );
};
