import { parsePhoneNumberFromString } from 'libphonenumber-js/min';
import type { Guest } from './reservation.ts';

/** E.164; null for what is no phone number in international format. */
export const toE164 = (phone: string): string | null => parsePhoneNumberFromString(phone)?.number ?? null;

/** Contacts as the guest book compares them. */
export const contactOf = ({ name, email, phone }: Guest): Guest => ({
  name,
  email,
  phone: phone === null ? null : toE164(phone),
});
