import { useLingui } from '@lingui/react';
import { Page } from '#dashboard/components/page.tsx';

export const RecordsPage = () => {
  const { i18n } = useLingui();
  return <Page title={i18n._('Looking back')}>…</Page>;
};
