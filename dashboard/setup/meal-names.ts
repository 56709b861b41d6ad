import type { I18n } from '@lingui/core';
import type { Meal } from './domain/period-draft.ts';

export const mealNames = (i18n: I18n): Readonly<Record<Meal, string>> => ({
  breakfast: i18n._('Breakfast'),
  lunch: i18n._('Lunch'),
  dinner: i18n._('Dinner'),
});
