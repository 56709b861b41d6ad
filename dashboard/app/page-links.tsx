import { useLingui } from '@lingui/react';
import { Link, useLocation } from '@tanstack/react-router';
import { useEffect, useRef } from 'react';
import { usePermissions } from './restaurant-context.tsx';
import styles from './shell.module.css';

/** The ways to the pages that the viewer may see; on a phone, where they scroll, the one that is open is in sight. */
export const PageLinks = ({ restaurantId }: { readonly restaurantId: string }) => {
  const { i18n } = useLingui();
  const { mayChangePlan, mayReadRecords } = usePermissions();
  const { pathname } = useLocation();
  const links = useRef<HTMLElement>(null);
  const params = { restaurantId };
  // biome-ignore lint/correctness/useExhaustiveDependencies: another page is another link
  useEffect(() => {
    const { current } = links;
    const open = current?.querySelector('[data-status="active"]')?.getBoundingClientRect();
    if (!current || !open) return;
    const { left, width } = current.getBoundingClientRect();
    current.scrollLeft += open.left + open.width / 2 - left - width / 2;
  }, [pathname]);
  return (
    <nav ref={links} aria-label={i18n._('Pages')} className={styles.pages}>
      <Link to="/$restaurantId/tonight" params={params}>
        {i18n._('Tonight')}
      </Link>
      <Link to="/$restaurantId/guests" params={params}>
        {i18n._('Guests')}
      </Link>
      <Link to="/$restaurantId/reviews" params={params}>
        {i18n._('Reviews')}
      </Link>
      {mayReadRecords && (
        <Link to="/$restaurantId/records" params={params}>
          {i18n._('Looking back')}
        </Link>
      )}
      <Link to="/$restaurantId/setup" params={params}>
        {mayChangePlan ? i18n._('Setting up') : i18n._('Slots of an evening')}
      </Link>
      <Link to="/$restaurantId/notifications" params={params}>
        {i18n._('Notifications')}
      </Link>
    </nav>
  );
};
