import type { GuestTagKind, UpdateGuestInput } from '#dashboard/generated/graphql.ts';

interface Tag {
  readonly kind: GuestTagKind;
  readonly text?: string | null;
}

/** What of an entry can be changed. */
export interface EditableGuest {
  readonly name: string;
  readonly phone?: string | null;
  readonly email?: string | null;
  readonly notes?: string | null;
  readonly tags: readonly Tag[];
}

/** The same as it stands in the form's fields. */
export interface GuestForm {
  readonly name: string;
  readonly phone: string;
  readonly email: string;
  readonly notes: string;
  readonly tags: readonly { readonly kind: GuestTagKind; readonly text: string }[];
}

export const guestFormOf = ({ name, phone, email, notes, tags }: EditableGuest): GuestForm => ({
  name,
  phone: phone ?? '',
  email: email ?? '',
  notes: notes ?? '',
  tags: tags.map(({ kind, text }) => ({ kind, text: text ?? '' })),
});

const given = (text: string): string | null => (text.trim() === '' ? null : text.trim());

const tagsOf = (tags: readonly Tag[]) => tags.map(({ kind, text }) => ({ kind, text: given(text ?? '') }));

/** Only what the form changes, so that it undoes nothing that somebody else changed meanwhile. */
export const guestChangeOf = (
  before: EditableGuest,
  form: GuestForm,
): Omit<UpdateGuestInput, 'guestId' | 'idempotencyKey'> => {
  const tags = tagsOf(form.tags);
  const isSame = (was: string | null | undefined, is: string) => (was ?? null) === given(is);
  return {
    ...(isSame(before.name, form.name) ? {} : { name: form.name.trim() }),
    ...(isSame(before.phone, form.phone) ? {} : { phone: given(form.phone) }),
    ...(isSame(before.email, form.email) ? {} : { email: given(form.email) }),
    ...(isSame(before.notes, form.notes) ? {} : { notes: given(form.notes) }),
    ...(JSON.stringify(tags) === JSON.stringify(tagsOf(before.tags)) ? {} : { tags }),
  };
};
