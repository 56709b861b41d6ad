import fc from 'fast-check';
import { sampleNotices } from '../development/sample-notices.ts';
import type { Notice } from '../domain/notice.ts';

const hostileTexts = [
  '<script>alert(1)</script>',
  '"><img src=x onerror=alert(1)>',
  "' onmouseover='alert(1)",
  '&lt;b&gt; &amp; &#x0;',
  '</td></table></style><style>*{display:none}',
  '{{7*7}} <%= 7*7 %>',
  'Anna\r\nBcc: everybody@example.com\r\n\r\nHello',
  'Anna\u0000\u0007\u001b[31m',
  '\u202egnp.exe\u202c \u2066left\u2069',
  'ze\u200bro\u2060wi\ufeffdth\u00ad',
  '\u{e0041}\u{e0042}',
  'https://evil.example/path?x=1 www.evil.example evil.example',
  'javascript:alert(1)',
  'END:VEVENT\r\nEND:VCALENDAR',
  'semi;colon,comma\\back:slash"quote',
  '\ud800 alone',
  'نرگس\u200cها شیرازی',
  '👩‍👩‍👧‍👦 Müller-Lüdenscheidt',
  'ß'.repeat(500),
  '',
  ' ',
];

const hostile = fc.oneof(
  fc.constantFrom(...hostileTexts),
  fc.tuple(fc.string({ unit: 'binary' }), fc.constantFrom(...hostileTexts)).map((parts) => parts.join('')),
  fc.string({ unit: 'binary', maxLength: 200 }),
);

const arbitraryZone = fc.constantFrom(
  'Europe/Vienna',
  'Europe/Dublin',
  'America/Vancouver',
  'America/Sao_Paulo',
  'America/New_York',
  'Asia/Kolkata',
  'Asia/Jerusalem',
  'Asia/Gaza',
  'Africa/Casablanca',
  'Australia/Lord_Howe',
  'Pacific/Auckland',
  'UTC',
);

const arbitraryStart = fc
  .tuple(fc.integer({ min: 0, max: 4 * 366 * 24 * 4 }), arbitraryZone)
  .map(([quarters, zone]) =>
    Temporal.Instant.from('2026-01-01T00:00Z')
      .add({ minutes: quarters * 15 })
      .toZonedDateTimeISO(zone),
  );

/** Any kind of notice, with the worst in all that people type. */
export const arbitraryNotice: fc.Arbitrary<Notice> = fc
  .record({
    sample: fc.constantFrom(...sampleNotices),
    guestName: hostile,
    name: hostile,
    street: fc.option(hostile),
    city: hostile,
    phone: fc.option(hostile),
    countryCode: fc.constantFrom('AT', 'US', 'GB', 'JP', 'de', ''),
    specialRequests: fc.option(hostile),
    startsAt: arbitraryStart,
    partySize: fc.integer({ min: 1, max: 40 }),
  })
  .map(({ sample: { notice }, guestName, specialRequests, startsAt, partySize, ...house }) => {
    const changes = { guestName, restaurant: { ...notice.restaurant, ...house } };
    return 'visit' in notice
      ? { ...notice, ...changes, visit: { ...notice.visit, startsAt, partySize } }
      : {
          ...notice,
          ...changes,
          reservation: { ...notice.reservation, specialRequests, startsAt, partySize },
        };
  });
