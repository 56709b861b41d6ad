import { html } from 'ghtml';
import type { StoredMessage } from './mailbox-reader.ts';
import { choice, page, pagePath } from './page.ts';

/** What is looked for; empty for everything. */
export interface MailboxFilter {
  readonly kind: string;
  readonly words: string;
}

const mostShown = 200;

const summaryOf = (message: StoredMessage) => (message.channel === 'mail' ? message.subject : message.text);

const isWanted = (message: StoredMessage, { kind, words }: MailboxFilter) =>
  (kind === '' || message.kind === kind) &&
  `${message.to}\n${summaryOf(message)}`.toLowerCase().includes(words.toLowerCase());

/** "REVIEW_INVITATION" as "Review invitation". */
export const kindInWords = (kind: string): string =>
  kind.charAt(0) + kind.slice(1).toLowerCase().replaceAll('_', ' ');

export const instantInWords = (at: Temporal.Instant): string =>
  at.toString({ smallestUnit: 'second' }).replace('T', ' ').replace('Z', ' UTC');

const row = (message: StoredMessage) => html`<li>
<a href="${pagePath}/messages/${message.file}">
<span class="subject"><bdi>${summaryOf(message)}</bdi></span>
<span class="to"><bdi>${message.to}</bdi></span>
<span class="kind"><span class="tag ${message.channel}">${message.channel === 'mail' ? 'Mail' : 'Text'}</span>
${message.kind === null ? '' : kindInWords(message.kind)}</span>
<time datetime="${message.storedAt}">${instantInWords(message.storedAt)}</time>
</a>
</li>`;

const kindChoices = (messages: readonly StoredMessage[], { kind, words }: MailboxFilter) => {
  const kinds = [...new Set(messages.map((message) => message.kind).filter((each) => each !== null))].sort();
  const href = (wanted: string) => `${pagePath}?${new URLSearchParams({ kind: wanted, words })}`;
  return [
    choice('All', href(''), kind === ''),
    ...kinds.map((each) => choice(kindInWords(each), href(each), each === kind)),
  ].join('\n');
};

const emptyNote = (isFiltered: boolean) =>
  isFiltered
    ? 'No message is like that.'
    : 'No messages yet. Book a table: what its guest would be sent appears here.';

export const mailboxPage = (messages: readonly StoredMessage[], filter: MailboxFilter): string => {
  const wanted = messages.filter((message) => isWanted(message, filter));
  const list =
    wanted.length === 0
      ? html`<p class="empty">${emptyNote(messages.length > 0)}</p>`
      : html`<ul class="messages">!${wanted.slice(0, mostShown).map(row).join('\n')}</ul>`;
  const main = html`<h1>Mailbox</h1>
<form action="${pagePath}" role="search">
<input type="hidden" name="kind" value="${filter.kind}">
<label for="words">To or subject</label>
<input id="words" name="words" type="search" value="${filter.words}">
<button>Find</button>
</form>
<nav class="choices" aria-label="Kinds">!${kindChoices(messages, filter)}</nav>
<p class="count">${wanted.length} of ${messages.length} messages</p>
!${list}`;
  return page({ title: 'Mailbox', section: 'mailbox', main });
};
