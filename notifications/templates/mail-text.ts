import type { Fact, MailBlock, MailContent } from './mail-content.ts';

const factLine = ({ label, value, before, note }: Fact, labelOfBefore: string) => {
  const noted = note === undefined ? value : `${value} (${note})`;
  return `${label}: ${noted}${before === undefined ? '' : `\n  ${labelOfBefore}: ${before}`}`;
};

const blockText = (block: MailBlock): string => {
  switch (block.kind) {
    case 'paragraph':
    case 'aside':
      return block.text;
    case 'facts':
      return block.facts.map((fact) => factLine(fact, block.labelOfBefore)).join('\n');
    case 'button':
      return `${block.label}:\n${block.url}`;
  }
};

/** The mail for whoever reads no HTML: the same words in the same order. */
export const mailText = ({ eyebrow, title, blocks, footer, footerLink }: MailContent): string => {
  const end = footerLink === null ? footer : `${footer}\n${footerLink.label}: ${footerLink.url}`;
  return `${[`${eyebrow}\n${title}`, ...blocks.map(blockText), `-- \n${end}`].join('\n\n')}\n`;
};
