import { isPossiblePhoneNumber } from 'libphonenumber-js/min';
import { z } from 'zod';
import { BadInput } from '#shared/graph/bad-input.ts';
import { parseOptionalText, parseText } from '#shared/graph/parse-input.ts';
import type { GuestId, RestaurantId } from '#shared/identifiers/identifiers.ts';
import { guestPublicId, type InRestaurant, restaurantPublicId } from '#shared/identifiers/public-id.ts';
import type { GuestChange } from './guest-entry.ts';
import { type GuestTag, type GuestTagKind, joinTags } from './guest-tag.ts';

interface TagInput {
  readonly kind: GuestTagKind;
  readonly text?: string | null | undefined;
}

interface ChangeInput {
  readonly name?: string | null | undefined;
  readonly email?: string | null | undefined;
  readonly phone?: string | null | undefined;
  readonly notes?: string | null | undefined;
  readonly tags?: readonly TagInput[] | null | undefined;
}

const longestName = 200;
const longestAddress = 320;
const longestPhone = 40;
const longestNotes = 4_000;
const longestTag = 100;
const mostTags = 50;

const parseEmail = (input: string | null): string | null => {
  const email = parseOptionalText('input.email', input, longestAddress);
  if (email !== null && !z.email().safeParse(email).success)
    throw new BadInput('input.email', 'not an address of electronic mail');
  return email;
};

/** @throws BadInput naming the argument */
export const parsePhone = (input: string | null | undefined): string | null => {
  const phone = parseOptionalText('input.phone', input, longestPhone);
  if (phone !== null && !isPossiblePhoneNumber(phone))
    throw new BadInput('input.phone', 'a phone number in international format, such as +43 1 2345678');
  return phone;
};

const parseTags = (input: readonly TagInput[]): GuestTag[] => {
  if (input.length > mostTags) throw new BadInput('input.tags', `at most ${mostTags}`);
  return joinTags(
    input.map(({ kind, text }, index) => ({
      kind,
      text: parseOptionalText(`input.tags.${index}.text`, text, longestTag),
    })),
  );
};

/** Null takes contacts, notes and tags away; a name stays. @throws BadInput naming the argument */
export const parseGuestChange = ({ name, email, phone, notes, tags }: ChangeInput): GuestChange => ({
  name: name == null ? undefined : parseText('input.name', name, longestName),
  email: email === undefined ? undefined : parseEmail(email),
  phone: phone === undefined ? undefined : parsePhone(phone),
  notes: notes === undefined ? undefined : parseOptionalText('input.notes', notes, longestNotes),
  tags: tags === undefined ? undefined : parseTags(tags ?? []),
});

/** Two entries of one restaurant. */
export interface WantedMerge {
  readonly restaurantId: RestaurantId;
  readonly keep: GuestId;
  readonly merge: GuestId;
}

interface MergeInput {
  readonly restaurantId: string;
  readonly keepId: string;
  readonly mergeId: string;
}

const inSame = (argument: string, restaurantId: RestaurantId, id: InRestaurant<GuestId>): GuestId => {
  if (id.restaurantId !== restaurantId)
    throw new BadInput(argument, 'an entry of the guest book of the restaurant that restaurantId names');
  return id.id;
};

/** @returns null where an ID names nothing. @throws BadInput for one entry twice, or entries of two restaurants */
export const parseWantedMerge = (input: MergeInput): WantedMerge | null => {
  const restaurantId = restaurantPublicId.decode(input.restaurantId);
  const keep = guestPublicId.decode(input.keepId);
  const merge = guestPublicId.decode(input.mergeId);
  if (restaurantId === null || keep === null || merge === null) return null;
  const wanted = {
    restaurantId,
    keep: inSame('input.keepId', restaurantId, keep),
    merge: inSame('input.mergeId', restaurantId, merge),
  };
  if (wanted.keep === wanted.merge) throw new BadInput('input.mergeId', 'another entry than keepId');
  return wanted;
};
