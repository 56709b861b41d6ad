import { html } from 'ghtml';
import { type Notice, noticeLocales } from '../domain/notice.ts';
import { renderMail } from '../templates/render-mail.ts';
import { renderText } from '../templates/render-text.ts';
import { mailFrame, page, pagePath, textBubble, type View } from './page.ts';
import { type SampleNotice, sampleNotices } from './sample-notices.ts';

const languages = { en: 'English', de: 'Deutsch' } as const;

const previewPath = ({ name, notice }: SampleNotice) => `${pagePath}/previews/${notice.locale}/${name}`;

export const findSample = (locale: string, name: string): SampleNotice | undefined =>
  sampleNotices.find((sample) => sample.name === name && sample.notice.locale === locale);

/** The text message of a notice; null for what only restaurants are told. */
const textOf = (notice: Notice): string | null => {
  switch (notice.kind) {
    case 'RESTAURANT_NEW':
    case 'RESTAURANT_CHANGED':
    case 'RESTAURANT_CANCELLED':
      return null;
    default:
      return renderText(notice);
  }
};

const listed = (sample: SampleNotice) => html`<li><a href="${previewPath(sample)}">
<span class="subject">${renderMail(sample.notice).subject}</span>
<span class="to">${sample.name.replaceAll('-', ' ')}</span></a></li>`;

export const previewsPage = (): string => {
  const lists = noticeLocales.map((locale) => {
    const samples = sampleNotices.filter(({ notice }) => notice.locale === locale);
    return html`<section lang="${locale}"><h2>${languages[locale]}</h2>
<ul class="messages templates">!${samples.map(listed).join('\n')}</ul></section>`;
  });
  const main = html`<h1>Templates</h1>
<p class="about">Every mail and text message, with sample guests and times.</p>
<div class="columns">!${lists.join('\n')}</div>`;
  return page({ title: 'Templates', section: 'previews', main });
};

export const previewPage = (sample: SampleNotice, view: View): string => {
  const { subject, text, calendar } = renderMail(sample.notice);
  const message = textOf(sample.notice);
  const others = noticeLocales
    .filter((locale) => locale !== sample.notice.locale)
    .map((locale) => findSample(locale, sample.name))
    .filter((other) => other !== undefined)
    .map((other) => html`<a href="${previewPath(other)}">${languages[other.notice.locale]}</a>`);
  const main = html`<p class="back"><a href="${pagePath}/previews">← Templates</a></p>
<h1>${subject}</h1>
<p class="about">${sample.name.replaceAll('-', ' ')} · also in !${others.join(', ')}</p>
!${mailFrame(previewPath(sample), subject, view)}
!${message === null ? '' : html`<h2>As a text message</h2>!${textBubble(message)}`}
<details><summary>As text</summary><pre tabindex="0">${text}</pre></details>
!${calendar === null ? '' : html`<details><summary>Calendar</summary><pre tabindex="0">${calendar.text}</pre></details>`}`;
  return page({ title: subject, section: 'previews', main });
};
