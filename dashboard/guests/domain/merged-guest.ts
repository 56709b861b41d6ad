import type { EditableGuest } from './guest-form.ts';

/** What is compared of two entries before they are merged. */
export interface MergeableGuest extends EditableGuest {
  readonly id: string;
  readonly visitCount: number;
  readonly noShowCount: number;
}

/** The one entry that two become, as docs/guests-and-waitlist.md has it: shown before anybody confirms it. */
export interface MergedGuest extends Required<Omit<EditableGuest, 'id'>> {
  readonly visitCount: number;
  readonly noShowCount: number;
  /** Contacts of the other entry that the kept one has others in place of: they lead to it all the same. */
  readonly hiddenContacts: readonly string[];
}

export const mergedGuest = (keep: MergeableGuest, other: MergeableGuest): MergedGuest => {
  const phone = keep.phone ?? other.phone ?? null;
  const email = keep.email ?? other.email ?? null;
  const read = (text: string | null | undefined) => (text ?? '').toLowerCase();
  const isNew = ({ kind, text }: MergeableGuest['tags'][number]) =>
    !keep.tags.some((tag) => tag.kind === kind && read(tag.text) === read(text));
  return {
    name: keep.name,
    phone,
    email,
    notes: [...new Set([keep.notes, other.notes])].filter(Boolean).join('\n') || null,
    tags: [...keep.tags, ...other.tags.filter(isNew)],
    visitCount: keep.visitCount + other.visitCount,
    noShowCount: keep.noShowCount + other.noShowCount,
    hiddenContacts: [other.phone, other.email].filter(
      (contact): contact is string => typeof contact === 'string' && contact !== phone && contact !== email,
    ),
  };
};
