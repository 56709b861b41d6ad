import { html } from 'ghtml';
import type { Email } from 'postal-mime';
import { instantInWords, kindInWords } from './mailbox-page.ts';
import type { StoredMessage } from './mailbox-reader.ts';
import { mailFrame, page, pagePath, textBubble, type View } from './page.ts';

/** The calendar part, as the file that a mail program opens. */
export const calendarIn = ({ attachments }: Email): string | null => {
  const part = attachments.find(
    ({ mimeType }) => mimeType === 'text/calendar' || mimeType === 'application/ics',
  );
  if (part === undefined) return null;
  return typeof part.content === 'string' ? part.content : new TextDecoder().decode(part.content);
};

const section = (title: string, content: string) =>
  html`<details><summary>${title}</summary><pre tabindex="0">${content}</pre></details>`;

const headersOf = ({ headers }: Email) =>
  headers.map(({ originalKey, value }) => `${originalKey}: ${value}`).join('\n');

const parts = (message: StoredMessage, view: View): string => {
  if (message.channel === 'text') return textBubble(message.text);
  const path = `${pagePath}/messages/${message.file}`;
  const calendar = calendarIn(message.email);
  return html`!${mailFrame(path, message.subject, view)}
!${section('As text', message.email.text ?? '')}
!${calendar === null ? '' : section('Calendar', calendar)}
!${section('Headers', headersOf(message.email))}
<p class="downloads"><a href="${path}/raw" download>Download .eml</a>
!${calendar === null ? '' : html`<a href="${path}/calendar" download>Download .ics</a>`}</p>`;
};

export const messagePage = (message: StoredMessage, view: View): string => {
  const title = message.channel === 'mail' ? message.subject : 'Text message';
  const main = html`<p class="back"><a href="${pagePath}">← Mailbox</a></p>
<h1><bdi>${title}</bdi></h1>
<p class="about"><bdi>${message.to}</bdi> · ${message.kind === null ? '' : `${kindInWords(message.kind)} · `}<time
 datetime="${message.storedAt}">${instantInWords(message.storedAt)}</time></p>
!${parts(message, view)}`;
  return page({ title, section: 'mailbox', main });
};
