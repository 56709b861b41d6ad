import { BadInput } from './bad-input.ts';

/** A whole number between the bounds, both included. @throws BadInput */
export const parseInteger = (argument: string, value: number, smallest: number, largest: number): number => {
  if (Number.isInteger(value) && value >= smallest && value <= largest) return value;
  throw new BadInput(argument, `a whole number from ${smallest} to ${largest}`);
};

/** Beyond these years a day before or after would not be written as PostgreSQL reads it. */
const [firstYear, lastYear] = [1900, 2999] as const;

/** YYYY-MM-DD of a day that exists, in our times. @throws BadInput */
export const parseLocalDate = (argument: string, value: string): Temporal.PlainDate => {
  if (/^\d{4}-\d{2}-\d{2}$/.test(value))
    try {
      const date = Temporal.PlainDate.from(value, { overflow: 'reject' });
      if (date.year >= firstYear && date.year <= lastYear) return date;
    } catch (error) {
      if (!(error instanceof RangeError)) throw error;
    }
  throw new BadInput(argument, `a date that exists, as YYYY-MM-DD, from ${firstYear} to ${lastYear}`);
};

/** HH:MM from 00:00 to 23:59. @throws BadInput */
export const parseLocalTime = (argument: string, value: string): Temporal.PlainTime => {
  if (/^([01]\d|2[0-3]):[0-5]\d$/.test(value)) return Temporal.PlainTime.from(value);
  throw new BadInput(argument, 'a time as HH:MM, from 00:00 to 23:59');
};

/** PostgreSQL keeps no NUL, and half a surrogate pair would come back as another character. */
const isStorable = (text: string) => text.isWellFormed() && !text.includes('\0');

/** Trimmed, not empty, at most so many characters, none of them NUL or half a surrogate pair. @throws BadInput */
export const parseText = (argument: string, value: string, longest: number): string => {
  if (!isStorable(value)) throw new BadInput(argument, 'a NUL or half a surrogate pair is no character');
  const text = value.trim();
  if (text.length >= 1 && text.length <= longest) return text;
  throw new BadInput(argument, `1 to ${longest} characters`);
};

/** Like parseText; null and nothing but white space are null. @throws BadInput */
export const parseOptionalText = (
  argument: string,
  value: string | null | undefined,
  longest: number,
): string | null => {
  if (value == null || value.trim() === '') return null;
  return parseText(argument, value, longest);
};

/**
 * A date that is over: in the restaurant's zone where one is known, else everywhere on earth (UTC−12).
 * @throws BadInput
 */
export const refusePastDate = (
  argument: string,
  date: Temporal.PlainDate,
  now: Temporal.Instant,
  timeZone = '-12:00',
): Temporal.PlainDate => {
  const today = now.toZonedDateTimeISO(timeZone).toPlainDate();
  if (Temporal.PlainDate.compare(date, today) >= 0) return date;
  throw new BadInput(argument, 'a date that is not past');
};
