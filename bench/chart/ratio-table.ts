import { describeSpread, isKept, type KnownRatio, knownRatios, type RatioSpread } from '../ratios.ts';

const toWanted = ({ isBetter, wanted }: KnownRatio): string => {
  if (wanted === null) return '';
  return `${isBetter === 'higher' ? 'at least' : 'at most'} ${wanted}`;
};

const toVerdict = (kept: boolean | null): string => {
  if (kept === null) return '';
  return kept ? 'kept' : 'missed';
};

/** The ratios that are promised or told, in their order, as Markdown. Of others the JSON file speaks alone. */
export const ratioTable = (ratios: ReadonlyMap<string, RatioSpread>): string => {
  const rows = knownRatios.flatMap((known) => {
    const spread = ratios.get(known.name);
    return spread === undefined
      ? []
      : [
          [
            known.title,
            `\`${known.name}\``,
            describeSpread(spread),
            toWanted(known),
            toVerdict(isKept(known, spread)),
          ],
        ];
  });
  const lines = [
    ['what to what', 'name', 'median (of rounds)', 'wanted', ''],
    ['---', '---', '---', '---', '---'],
  ];
  return [...lines, ...rows].map((cells) => `| ${cells.join(' | ')} |\n`).join('');
};
