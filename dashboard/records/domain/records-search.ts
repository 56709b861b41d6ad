export const recordRanges = ['7-days', '28-days', '90-days', 'this-month', 'last-year'] as const;
export type RecordRange = (typeof recordRanges)[number];

export const recordSteps = ['DAY', 'WEEK', 'MONTH'] as const;
export type RecordStep = (typeof recordSteps)[number];

/** What of the past is looked at, as it stands in the page's address. */
export interface RecordsSearch {
  readonly range?: RecordRange;
  readonly by?: RecordStep;
}

/** Leaves out what makes no sense: addresses are typed and sent around. */
export const parseRecordsSearch = (search: Readonly<Record<string, unknown>>): RecordsSearch => {
  const range = recordRanges.find((known) => known === search.range);
  const by = recordSteps.find((known) => known === search.by);
  return { ...(range && { range }), ...(by && { by }) };
};

const usualSteps: Readonly<Record<RecordRange, RecordStep>> = {
  '7-days': 'DAY',
  '28-days': 'DAY',
  '90-days': 'WEEK',
  'this-month': 'DAY',
  'last-year': 'MONTH',
};

/** What is looked at where the address does not say. */
export const chosenRecords = ({ range = '28-days', by }: RecordsSearch) => ({
  range,
  by: by ?? usualSteps[range],
});
