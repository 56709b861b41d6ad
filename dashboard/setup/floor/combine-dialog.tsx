import { useLingui } from '@lingui/react';
import { useState } from 'react';
import { Button } from '#dashboard/components/button.tsx';
import { Modal } from '#dashboard/components/modal.tsx';
import type { FloorDraft, TableDraft } from '#dashboard/setup/domain/floor-draft.ts';
import { addCombination, combinedParty } from '#dashboard/setup/domain/floor-edits.ts';
import { byName } from '#dashboard/setup/domain/natural-order.ts';
import { CheckField } from '#dashboard/setup/fields/check-field.tsx';
import type { DraftEditor } from '#dashboard/setup/plan/use-draft.ts';
import styles from './floor.module.css';

interface Props {
  /** Of one section. */
  readonly tables: readonly TableDraft[];
  readonly editor: DraftEditor<FloorDraft>;
  readonly onClose: () => void;
  readonly onCombined: (key: string) => void;
}

/** Which tables are pushed together. */
export const CombineDialog = ({ tables, editor, onClose, onCombined }: Props) => {
  const { i18n } = useLingui();
  const [chosen, setChosen] = useState<readonly string[]>([]);
  const members = tables.filter(({ key }) => chosen.includes(key));
  const combine = () => {
    const combined = addCombination(editor.draft, chosen);
    if (combined === null) return;
    editor.change(combined[0]);
    onCombined(combined[1].key);
  };
  return (
    <Modal title={i18n._('Which tables are pushed together?')} isOpen onClose={onClose}>
      <div className={styles.form}>
        <div className={styles.checks}>
          {tables.toSorted(byName).map(({ key, name, maximumParty }) => (
            <CheckField
              key={key}
              label={i18n._('{name}, up to {maximumParty}', { name, maximumParty })}
              isOn={chosen.includes(key)}
              onChange={(isOn) => setChosen(isOn ? [...chosen, key] : chosen.filter((one) => one !== key))}
            />
          ))}
        </div>
        <p className={styles.soft} role="status">
          {members.length < 2
            ? i18n._('Two tables or more.')
            : i18n._(
                'For {minimumParty} to {maximumParty} guests: you can change that.',
                combinedParty(members),
              )}
        </p>
        <div>
          <Button look="primary" isDisabled={members.length < 2} onPress={combine}>
            {i18n._('Push together')}
          </Button>
        </div>
      </div>
    </Modal>
  );
};
