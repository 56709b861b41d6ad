import { useLingui } from '@lingui/react';
import type { GuestTagKind } from '#dashboard/generated/graphql.ts';
import styles from './guest-tags.module.css';
import { tagWords } from './words.ts';

const icons: Readonly<Record<GuestTagKind, string>> = {
  ALLERGY: '⚠',
  DIETARY: '◇',
  ACCESSIBILITY: '♿︎',
  VIP: '★',
  REGULAR: '↻',
  BIRTHDAY: '✦',
  ANNIVERSARY: '♥',
  OTHER: '•',
};

interface Props {
  readonly tags: readonly { readonly kind: GuestTagKind; readonly text?: string | null }[];
}

/** What to know of a guest at a glance; allergies stand out. */
export const GuestTags = ({ tags }: Props) => {
  const { i18n } = useLingui();
  const words = tagWords(i18n);
  if (tags.length === 0) return null;
  return (
    <ul className={styles.tags} aria-label={i18n._('Tags')}>
      {tags.map(({ kind, text }) => (
        <li key={`${kind} ${text ?? ''}`} className={kind === 'ALLERGY' ? styles.grave : undefined}>
          <span aria-hidden="true">{icons[kind]}</span>
          {kind === 'OTHER' && text ? text : [words[kind], text].filter(Boolean).join(': ')}
        </li>
      ))}
    </ul>
  );
};
