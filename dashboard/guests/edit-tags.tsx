import { useLingui } from '@lingui/react';
import { Button } from '#dashboard/components/button.tsx';
import type { GuestForm } from './domain/guest-form.ts';
import styles from './edit-guest.module.css';
import { tagKinds, tagWords } from './words.ts';

type Tags = GuestForm['tags'];

interface Props {
  readonly tags: Tags;
  readonly onChange: (tags: Tags) => void;
}

export const EditTags = ({ tags, onChange }: Props) => {
  const { i18n } = useLingui();
  const words = tagWords(i18n);
  const change = (at: number, part: Partial<Tags[number]>) =>
    onChange(tags.map((tag, index) => (index === at ? { ...tag, ...part } : tag)));
  return (
    <fieldset className={styles.tags}>
      <legend>{i18n._('Tags')}</legend>
      {tags.map(({ kind, text }, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a tag has nothing of its own while it is typed
        <div className={styles.tag} key={index}>
          <select
            aria-label={i18n._('Kind of tag {number}', { number: index + 1 })}
            value={kind}
            onChange={({ target }) => {
              const chosen = tagKinds.find((known) => known === target.value);
              if (chosen !== undefined) change(index, { kind: chosen });
            }}
          >
            {tagKinds.map((known) => (
              <option key={known} value={known}>
                {words[known]}
              </option>
            ))}
          </select>
          <input
            aria-label={i18n._('More about tag {number}', { number: index + 1 })}
            maxLength={100}
            value={text}
            onChange={({ target }) => change(index, { text: target.value })}
          />
          <Button
            look="quiet"
            aria-label={i18n._('Remove tag {number}: {kind}', { number: index + 1, kind: words[kind] })}
            onPress={() => onChange(tags.filter((_tag, other) => other !== index))}
          >
            ✕
          </Button>
        </div>
      ))}
      <div>
        <Button
          isDisabled={tags.length >= 50}
          onPress={() => onChange([...tags, { kind: 'ALLERGY', text: '' }])}
        >
          + {i18n._('Add a tag')}
        </Button>
      </div>
    </fieldset>
  );
};
