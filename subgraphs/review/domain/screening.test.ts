import { describe, expect, it } from 'vitest';
import { screen } from './screening.ts';

const contact = ['CONTACT_DATA'];
const link = ['LINK'];
const offensive = ['OFFENSIVE_LANGUAGE'];

describe('screen', () => {
  it.each([
    [null],
    ['A lovely evening. The chef himself came to our table!'],
    ['Lovely food.It was warm.So good.We will be back...and soon'],
    ['We were there on 24.12.2025 at 19:00, on 1/2/2026 and 2026-03-04'],
    ['We paid 120 for 4 in 2024, the wine was 1.250.000 lire once, 10,000 thanks'],
    ['5.5/10, portions of 0.5 l for 4,50 and 3,80'],
    ['Table 12, 8 people, 3 hours, 2 bottles'],
    ['The Scunthorpe cocktail, the glass bass, an assessment of the classic Essex menu'],
    ['Shiitake with cumin, coq au vin, spotted dick, mussels and cockles in Moby Dick'],
    ['Faggots and peas as in Yorkshire, a Negroni, Montenegro and spicy raccoon-sized portions'],
    ['Eine Scheibe Brot, Rosette aus Käse, Möhren, und Vögel vor dem Fenster; Titanic, Kapitän'],
    ['Bitte am Kanal sitzen. Wachtel, Fasan und Bachforelle'],
    ['I had a bite of everything'],
  ])('finds nothing in %s', (text) => {
    expect(screen(text, 'Europe/Vienna')).toEqual([]);
  });

  it.each([
    ['Write to me: ada@example.org', contact],
    ['ada (at) example [dot] org', contact],
    ['ada[at]example(punkt)at', contact],
    ['ａｄａ＠ｅｘａｍｐｌｅ．ｏｒｇ', contact],
    ['a\u200Bda@exam\u200Bple.org', contact],
    ['Call +43 664 1234567', contact],
    ['Call 0664 1234567', contact],
    ['Call (0)664/123 45 67 now', contact],
    ['Ring 0044 20 7946 0958', contact],
    ['See https://example.org/menu?x=1', link],
    ['See www.example.org', link],
    ['See example.com, it is better', link],
    ['bit.ly/abc', link],
    ['http://192.0.2.1/', link],
    ['<a href="https://example.org">click</a>', link],
    ['What a fucking mess', offensive],
    ['fuсk with a Cyrillic c', offensive],
    ['sh1t', offensive],
    ['f\u200Buck', offensive],
    ['So ein Arschloch', offensive],
    ['Diese Schlampen!', offensive],
    ['alles SCHEISSE', offensive],
    ['alles Scheiße', offensive],
    ['Schei\u00DFe', offensive],
    ['So ein 4rschl0ch', offensive],
    ['Kanaken raus', offensive],
    ['fuck, ada@example.org, www.example.org', ['CONTACT_DATA', 'LINK', 'OFFENSIVE_LANGUAGE']],
  ])('finds in %s: %s', (text, findings) => {
    expect(screen(text, 'Europe/Vienna')).toEqual(findings);
  });

  it.each([
    ['Call 020 7946 0958', 'Europe/London', contact],
    ['Call (212) 736-5000', 'America/New_York', contact],
    ['Call 0664 1234567', 'UTC', []],
    ['Call +43 664 1234567', 'UTC', contact],
    ['Quel connard', 'Europe/Paris', offensive],
    ['Quel connard', 'Europe/Vienna', []],
    ['Che stronzo', 'Europe/Rome', offensive],
    ['ちんこ', 'Asia/Tokyo', offensive],
    ['とてもおいしかったです', 'Asia/Tokyo', []],
    ['блядь', 'Europe/Moscow', offensive],
    ['Arschloch', 'Nowhere/At_All', offensive],
  ])('knows numbers and words of the place: %s in %s', (text, timeZone, findings) => {
    expect(screen(text, timeZone)).toEqual(findings);
  });

  it('takes a long text in its stride', () => {
    for (const part of ['a', '0', '.', '@', 'fu', '(at)', ' ', 'ß', '0664 ', '1.'])
      expect(screen(part.repeat(4_000 / part.length), 'Europe/Vienna').length).toBeLessThanOrEqual(3);
  });
});
