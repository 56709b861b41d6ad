import fc from 'fast-check';
import { type DefaultTreeAdapterMap, parse } from 'parse5';
import { describe, expect, it } from 'vitest';
import { sampleNotices, sampleReservation, sampleRestaurant } from '../development/sample-notices.ts';
import { type Notice, noticeLocales } from '../domain/notice.ts';
import { arbitraryNotice } from '../testing/arbitrary-notice.ts';
import type { MailBlock } from './mail-content.ts';
import { mailContentOf } from './mail-content-of.ts';
import { renderMail } from './render-mail.ts';

type Node = DefaultTreeAdapterMap['node'];
type Element = DefaultTreeAdapterMap['element'];

const nodesOf = (node: Node): Node[] => [
  node,
  ...('childNodes' in node ? node.childNodes.flatMap(nodesOf) : []),
];
const isElement = (node: Node): node is Element => 'tagName' in node;
const textIn = (nodes: readonly Node[]) =>
  nodes
    .flatMap((node) => ('value' in node && node.parentNode?.nodeName !== 'style' ? [node.value] : []))
    .join('')
    .replace(/\s+/g, '');

const wordsOf = (block: MailBlock): string[] => {
  switch (block.kind) {
    case 'paragraph':
    case 'aside':
      return [block.text];
    case 'button':
      return [block.label];
    case 'facts':
      return block.facts.flatMap(({ label, value, note = '', before }) => [
        label,
        value,
        note,
        before === undefined ? '' : `${block.labelOfBefore}: ${before}`,
      ]);
  }
};

const tags = new Set(
  'html head meta title style body div table tbody tr td p h1 dl dt dd span s bdi a br'.split(' '),
);
const attributes = new Set(
  'lang charset name content class style role cellspacing cellpadding border width align href'.split(' '),
);
const urlsOf = (notice: Notice): unknown[] =>
  Object.entries(notice).flatMap(([name, value]) => (name.endsWith('Url') ? [value] : []));
const invisible = /[\p{Cc}\p{Bidi_Control}\u200b\u2060\ufeff\u00ad\u{e0000}-\u{e007f}]/u;

describe('a mail', () => {
  it.each(noticeLocales)('reads well in %s', async (locale) => {
    const mails = sampleNotices
      .filter(({ notice }) => notice.locale === locale)
      .map(({ name, notice }) => {
        const { subject, text } = renderMail(notice);
        return `########## ${name}\n\nSubject: ${subject}\n\n${text}`;
      });
    await expect(mails.join('\n')).toMatchFileSnapshot(`testing/mails-${locale}.txt`);
  });

  it('shows what people typed as text, and nothing of it as markup', () => {
    fc.assert(
      fc.property(arbitraryNotice, (notice) => {
        const nodes = nodesOf(parse(renderMail(notice).html));
        const { subject, preheader, eyebrow, title, blocks, footer, footerLink } = mailContentOf(notice);
        const expected = [
          subject,
          preheader,
          eyebrow,
          title,
          ...blocks.flatMap(wordsOf),
          footer,
          footerLink?.label ?? '',
        ];
        expect(textIn(nodes)).toBe(expected.join('').replace(/\s+/g, ''));
        for (const { tagName, attrs } of nodes.filter(isElement)) {
          expect(tags).toContain(tagName);
          for (const { name } of attrs) expect(attributes).toContain(name);
        }
      }),
    );
  });

  it('links to nothing but our pages and the telephone', () => {
    fc.assert(
      fc.property(arbitraryNotice, (notice) => {
        const { html, text } = renderMail(notice);
        const links = nodesOf(parse(html))
          .filter(isElement)
          .flatMap(({ attrs }) => attrs.filter(({ name }) => name === 'href').map(({ value }) => value));
        const ours = urlsOf(notice);
        for (const link of links) if (!/^tel:\+?[0-9]+$/.test(link)) expect(ours).toContain(link);
        for (const [link] of text.matchAll(/[a-z]+:\/\/\S+/gi)) expect(ours).toContain(link);
        expect(html).not.toMatch(/(src|background)=|url\(|@import|<script/i);
      }),
    );
  });

  it('has nothing in subject and text that is not seen, and a subject on one line', () => {
    fc.assert(
      fc.property(arbitraryNotice, (notice) => {
        const { subject, text } = renderMail(notice);
        expect(subject).not.toMatch(invisible);
        expect(subject.length).toBeLessThan(2_500);
        expect(text.replaceAll('\n', '')).not.toMatch(invisible);
      }),
    );
  });

  it.each([
    ['Berger https://evil.example/x', 'Hello Berger https: //evil. example/x,'],
    ['J. R. Huber-Maier', 'Hello J. R. Huber-Maier,'],
    ['Dr.Huber www.evil.example', 'Hello Dr. Huber www. evil. example,'],
    ['  \u200b ', 'Hello,'],
  ])('takes apart what would become a link: %s', (guestName, hello) => {
    const [sample] = sampleNotices;
    if (sample === undefined) throw new Error('no samples');
    expect(renderMail({ ...sample.notice, guestName }).text.split('\n\n')[1]).toBe(hello);
  });

  it('says the two hours of a night with two apart, and names the zone of each', () => {
    const whenOf = (startsAt: string) =>
      /When: (.*)/.exec(
        renderMail({
          kind: 'NO_SHOW',
          locale: 'en',
          guestName: 'Anna',
          restaurant: sampleRestaurant,
          reservation: { ...sampleReservation, startsAt: Temporal.ZonedDateTime.from(startsAt) },
        }).text,
      )?.[1];
    expect(whenOf('2026-10-25T02:30+02:00[Europe/Vienna]')).toBe(
      'Sunday, 25 October 2026, 02:30 CEST (Central European Summer Time, Wien)',
    );
    expect(whenOf('2026-10-25T02:30+01:00[Europe/Vienna]')).toBe(
      'Sunday, 25 October 2026, 02:30 CET (Central European Standard Time, Wien)',
    );
    expect(whenOf('2026-10-25T03:00[Europe/Vienna]')).toBe(
      'Sunday, 25 October 2026, 03:00 (Central European Standard Time, Wien)',
    );
  });

  it('writes dates, hours and addresses as they are written where the restaurant is', () => {
    const textOf = (countryCode: string) =>
      renderMail({
        kind: 'NO_SHOW',
        locale: 'en',
        guestName: 'Anna',
        restaurant: { ...sampleRestaurant, countryCode, city: 'Troy', postalCode: '12180' },
        reservation: sampleReservation,
      }).text;
    expect(textOf('US')).toContain('When: Friday, December 4, 2026, 7:00 PM (');
    expect(textOf('US')).toContain('(Salzgries 9, Troy 12180)');
    expect(textOf('JP')).toContain('When: Friday, 4 December 2026, 19:00 (');
    expect(textOf('JP')).toContain('(Salzgries 9, 12180 Troy)');
  });
});
