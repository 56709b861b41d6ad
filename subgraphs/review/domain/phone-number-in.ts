import { type CountryCode, findPhoneNumbersInText } from 'libphonenumber-js';

/** Dates, and amounts in thousands: what reviews have of long numbers besides. */
const noNumbers = /\b(?:\d{1,2}[./-]\d{1,2}[./-]\d{2,4}|\d{4}-\d{2}-\d{2}|\d{1,3}(?:[.,']\d{3})+)\b/g;

/** Whether a text has a phone number: with its country's code, or as it is dialled in one of the countries. */
export const hasPhoneNumber = (text: string, countries: readonly CountryCode[]): boolean => {
  const without = text.replaceAll(noNumbers, '–');
  return [undefined, ...countries].some(
    (country) =>
      findPhoneNumbersInText(without, country === undefined ? {} : { defaultCountry: country }).length > 0,
  );
};
