export const notificationViews = ['told', 'settings', 'webhooks'] as const;
export type NotificationView = (typeof notificationViews)[number];

/** What of the notifications is looked at, as it stands in the page's address. */
export interface NotificationsSearch {
  readonly view?: NotificationView;
  /** A service date; today's at the restaurant where there is none. */
  readonly date?: string;
}

const isDate = (text: unknown): text is string => {
  try {
    return typeof text === 'string' && Temporal.PlainDate.from(text).toString() === text;
  } catch {
    return false;
  }
};

/** Leaves out what makes no sense: addresses are typed and sent around. */
export const parseNotificationsSearch = ({
  view,
  date,
}: Readonly<Record<string, unknown>>): NotificationsSearch => {
  const known = notificationViews.find((name) => name === view && name !== 'told');
  return { ...(known && { view: known }), ...(isDate(date) && { date }) };
};
