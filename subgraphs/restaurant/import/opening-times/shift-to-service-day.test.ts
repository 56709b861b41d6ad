import { describe, expect, it } from 'vitest';
import { shiftToServiceDay } from './shift-to-service-day.ts';

describe('shiftToServiceDay', () => {
  it.each([
    ['Mo-Fr 11:00-15:00,18:00-23:00; PH off', 'Mo-Fr 07:00-11:00,14:00-19:00; PH off'],
    ['Sa 17:00-02:00', 'Sa 13:00-22:00'],
    ['Sa 17:00-26:00', 'Sa 13:00-22:00'],
    ['04:00-24:00', '00:00-20:00'],
    ['17:00-04:00', '13:00-00:00'],
    ['Mo-Su 18:00+', 'Mo-Su 14:00+'],
    ['Su 10:00-15:00 open "Brunch until 15:00"', 'Su 06:00-11:00 open "Brunch until 15:00"'],
  ])('%j becomes %j', (text, shifted) => {
    expect(shiftToServiceDay(text)).toBe(shifted);
  });

  it.each([
    '24/7',
    'Mo-Su 00:00-24:00',
    'Mo off',
    'sunrise-22:00',
    '"until 23:00"',
    '22:00-03:00,03:30-05:00',
  ])('%j cannot be shifted', (text) => {
    expect(shiftToServiceDay(text)).toBeNull();
  });
});
