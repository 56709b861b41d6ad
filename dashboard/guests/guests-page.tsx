import { useLingui } from '@lingui/react';
import { Outlet, useNavigate, useParams, useSearch } from '@tanstack/react-router';
import { useEffect, useRef, useState } from 'react';
import { useDebounced } from '#dashboard/app/use-debounced.ts';
import { Field } from '#dashboard/components/field.tsx';
import { Page } from '#dashboard/components/page.tsx';
import { GuestList } from './guest-list.tsx';
import styles from './guests-page.module.css';

/** The guest book: who is looked for at one side, one entry at the other; on a phone one of the two. */
export const GuestsPage = () => {
  const { i18n } = useLingui();
  const { guestId } = useParams({ strict: false });
  const { text = '' } = useSearch({ from: '/$restaurantId/guests' });
  const [typed, setTyped] = useState(text);
  const navigate = useNavigate();
  const wanted = useDebounced(typed).trim();
  const shown = useRef(text);
  useEffect(() => {
    if (shown.current === wanted) return;
    shown.current = wanted;
    void navigate({ to: '.', search: wanted === '' ? {} : { text: wanted }, replace: true });
  }, [wanted, navigate]);
  return (
    <Page title={i18n._('Guests')}>
      <div className={`${styles.columns} ${guestId === undefined ? '' : styles.open}`}>
        <section className={styles.list} aria-label={i18n._('Guest book')}>
          <search>
            <Field label={i18n._('Name, phone number or mail address')}>
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
          </search>
          <GuestList text={text} key={text} />
        </section>
        <div className={styles.entry}>
          <Outlet />
        </div>
      </div>
    </Page>
  );
};
