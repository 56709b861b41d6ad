import { useState } from 'react';
import { useSession } from '#diner/app/session-context.tsx';
import type { GuestInput } from '#diner/generated/graphql.ts';

export interface GuestDraft {
  readonly name: string;
  readonly email: string;
  readonly phone: string;
  readonly agreesToTexts: boolean;
  /** For the restaurant to read. */
  readonly wishes: string;
}

const storageKey = 'guest';
const noDraft: GuestDraft = { name: '', email: '', phone: '', agreesToTexts: false, wishes: '' };

const stored = (): Partial<GuestDraft> => {
  const parsed: unknown = JSON.parse(sessionStorage.getItem(storageKey) ?? '{}');
  return typeof parsed === 'object' && parsed !== null ? parsed : {};
};

export interface GuestDraftUse {
  readonly guest: GuestDraft;
  readonly change: (part: Partial<GuestDraft>) => void;
  readonly forget: () => void;
}

/** What was typed of who comes: it outlasts another table and signing in, and not the window. */
export const useGuestDraft = (): GuestDraftUse => {
  const session = useSession();
  const name = session?.isSignedIn === true ? (session.name ?? '') : '';
  const [guest, setGuest] = useState<GuestDraft>(() => ({ ...noDraft, name, ...stored() }));
  return {
    guest,
    change: (part) => {
      const changed = { ...guest, ...part };
      sessionStorage.setItem(storageKey, JSON.stringify(changed));
      setGuest(changed);
    },
    forget: () => sessionStorage.removeItem(storageKey),
  };
};

export const guestInput = (
  { name, email, phone, agreesToTexts }: GuestDraft,
  locale: string,
): GuestInput => ({
  name: name.trim(),
  email: email.trim() || null,
  phone: phone.trim() || null,
  agreesToTexts: agreesToTexts && phone.trim() !== '',
  locale,
});
