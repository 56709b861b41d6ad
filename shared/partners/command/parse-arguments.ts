import { InvalidArgumentError } from 'commander';

export const parseDate = (text: string): Temporal.PlainDate => {
  try {
    if (/^\d{4}-\d{2}-\d{2}$/.test(text)) return Temporal.PlainDate.from(text);
  } catch {
    // Such as 31 February.
  }
  throw new InvalidArgumentError('A date such as 2027-01-31 was expected.');
};

const parseCount = (text: string, most: number): number => {
  const count = Number(text);
  if (/^\d{1,10}$/.test(text) && count >= 1 && count <= most) return count;
  throw new InvalidArgumentError(`A whole number from 1 to ${most} was expected.`);
};

const largestInteger = 2_147_483_647;
/** For so long usage is kept. */
const mostDays = 400;

export const parseBudget = (text: string): number => parseCount(text, largestInteger);
export const parseDays = (text: string): number => parseCount(text, mostDays);
