export const guestTagKinds = [
  'VIP',
  'ALLERGY',
  'DIETARY',
  'ACCESSIBILITY',
  'BIRTHDAY',
  'ANNIVERSARY',
  'REGULAR',
  'OTHER',
] as const;
export type GuestTagKind = (typeof guestTagKinds)[number];

/** What to know of a guest at a glance. */
export interface GuestTag {
  readonly kind: GuestTagKind;
  /** Such as nuts, for an allergy. */
  readonly text: string | null;
}

const isKind = (text: string): text is GuestTagKind => guestTagKinds.some((kind) => kind === text);

/** As it is stored: the kind, and after a colon what it says. */
export const guestTagToText = ({ kind, text }: GuestTag): string =>
  text === null ? kind : `${kind}:${text}`;

/** @throws Error for what guestTagToText did not make */
export const guestTagFromText = (stored: string): GuestTag => {
  const colon = stored.indexOf(':');
  const kind = colon < 0 ? stored : stored.slice(0, colon);
  if (!isKind(kind)) throw new Error('a tag of an unknown kind');
  return { kind, text: colon < 0 ? null : stored.slice(colon + 1) };
};

/** Each tag once, whatever the case of what it says; in the order of first mention. */
export const joinTags = (...lists: readonly (readonly GuestTag[])[]): GuestTag[] => {
  const joined = new Map<string, GuestTag>();
  for (const tag of lists.flat()) {
    const key = guestTagToText(tag).toLowerCase();
    if (!joined.has(key)) joined.set(key, tag);
  }
  return [...joined.values()];
};
