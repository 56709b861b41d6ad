import { useLingui } from '@lingui/react';
import { Link } from '@tanstack/react-router';
import { seatingText } from '#diner/app/enum-words.ts';
import { localOf, timeText } from '#diner/app/wording.ts';
import type { SlotPartsFragment } from '#diner/generated/graphql.ts';
import styles from './slot-list.module.css';

/** A time, and its kind of table where that says something. */
export const SlotLabel = ({
  slot,
  isOneOfMany,
}: {
  readonly slot: SlotPartsFragment;
  readonly isOneOfMany: boolean;
}) => {
  const { i18n } = useLingui();
  return (
    <>
      <strong>{timeText(i18n, slot.time)}</strong>
      {(isOneOfMany || slot.seating !== 'STANDARD') && <span>{seatingText(i18n, slot.seating)}</span>}
    </>
  );
};

export const slotKey = ({ startsAt, seating }: SlotPartsFragment): string => `${startsAt} ${seating}`;

/** Whether two of them are at the same time, told apart by their kind of table alone. */
export const hasTwins = (slots: readonly SlotPartsFragment[]): boolean =>
  new Set(slots.map(({ startsAt }) => startsAt)).size < slots.length;

interface Props {
  readonly label: string;
  readonly restaurantId: string;
  readonly party: number;
  readonly slots: readonly SlotPartsFragment[];
}

/** Times that can be had: each leads to its booking. */
export const SlotList = ({ label, restaurantId, party, slots }: Props) => (
  <ul className={styles.slots} aria-label={label}>
    {slots.map((slot) => (
      <li key={slotKey(slot)}>
        <Link
          className="button"
          to="/restaurants/$restaurantId/book"
          params={{ restaurantId }}
          search={{
            date: localOf(slot.startsAt).toPlainDate().toString(),
            time: slot.time.slice(0, 5),
            party,
            seating: slot.seating,
          }}
          preload={false}
        >
          <SlotLabel slot={slot} isOneOfMany={hasTwins(slots)} />
        </Link>
      </li>
    ))}
  </ul>
);
