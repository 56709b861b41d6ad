export const tonightViews = ['floor', 'timeline', 'flow'] as const;
export type TonightView = (typeof tonightViews)[number];

/** What of tonight is looked at, as it stands in the page's address. */
export interface TonightSearch {
  /** A service date; today's at the restaurant where there is none. */
  readonly date?: string;
  readonly view?: TonightView;
}

const isDate = (text: unknown): text is string => {
  try {
    return typeof text === 'string' && Temporal.PlainDate.from(text).toString() === text;
  } catch {
    return false;
  }
};

/** Leaves out what makes no sense: addresses are typed and sent around. */
export const parseTonightSearch = ({ date, view }: Readonly<Record<string, unknown>>): TonightSearch => {
  const known = tonightViews.find((name) => name === view);
  return { ...(isDate(date) && { date }), ...(known && { view: known }) };
};
