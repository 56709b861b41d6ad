import { html } from 'ghtml';
import type { Fact, MailBlock, MailContent } from './mail-content.ts';
import { inline, mediaStyles, type StyledPart } from './mail-styles.ts';

// Everything is escaped but what stands behind an exclamation mark: that is markup of this file.

/** Inline, and by class for what media change. */
const styled = (part: StyledPart): string => html`class="${part}" style="${inline[part]}"`;

/** Names in either direction stay where they are. */
const text = (words: string): string => html`<bdi>${words}</bdi>`;

const factValue = ({ value, href }: Fact) =>
  href === undefined ? text(value) : html`<a href="${href}" !${styled('valueLink')}>!${text(value)}</a>`;

const factRow = (fact: Fact, labelOfBefore: string): string => {
  const { label, before, note } = fact;
  const noted = note === undefined ? '' : html`<span !${styled('soft')}>!${text(note)}</span>`;
  const was =
    before === undefined
      ? ''
      : html`<span !${styled('soft')}>${labelOfBefore}: <s>!${text(before)}</s></span>`;
  return html`<div !${styled('fact')}>
<dt !${styled('label')}>${label}</dt><dd !${styled('value')}>!${factValue(fact)}!${noted}!${was}</dd>
</div>`;
};

const blockHtml = (block: MailBlock): string => {
  switch (block.kind) {
    case 'paragraph':
      return html`<p !${styled('paragraph')}>!${text(block.text)}</p>`;
    case 'facts':
      return html`<dl !${styled('facts')}>
!${block.facts.map((fact) => factRow(fact, block.labelOfBefore)).join('\n')}
</dl>`;
    case 'button':
      return html`<p !${styled('buttonRow')}><a href="${block.url}" !${styled('button')}>${block.label}</a></p>`;
    case 'aside':
      return html`<p !${styled('aside')}>!${text(block.text)}</p>`;
  }
};

const tableOf = 'role="presentation" cellspacing="0" cellpadding="0" border="0"';

/** Outlook lays out nothing but tables. */
const column = (part: StyledPart, content: string): string =>
  html`<table !${tableOf} width="560" !${styled('column')}><tr><td !${styled(part)}>
!${content}
</td></tr></table>`;

/** The whole document; nothing in it is loaded from anywhere, and nothing from outside is markup. */
export const mailHtml = ({ language, subject, preheader, ...content }: MailContent): string => {
  const { eyebrow, title, blocks, footer, footerLink } = content;
  const link =
    footerLink === null
      ? ''
      : html`<br><a href="${footerLink.url}" !${styled('footerLink')}>${footerLink.label}</a>`;
  const card = html`<p !${styled('eyebrow')}>!${text(eyebrow)}</p>
<h1 !${styled('title')}>${title}</h1>
!${blocks.map(blockHtml).join('\n')}`;
  return html`<!DOCTYPE html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="supported-color-schemes" content="light dark">
<meta name="format-detection" content="telephone=no, date=no, address=no, email=no">
<title>${subject}</title>
<style>!${mediaStyles}</style>
</head>
<body !${styled('page')}>
<div !${styled('preheader')}>!${text(preheader)}</div>
<table !${tableOf} width="100%"><tr><td align="center" !${styled('outer')}>
!${column('card', card)}
!${column('footer', html`!${text(footer)}!${link}`)}
</td></tr></table>
</body>
</html>
`;
};
