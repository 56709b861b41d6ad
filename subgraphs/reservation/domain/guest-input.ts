import { isPossiblePhoneNumber } from 'libphonenumber-js/min';
import { z } from 'zod';
import { BadInput } from '#shared/graph/bad-input.ts';
import { parseOptionalText, parseText } from '#shared/graph/parse-input.ts';
import { parseLocale } from '#shared/notifications/domain/parse-locale.ts';
import type { Guest } from './reservation.ts';

interface GuestInput {
  readonly name: string;
  readonly email?: string | null | undefined;
  readonly phone?: string | null | undefined;
  readonly locale?: string | null | undefined;
  readonly agreesToTexts?: boolean | null | undefined;
}

const longestName = 200;
const longestAddress = 320;
const longestPhone = 40;
/** What guests and restaurants write to each other. */
export const longestNote = 1_000;

/** @throws BadInput naming the argument and never repeating what was given */
export const parseGuest = (input: GuestInput): Guest => {
  const email = parseOptionalText('input.guest.email', input.email, longestAddress);
  if (email !== null && !z.email().safeParse(email).success)
    throw new BadInput('input.guest.email', 'not an address of electronic mail');
  const phone = parseOptionalText('input.guest.phone', input.phone, longestPhone);
  if (phone !== null && !isPossiblePhoneNumber(phone))
    throw new BadInput('input.guest.phone', 'a phone number in international format, such as +43 1 2345678');
  const agreesToTexts = input.agreesToTexts === true;
  if (agreesToTexts && phone === null)
    throw new BadInput('input.guest.agreesToTexts', 'only together with a phone number');
  return {
    name: parseText('input.guest.name', input.name, longestName),
    email,
    phone,
    wishes: { locale: parseLocale('input.guest.locale', input.locale), agreesToTexts },
  };
};

/** Of a partner nobody else knows its guests. @throws BadInput as parseGuest does, and where there is no contact */
export const parseReachableGuest = (input: GuestInput): Guest => {
  const guest = parseGuest(input);
  if (guest.email === null && guest.phone === null)
    throw new BadInput('input.guest', 'the email or phone of the guest, where somebody else books');
  return guest;
};
