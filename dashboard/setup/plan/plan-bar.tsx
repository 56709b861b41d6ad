import { useLingui } from '@lingui/react';
import { Button } from '#dashboard/components/button.tsx';
import styles from './plan.module.css';
import type { DraftEditor } from './use-draft.ts';

interface Props<Draft> {
  readonly editor: DraftEditor<Draft>;
  readonly onReview: () => void;
  /** What is wrong with what was typed, before the graph is asked. */
  readonly obstacle?: string | null;
}

/** Below every part of the plan that is edited: what is unsaved, the way back, and on to the what-if. */
export const PlanBar = <Draft,>({ editor, onReview, obstacle = null }: Props<Draft>) => {
  const { i18n } = useLingui();
  return (
    <section className={styles.bar} aria-label={i18n._('Unsaved changes')}>
      <span className={styles.state} role="status">
        {obstacle ?? (editor.isDirty ? i18n._('● Not saved yet') : i18n._('All saved'))}
      </span>
      <Button isDisabled={!editor.canUndo} onPress={editor.undo} aria-label={i18n._('Undo')}>
        <span aria-hidden>↶</span> <span className={styles.wideOnly}>{i18n._('Undo')}</span>
      </Button>
      <Button isDisabled={!editor.canRedo} onPress={editor.redo} aria-label={i18n._('Redo')}>
        <span aria-hidden>↷</span> <span className={styles.wideOnly}>{i18n._('Redo')}</span>
      </Button>
      <Button look="primary" isDisabled={!editor.isDirty || obstacle !== null} onPress={onReview}>
        {i18n._('What if…, and save')}
      </Button>
    </section>
  );
};
