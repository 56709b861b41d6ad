import { expect, it } from 'vitest';
import { editEndsAt } from './edit-window.ts';

it('lets a review be edited for 48 hours, also where the clocks change meanwhile', () => {
  expect(editEndsAt('2026-10-24T20:00:00+02:00').toString()).toBe('2026-10-26T18:00:00Z');
});
