import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sampleNotices, sampleReservation, sampleRestaurant } from '../development/sample-notices.ts';
import type { DinerNotice, Notice } from '../domain/notice.ts';
import { arbitraryNotice } from '../testing/arbitrary-notice.ts';
import { renderText } from './render-text.ts';

const isToDiner = (notice: Notice): notice is DinerNotice => !notice.kind.startsWith('RESTAURANT_');

/** The letters that a segment holds 160 of (GSM 03.38). */
const gsm = /^[@£$¥èéùìòÇ\nØø\rÅåΔ_ΦΓΛΩΠΨΣΘΞÆæßÉ !"#¤%&'()*+,\-./0-9:;<=>?¡A-ZÄÖÑÜ§¿a-zäöñüà^{}\\[~\]|€]*$/;

describe('a text message', () => {
  it('fits into two segments, in the letters of the telephone', () => {
    const texts = sampleNotices.flatMap(({ name, notice }) =>
      isToDiner(notice) ? [`${notice.locale} ${name}: ${renderText(notice)}`] : [],
    );
    for (const text of texts) {
      expect(text).toMatch(gsm);
      expect(text.length).toBeLessThan(2 * 153);
    }
    expect(texts).toMatchInlineSnapshot(`
      [
        "en confirmation: Zum Weißen Hirsch: your table for 4 guests on Fri 4 Dec, 19:00 is reserved. Code 7KQ2MD. https://book.example/reservations/r_AAAAFwGQAAAAAHAAgAAAAAAAAAA",
        "en change: Zum Weißen Hirsch: your reservation has changed. It is now for 4 guests on Fri 4 Dec, 19:00. Code 7KQ2MD. https://book.example/reservations/r_AAAAFwGQAAAAAHAAgAAAAAAAAAA",
        "en cancellation: Zum Weißen Hirsch: your reservation on Fri 4 Dec, 19:00 is cancelled.",
        "en cancellation-2: Zum Weißen Hirsch is sorry: your reservation on Fri 4 Dec, 19:00 had to be cancelled.",
        "en reminder: Zum Weißen Hirsch: your table for 4 guests is tomorrow, Fri 4 Dec, 19:00. Can't come? Please cancel. https://book.example/reservations/r_AAAAFwGQAAAAAHAAgAAAAAAAAAA",
        "en reminder-2: Zum Weißen Hirsch: your table for 4 guests is today, Fri 4 Dec, 19:00. Can't come? Please cancel. https://book.example/reservations/r_AAAAFwGQAAAAAHAAgAAAAAAAAAA",
        "en reminder-3: Zum Weißen Hirsch: your table for 4 guests is on Fri 4 Dec, 19:00. Can't come? Please cancel. https://book.example/reservations/r_AAAAFwGQAAAAAHAAgAAAAAAAAAA",
        "en waitlist-offer: Zum Weißen Hirsch: a table for 4 guests is free on Fri 4 Dec, 19:00. Held for you until Fri 4 Dec, 16:45. https://book.example/offers/w_AAAAFwGQ",
        "en review-invitation: How was your visit to Zum Weißen Hirsch? We would love to hear. https://book.example/reviews/new?reservation=r_AAAAFwGQ",
        "en no-show: Zum Weißen Hirsch missed you on Fri 4 Dec, 19:00. Were you there after all? Please tell the restaurant.",
        "de confirmation: Zum Weißen Hirsch: Ihr Tisch für 4 Personen am Fr., 4. Dez., 19:00 Uhr ist reserviert. Code 7KQ2MD. https://book.example/reservations/r_AAAAFwGQAAAAAHAAgAAAAAAAAAA",
        "de change: Zum Weißen Hirsch: Ihre Reservierung wurde geändert. Neu: 4 Personen, Fr., 4. Dez., 19:00 Uhr. Code 7KQ2MD. https://book.example/reservations/r_AAAAFwGQAAAAAHAAgAAAAAAAAAA",
        "de cancellation: Zum Weißen Hirsch: Ihre Reservierung am Fr., 4. Dez., 19:00 Uhr ist storniert.",
        "de cancellation-2: Zum Weißen Hirsch musste Ihre Reservierung am Fr., 4. Dez., 19:00 Uhr leider absagen.",
        "de reminder: Zum Weißen Hirsch: Morgen, Fr., 4. Dez., 19:00 Uhr, Ihr Tisch für 4 Personen. Verhindert? Bitte stornieren. https://book.example/reservations/r_AAAAFwGQAAAAAHAAgAAAAAAAAAA",
        "de reminder-2: Zum Weißen Hirsch: Heute, Fr., 4. Dez., 19:00 Uhr, Ihr Tisch für 4 Personen. Verhindert? Bitte stornieren. https://book.example/reservations/r_AAAAFwGQAAAAAHAAgAAAAAAAAAA",
        "de reminder-3: Zum Weißen Hirsch: Am Fr., 4. Dez., 19:00 Uhr, Ihr Tisch für 4 Personen. Verhindert? Bitte stornieren. https://book.example/reservations/r_AAAAFwGQAAAAAHAAgAAAAAAAAAA",
        "de waitlist-offer: Zum Weißen Hirsch: Tisch für 4 Personen frei am Fr., 4. Dez., 19:00 Uhr. Für Sie gehalten bis Fr., 4. Dez., 16:45 Uhr. https://book.example/offers/w_AAAAFwGQ",
        "de review-invitation: Wie war Ihr Besuch bei Zum Weißen Hirsch? Wir freuen uns auf Ihre Meinung. https://book.example/reviews/new?reservation=r_AAAAFwGQ",
        "de no-show: Zum Weißen Hirsch hat Sie am Fr., 4. Dez., 19:00 Uhr vermisst. Waren Sie doch da? Bitte melden Sie sich dort.",
      ]
    `);
  });

  it('is on one line, with nothing unseen and no link but ours', () => {
    fc.assert(
      fc.property(arbitraryNotice.filter(isToDiner), (notice) => {
        const text = renderText(notice);
        expect(text).not.toMatch(/[\p{Cc}\p{Bidi_Control}\u200b\u2060\ufeff]/u);
        for (const [link] of text.matchAll(/[a-z]+:\/\/\S+/gi))
          expect(JSON.stringify(notice)).toContain(JSON.stringify(link));
        expect([...text].length).toBeLessThan(500);
      }),
    );
  });

  it('names the zone where the hour comes twice', () => {
    const startsAt = Temporal.ZonedDateTime.from('2026-10-25T02:30+01:00[Europe/Vienna]');
    const reservation = { ...sampleReservation, startsAt };
    const base = { locale: 'de', guestName: 'Anna', restaurant: sampleRestaurant, reservation } as const;
    expect(renderText({ ...base, kind: 'NO_SHOW' })).toContain('02:30 Uhr MEZ');
  });
});
