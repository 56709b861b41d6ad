import { useLingui } from '@lingui/react';
import type { ReactNode } from 'react';
import { Notice } from '#dashboard/components/notice.tsx';
import { mistakesAt } from '#dashboard/setup/domain/plan-mistake.ts';
import type { PlanMistake } from '#dashboard/setup/plan/ask-plan.ts';
import { mistakeText } from '#dashboard/setup/plan/plan-words.ts';
import { ruleWords } from './rule-words.ts';
import styles from './rules.module.css';

interface Props {
  readonly title: string;
  /** Of the input, that mistakes in it have. */
  readonly places: readonly string[];
  readonly mistakes: readonly PlanMistake[];
  readonly children: ReactNode;
}

/** Rules that belong together, with what is wrong among them. */
export const RulesGroup = ({ title, places, mistakes, children }: Props) => {
  const { i18n } = useLingui();
  const words = ruleWords(i18n);
  const own = places.flatMap((place) => mistakesAt(mistakes, place));
  return (
    <section className={styles.group}>
      <h2>{title}</h2>
      {own.map(({ path, code }) => (
        <Notice tone="failure" key={`${path} ${code}`}>
          {words.placeOf(path)}: {mistakeText(i18n, code)}
        </Notice>
      ))}
      {children}
    </section>
  );
};
