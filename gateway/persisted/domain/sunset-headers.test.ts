import { expect, it } from 'vitest';
import { sunsetHeaders } from './sunset-headers.ts';

it('says since when and until when, as RFC 9745 and RFC 8594 write it', () => {
  const deprecatedAt = Temporal.Instant.from('2026-11-23T10:00:00.5Z');
  expect(sunsetHeaders({ deprecatedAt, sunsetOn: '2027-02-28' })).toEqual({
    deprecation: '@1795428000',
    sunset: 'Sun, 28 Feb 2027 23:59:59 GMT',
  });
  expect(sunsetHeaders({ deprecatedAt: null, sunsetOn: null })).toEqual({});
});
