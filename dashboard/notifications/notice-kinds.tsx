import { useLingui } from '@lingui/react';
import type { RestaurantNoticeKind } from '#dashboard/generated/graphql.ts';
import styles from './settings-form.module.css';

const kinds: readonly RestaurantNoticeKind[] = [
  'RESTAURANT_NEW',
  'RESTAURANT_CHANGED',
  'RESTAURANT_CANCELLED',
];

interface Props {
  readonly legend: string;
  readonly chosen: readonly RestaurantNoticeKind[];
  readonly onChange: (chosen: RestaurantNoticeKind[]) => void;
}

export const NoticeKinds = ({ legend, chosen, onChange }: Props) => {
  const { i18n } = useLingui();
  const words: Readonly<Record<RestaurantNoticeKind, string>> = {
    RESTAURANT_NEW: i18n._('New bookings'),
    RESTAURANT_CHANGED: i18n._('Changed time, party or requests'),
    RESTAURANT_CANCELLED: i18n._('Cancellations'),
  };
  return (
    <fieldset className={styles.kinds}>
      <legend>{legend}</legend>
      {kinds.map((kind) => (
        <label key={kind}>
          <input
            type="checkbox"
            checked={chosen.includes(kind)}
            onChange={({ target: { checked } }) =>
              onChange(kinds.filter((other) => (other === kind ? checked : chosen.includes(other))))
            }
          />
          {words[kind]}
        </label>
      ))}
    </fieldset>
  );
};
