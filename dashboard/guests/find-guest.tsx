import { useLingui } from '@lingui/react';
import { useState } from 'react';
import { useWorkplace } from '#dashboard/app/restaurant-context.tsx';
import { useDebounced } from '#dashboard/app/use-debounced.ts';
import { Button } from '#dashboard/components/button.tsx';
import { Field } from '#dashboard/components/field.tsx';
import { Loading } from '#dashboard/components/loading.tsx';
import { GuestBookDocument, type GuestLinePartsFragment } from '#dashboard/generated/graphql.ts';
import { useGraphQuery } from '#shared/browser/use-graph.ts';
import styles from './merge-guests.module.css';

interface Props {
  readonly guest: GuestLinePartsFragment;
  readonly onFound: (other: GuestLinePartsFragment) => void;
}

/** The other entry of a guest, looked for by the guest's own name at first. */
export const FindGuest = ({ guest, onFound }: Props) => {
  const { i18n } = useLingui();
  const { id: restaurantId } = useWorkplace();
  const [typed, setTyped] = useState(guest.name);
  const text = useDebounced(typed).trim();
  const { data, error, again } = useGraphQuery(
    GuestBookDocument,
    { restaurantId, text, first: 9, after: null },
    { pause: text === '' },
  );
  const others = data?.restaurant?.guests?.edges
    .map(({ node }) => node)
    .filter(({ id }) => id !== guest.id)
    .slice(0, 8);
  return (
    <div className={styles.step}>
      <p>{i18n._('Who is {name} too? Both entries become one.', { name: guest.name })}</p>
      <Field label={i18n._('Name, phone number or mail address of the other')}>
        {(parts) => (
          <input
            {...parts}
            type="search"
            autoComplete="off"
            value={typed}
            onChange={({ target }) => setTyped(target.value)}
          />
        )}
      </Field>
      {others === undefined && text !== '' && <Loading error={error} onAgain={again} />}
      {others?.length === 0 && <p role="status">{i18n._('Nobody else is found.')}</p>}
      <ul className={styles.found}>
        {others?.map((other) => (
          <li key={other.id}>
            <Button onPress={() => onFound(other)} className={styles.candidate}>
              <strong>{other.name}</strong>
              <span>{[other.phone, other.email].filter(Boolean).join(' · ')}</span>
            </Button>
          </li>
        ))}
      </ul>
    </div>
  );
};
