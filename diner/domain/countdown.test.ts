import { expect, it } from 'vitest';
import { countdownTo } from './countdown.ts';

const expiresAt = Temporal.Instant.from('2026-12-04T18:05:00Z');

it.each([
  ['18:00:00', '5:00', false, null],
  ['18:02:59.999', '2:01', false, null],
  ['18:03:00', '2:00', false, 2],
  ['18:03:59', '1:01', false, 2],
  ['18:04:00', '1:00', false, 1],
  ['18:04:59.5', '0:01', false, 1],
  ['18:05:00', '0:00', true, null],
  ['19:00:00', '0:00', true, null],
] as const)('at %s it says %s', (time, text, isOver, saidMinutes) => {
  expect(countdownTo(expiresAt, Temporal.Instant.from(`2026-12-04T${time}Z`))).toEqual({
    text,
    isOver,
    saidMinutes,
  });
});
