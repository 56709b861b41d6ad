import type { DemoCity } from './demo-city.ts';
import { london } from './london.ts';
import { newYork } from './new-york.ts';
import { saoPaulo } from './sao-paulo.ts';
import { sydney } from './sydney.ts';
import { tokyo } from './tokyo.ts';
import { vienna } from './vienna.ts';

/** Restaurants are dealt to them in this order, one each in turn. */
export const demoCities: readonly DemoCity[] = [vienna, london, newYork, saoPaulo, tokyo, sydney];
