import { isKept, type KnownRatio, knownRatios, type RatioSpread } from '../ratios.ts';

const width = 820;
const rowHeight = 34;
const headHeight = 44;
const footHeight = 56;
/** Where the axis begins and ends, between the titles and the figures. */
const axisLeft = 340;
const axisRight = 690;

const style = `
    .ground { fill: #ffffff }
    text { font: 12px system-ui, sans-serif; fill: #1f2328 }
    .quiet { fill: #59636e }
    .grid { stroke: #d1d9e0 }
    .even { stroke: #818b98 }
    .spread { stroke: #0969da; stroke-width: 3; stroke-linecap: round }
    .middle { fill: #0969da; stroke: #0969da; stroke-width: 2 }
    .missed .spread, .missed .middle { stroke: #bc4c00 }
    .missed .middle { fill: #ffffff }
    .wanted { fill: #1f2328 }
    @media (prefers-color-scheme: dark) {
      .ground { fill: #0d1117 }
      text, .wanted { fill: #f0f6fc }
      .quiet { fill: #9198a1 }
      .grid { stroke: #3d444d }
      .even { stroke: #9198a1 }
      .spread, .middle { stroke: #4493f8 }
      .middle { fill: #4493f8 }
      .missed .spread, .missed .middle { stroke: #f0883e }
      .missed .middle { fill: #0d1117 }
    }`;

interface Row {
  readonly known: KnownRatio;
  readonly spread: RatioSpread;
}

/** Numbers as short as they can be, and the same everywhere. */
const point = (value: number): string => String(Math.round(value * 10) / 10);

const escapeText = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');

/** Doublings that hold everything, from below to above. */
const axisOf = (rows: readonly Row[]): { readonly least: number; readonly most: number } => {
  const values = rows.flatMap(({ known, spread }) => [spread.min, spread.max, known.wanted ?? spread.median]);
  return {
    least: Math.floor(Math.log2(Math.min(1, ...values))),
    most: Math.max(1, Math.ceil(Math.log2(Math.max(1, ...values)))),
  };
};

/** A triangle whose tip is at the wanted value, on the side to which the ratio should be. */
const wantedMark = (x: number, y: number, isBetter: KnownRatio['isBetter']): string => {
  const away = isBetter === 'higher' ? -8 : 8;
  return `<path class="wanted" d="M${point(x)} ${point(y)}l${away} -5v10z"/>`;
};

const drawRow = ({ known, spread }: Row, index: number, xOf: (value: number) => number): string => {
  const y = headHeight + index * rowHeight + rowHeight / 2;
  const isMissed = isKept(known, spread) === false;
  const spoken = `${known.title}: ${spread.median.toFixed(2)}, ${spread.min.toFixed(2)} to ${spread.max.toFixed(2)}`;
  return `
  <g class="${isMissed ? 'missed' : 'kept'}">
    <title>${escapeText(spoken)}</title>
    <text x="12" y="${point(y + 4)}">${escapeText(known.title)}</text>
    <line class="spread" x1="${point(xOf(spread.min))}" x2="${point(xOf(spread.max))}" y1="${point(y)}" y2="${point(y)}"/>
    <circle class="middle" cx="${point(xOf(spread.median))}" cy="${point(y)}" r="5"/>
    ${known.wanted === null ? '' : wantedMark(xOf(known.wanted), y, known.isBetter)}
    <text x="${width - 12}" y="${point(y + 4)}" text-anchor="end">${spread.median.toFixed(2)} ${known.wanted === null ? '' : `(${known.isBetter === 'higher' ? '≥' : '≤'} ${known.wanted})`}</text>
  </g>`;
};

/**
 * The known ratios as an SVG: a line from the least to the most of a run's rounds, its median as a dot, hollow where what
 * was wanted is missed, and a triangle at what was wanted. Doublings are equally far apart. The same ratios give the same
 * text; it follows the reader's light or dark.
 * @throws Error where none of the ratios is known
 */
export const ratioChart = (ratios: ReadonlyMap<string, RatioSpread>): string => {
  const rows = knownRatios.flatMap((known): Row[] => {
    const spread = ratios.get(known.name);
    return spread === undefined ? [] : [{ known, spread }];
  });
  if (rows.length === 0) throw new Error('there is no ratio to draw');
  const { least, most } = axisOf(rows);
  const xOf = (value: number) =>
    axisLeft + ((Math.log2(value) - least) / (most - least)) * (axisRight - axisLeft);
  const bottom = headHeight + rows.length * rowHeight;
  const height = bottom + footHeight;
  const ticks = Array.from({ length: most - least + 1 }, (_, index) => 2 ** (least + index));
  const grid = ticks.map(
    (tick) => `
  <line class="${tick === 1 ? 'even' : 'grid'}" x1="${point(xOf(tick))}" x2="${point(xOf(tick))}" y1="${headHeight}" y2="${bottom}"/>
  <text class="quiet" x="${point(xOf(tick))}" y="${bottom + 18}" text-anchor="middle">${tick < 1 ? `1/${1 / tick}` : tick}</text>`,
  );
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" role="img" aria-label="Ratios of the benchmarks">
  <style>${style}
  </style>
  <rect class="ground" width="${width}" height="${height}" rx="6"/>
  <text x="12" y="26">Ratios within one run: median, and from the least to the most of its rounds</text>${grid.join('')}${rows
    .map((row, index) => drawRow(row, index, xOf))
    .join('')}
  <text class="quiet" x="12" y="${height - 12}">Triangle: at least (pointing right) or at most (pointing left) this is wanted. Hollow: missed.</text>
</svg>
`;
};
