export const setupParts = ['floor', 'shifts', 'rules', 'days', 'slots', 'scheduled'] as const;
export type SetupPart = (typeof setupParts)[number];

/** What of the plan is looked at, as it stands in the page's address. */
export interface SetupSearch {
  readonly part?: SetupPart;
  /** The service date whose single slots are looked at; today's where there is none. */
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
export const parseSetupSearch = ({ part, date }: Readonly<Record<string, unknown>>): SetupSearch => {
  const known = setupParts.find((name) => name === part);
  return { ...(known && { part: known }), ...(isDate(date) && { date }) };
};
