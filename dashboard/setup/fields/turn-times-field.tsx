import { useLingui } from '@lingui/react';
import { Button } from '#dashboard/components/button.tsx';
import type { TurnTimeDraft } from '#dashboard/setup/domain/period-draft.ts';
import styles from './fields.module.css';
import { NumberField } from './number-field.tsx';

interface Props {
  readonly turnTimes: readonly TurnTimeDraft[];
  readonly onChange: (turnTimes: readonly TurnTimeDraft[]) => void;
}

const largestParty = 50;

/** One more for larger parties than those there are. */
const oneMore = (turnTimes: readonly TurnTimeDraft[]): TurnTimeDraft => {
  const last = turnTimes.at(-1);
  return last === undefined
    ? { upToGuests: 2, minutes: 90 }
    : {
        upToGuests: Math.min(last.upToGuests + 2, largestParty),
        minutes: Math.min(last.minutes + 30, 360),
      };
};

/** How long tables are kept, by the size of the party. */
export const TurnTimesField = ({ turnTimes, onChange }: Props) => {
  const { i18n } = useLingui();
  const replace = (index: number, change: Partial<TurnTimeDraft>) =>
    onChange(turnTimes.map((one, at) => (at === index ? { ...one, ...change } : one)));
  return (
    <fieldset className={styles.rows}>
      <legend>{i18n._('Turn times')}</legend>
      <p className={styles.soft}>{i18n._('The last one is for all larger parties too.')}</p>
      {turnTimes.map(({ upToGuests, minutes }, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a turn time is its place in the list
        <div className={styles.row} key={index}>
          <NumberField
            label={i18n._('Up to guests')}
            bounds={[1, largestParty]}
            value={upToGuests}
            onChange={(next) => replace(index, { upToGuests: next })}
          />
          <NumberField
            label={i18n._('Minutes')}
            bounds={[15, 360]}
            step={15}
            value={minutes}
            onChange={(next) => replace(index, { minutes: next })}
          />
          <Button
            look="quiet"
            aria-label={i18n._('Remove the turn time for up to {upToGuests} guests', { upToGuests })}
            isDisabled={turnTimes.length === 1}
            onPress={() => onChange(turnTimes.filter((_, at) => at !== index))}
          >
            ✕
          </Button>
        </div>
      ))}
      <div>
        <Button onPress={() => onChange([...turnTimes, oneMore(turnTimes)])}>+ {i18n._('Turn time')}</Button>
      </div>
    </fieldset>
  );
};
