import { useState } from 'react';
import styles from './bar-chart.module.css';
import { axisTicks } from './domain/axis-ticks.ts';

declare module 'react' {
  interface CSSProperties {
    /** The width of a bar's room. */
    readonly '--band'?: string;
  }
}

export interface Bar {
  /** In full, as the table has it. */
  readonly name: string;
  /** Below the axis, where there is room. */
  readonly label: string;
  readonly value: number | null;
  /** The same of the period before; left out where there is nothing to compare with. */
  readonly before?: number | null;
}

interface Props {
  /** What the bars are of, for the slider that walks along them. */
  readonly title: string;
  readonly bars: readonly Bar[];
  /** 1 for what is counted in whole numbers. */
  readonly smallestStep: number;
  readonly format: (value: number | null) => string;
  /** What is said of one bar. */
  readonly read: (bar: Bar) => string;
}

const plotHeight = 150;
const mostLabels = 7;
const percent = (share: number) => `${share * 100}%`;

/**
 * Bars side by side, outlined ones of the period before behind them. A slider without looks lies over them: by touch,
 * mouse or arrow keys it walks from bar to bar, whose numbers are read out above.
 */
export const BarChart = ({ title, bars, smallestStep, format, read }: Props) => {
  const [chosen, setChosen] = useState<number | null>(null);
  const largest = Math.max(0, ...bars.flatMap(({ value, before }) => [value ?? 0, before ?? 0]));
  const ticks = axisTicks(largest, smallestStep);
  const top = ticks.at(-1) ?? 1;
  const band = 1 / Math.max(1, bars.length);
  const everyLabel = Math.ceil(bars.length / mostLabels);
  const heightOf = (value: number | null | undefined) => percent((value ?? 0) / top);
  const yOf = (value: number | null | undefined) => percent(1 - (value ?? 0) / top);
  const current = chosen === null ? undefined : bars[chosen];
  const atSlider = bars[chosen ?? 0];
  return (
    <div className={styles.chart}>
      <p className={styles.reading} aria-hidden="true">
        {current ? read(current) : '\u00A0'}
      </p>
      <svg className={styles.axis} height={plotHeight + 24} aria-hidden="true">
        {ticks.map((tick) => (
          <text key={tick} x="100%" y={8 + plotHeight * (1 - tick / top)} dy="0.32em" textAnchor="end">
            {format(tick)}
          </text>
        ))}
      </svg>
      <div className={styles.plot}>
        <svg width="100%" height={plotHeight + 24} aria-hidden="true">
          <svg y={8} width="100%" height={plotHeight} overflow="visible" aria-hidden="true">
            {ticks.map((tick) => (
              <line key={tick} className={styles.grid} x1="0" x2="100%" y1={yOf(tick)} y2={yOf(tick)} />
            ))}
            {bars.map(({ name, value, before }, index) => (
              <g key={name}>
                {index === chosen && (
                  <rect
                    className={styles.chosen}
                    x={percent(index * band)}
                    width={percent(band)}
                    height="100%"
                  />
                )}
                {before != null && before > 0 && (
                  <rect
                    className={styles.before}
                    x={percent((index + 0.08) * band)}
                    width={percent(0.84 * band)}
                    y={yOf(before)}
                    height={heightOf(before)}
                  />
                )}
                <rect
                  className={styles.bar}
                  x={percent((index + 0.22) * band)}
                  width={percent(0.56 * band)}
                  y={yOf(value)}
                  height={heightOf(value)}
                />
              </g>
            ))}
          </svg>
          {bars.map(
            ({ name, label }, index) =>
              index % everyLabel === 0 && (
                <text key={name} x={percent((index + 0.5) * band)} y={plotHeight + 22} textAnchor="middle">
                  {label}
                </text>
              ),
          )}
        </svg>
        <input
          className={styles.slider}
          style={{ '--band': percent(band) }}
          type="range"
          min={0}
          max={Math.max(0, bars.length - 1)}
          value={chosen ?? 0}
          aria-label={title}
          aria-valuetext={atSlider && read(atSlider)}
          onFocus={() => setChosen((now) => now ?? 0)}
          onChange={({ target }) => setChosen(Number(target.value))}
          onPointerMove={({ currentTarget, clientX, pointerType }) => {
            if (pointerType !== 'mouse') return;
            const { left, width } = currentTarget.getBoundingClientRect();
            setChosen(
              Math.min(bars.length - 1, Math.max(0, Math.floor(((clientX - left) / width) * bars.length))),
            );
          }}
        />
      </div>
    </div>
  );
};
