import fc from 'fast-check';
import { expect, it } from 'vitest';
import { randomStories } from '../testing/random-steps.ts';
import { nothingSeen } from '../testing/seen-cases.ts';
import { TwinRestaurants } from '../testing/twin-restaurants.ts';
import { unavailableReasons } from './availability.ts';
import { choiceRules } from './table-choice.ts';

it('answers as a list of parties would, whatever the rules, whatever was booked, 10,000 times', () => {
  const seen = nothingSeen();
  fc.assert(
    fc.property(randomStories(110), (story) => {
      const twins = new TwinRestaurants(story, seen);
      for (const step of story.steps) twins.take(step);
      twins.compareDays();
    }),
    // About 12,000 steps. A failure is shrunk no longer than anybody waits.
    { numRuns: 250, interruptAfterTimeLimit: 100_000 },
  );
  expect(seen.steps).toBeGreaterThanOrEqual(10_000);
  expect(seen.alternatives).toBeGreaterThanOrEqual(10_000);
  expect([...seen.reasons.keys()].sort()).toEqual([...unavailableReasons, 'AVAILABLE'].sort());
  expect([...seen.rules.keys()].sort()).toEqual([...choiceRules].sort());
}, 120_000);
