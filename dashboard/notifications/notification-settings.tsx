import { useWorkplace } from '#dashboard/app/restaurant-context.tsx';
import { Loading } from '#dashboard/components/loading.tsx';
import { NotificationSettingsOfDocument } from '#dashboard/generated/graphql.ts';
import { useGraphQuery } from '#shared/browser/use-graph.ts';
import { SettingsForm } from './settings-form.tsx';

/** How the restaurant is told of what guests do; for its managers. */
export const NotificationSettings = () => {
  const { id: restaurantId } = useWorkplace();
  const { data, error, again } = useGraphQuery(NotificationSettingsOfDocument, { restaurantId });
  const settings = data?.restaurant?.notificationSettings;
  if (settings == null) return <Loading error={error} onAgain={again} />;
  return <SettingsForm settings={settings} />;
};
