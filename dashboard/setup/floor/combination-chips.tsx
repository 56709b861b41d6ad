import { useLingui } from '@lingui/react';
import { useState } from 'react';
import { Button } from '#dashboard/components/button.tsx';
import { mistakesAt } from '#dashboard/setup/domain/plan-mistake.ts';
import { CombineDialog } from './combine-dialog.tsx';
import styles from './floor.module.css';
import type { SectionParts } from './section-room.tsx';

/** What is pushed together in a section. Each table of it stays bookable on its own. */
export const CombinationChips = ({ section, editor, mistakes, selection, onSelect }: SectionParts) => {
  const { i18n } = useLingui();
  const [isCombining, setCombining] = useState(false);
  const { draft } = editor;
  const tables = draft.tables.filter(({ sectionKey }) => sectionKey === section.key);
  const own = draft.combinations.filter(({ tableKeys }) => tables.some(({ key }) => tableKeys.includes(key)));
  return (
    <div className={styles.combinations}>
      <h2>{i18n._('Pushed together')}</h2>
      <ul>
        {own.map((combination) => {
          const { key, name, minimumParty, maximumParty } = combination;
          const hasMistake =
            mistakesAt(mistakes, `combinations[${draft.combinations.indexOf(combination)}]`).length > 0;
          return (
            <li key={key}>
              <button
                type="button"
                className={styles.chip}
                aria-pressed={selection?.kind === 'combination' && selection.key === key}
                data-has-mistake={hasMistake}
                onClick={() => onSelect({ kind: 'combination', key })}
              >
                <span aria-hidden>{hasMistake ? '⚠' : '⚭'}</span> {name}{' '}
                <span className={styles.seats}>
                  {minimumParty}–{maximumParty} <span className="visually-hidden">{i18n._('guests')}</span>
                  {hasMistake && <span className="visually-hidden">, {i18n._('has a mistake')}</span>}
                </span>
              </button>
            </li>
          );
        })}
        {tables.length > 1 && (
          <li>
            <Button onPress={() => setCombining(true)}>+ {i18n._('Combination')}</Button>
          </li>
        )}
      </ul>
      {isCombining && (
        <CombineDialog
          tables={tables}
          editor={editor}
          onClose={() => setCombining(false)}
          onCombined={(key) => {
            setCombining(false);
            onSelect({ kind: 'combination', key });
          }}
        />
      )}
    </div>
  );
};
