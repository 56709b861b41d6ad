import { useLingui } from '@lingui/react';
import { Notice } from '#dashboard/components/notice.tsx';
import type { NamePlace, PlanMistake } from './ask-plan.ts';
import styles from './plan.module.css';
import { mistakeText } from './plan-words.ts';

interface Props {
  readonly mistakes: readonly PlanMistake[];
  readonly namePlace: NamePlace;
}

/** All of what cannot hold, with what it is about; what is elsewhere in the plan has its place from the graph. */
export const MistakeList = ({ mistakes, namePlace }: Props) => {
  const { i18n } = useLingui();
  return (
    <Notice tone="failure">
      <p>{i18n._('This plan cannot hold. Nothing is saved.')}</p>
      <ul className={styles.plainList}>
        {mistakes.map(({ path, code, problem }) => {
          const place = namePlace(path);
          return (
            <li key={`${path} ${code} ${problem}`}>
              <strong>{place ?? i18n._('Elsewhere in the plan ({path})', { path })}:</strong>{' '}
              {mistakeText(i18n, code)}
            </li>
          );
        })}
      </ul>
    </Notice>
  );
};
