import { useLingui } from '@lingui/react';
import { useId, useState } from 'react';
import { Button } from '#dashboard/components/button.tsx';
import { type Bar, BarChart } from './bar-chart.tsx';
import styles from './figure.module.css';

interface Props {
  readonly title: string;
  /** What the first column of the table is, such as the day. */
  readonly nameOfBars: string;
  readonly bars: readonly Bar[];
  readonly smallestStep: number;
  readonly format: (value: number | null) => string;
  /** How the period before is called; left out where there is nothing to compare with. */
  readonly beforeName?: string;
}

/** A chart and its table: the one is seen, the other is there for screen readers, and for all in its place. */
export const Figure = ({ title, nameOfBars, bars, smallestStep, format, beforeName }: Props) => {
  const { i18n } = useLingui();
  const id = useId();
  const [isTable, setTable] = useState(false);
  const read = ({ name, value, before }: Bar) =>
    beforeName === undefined
      ? i18n._('{name}: {value}', { name, value: format(value) })
      : i18n._('{name}: {value}, before {before}', {
          name,
          value: format(value),
          before: format(before ?? null),
        });
  return (
    <figure className={styles.figure} aria-labelledby={`${id}-title`} aria-details={`${id}-table`}>
      <figcaption className={styles.caption}>
        <h2 id={`${id}-title`}>{title}</h2>
        <Button look="quiet" aria-describedby={`${id}-title`} onPress={() => setTable(!isTable)}>
          {isTable ? i18n._('As a chart') : i18n._('As a table')}
        </Button>
      </figcaption>
      {!isTable && (
        <>
          <BarChart title={title} bars={bars} smallestStep={smallestStep} format={format} read={read} />
          {beforeName !== undefined && (
            <p className={styles.legend} aria-hidden="true">
              <span className={styles.now} /> {i18n._('This period')}
              <span className={styles.before} /> {beforeName}
            </p>
          )}
        </>
      )}
      <div className={isTable ? styles.table : 'visually-hidden'}>
        <table id={`${id}-table`} aria-labelledby={`${id}-title`}>
          <thead>
            <tr>
              <th scope="col">{nameOfBars}</th>
              <th scope="col">{title}</th>
              {beforeName !== undefined && <th scope="col">{beforeName}</th>}
            </tr>
          </thead>
          <tbody>
            {bars.map(({ name, value, before }) => (
              <tr key={name}>
                <th scope="row">{name}</th>
                <td>{format(value)}</td>
                {beforeName !== undefined && <td>{format(before ?? null)}</td>}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </figure>
  );
};
