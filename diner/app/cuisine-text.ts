import type { I18n } from '@lingui/core';
import { type Cuisine, isKnownCuisine } from '#diner/domain/cuisines.ts';

const knownText = (i18n: I18n, cuisine: Cuisine): string =>
  ({
    american: i18n._('American'),
    australian: i18n._('Australian'),
    austrian: i18n._('Austrian'),
    barbecue: i18n._('Barbecue'),
    brazilian: i18n._('Brazilian'),
    british: i18n._('British'),
    chinese: i18n._('Chinese'),
    french: i18n._('French'),
    greek: i18n._('Greek'),
    indian: i18n._('Indian'),
    italian: i18n._('Italian'),
    japanese: i18n._('Japanese'),
    korean: i18n._('Korean'),
    lebanese: i18n._('Lebanese'),
    mediterranean: i18n._('Mediterranean'),
    mexican: i18n._('Mexican'),
    peruvian: i18n._('Peruvian'),
    pizza: i18n._('Pizza'),
    portuguese: i18n._('Portuguese'),
    seafood: i18n._('Seafood'),
    spanish: i18n._('Spanish'),
    'steak house': i18n._('Steak house'),
    sushi: i18n._('Sushi'),
    thai: i18n._('Thai'),
    turkish: i18n._('Turkish'),
    vegan: i18n._('Vegan'),
    vegetarian: i18n._('Vegetarian'),
    vietnamese: i18n._('Vietnamese'),
  })[cuisine];

/** Others as the graph has them, with a capital. */
export const cuisineText = (i18n: I18n, cuisine: string): string =>
  isKnownCuisine(cuisine) ? knownText(i18n, cuisine) : cuisine.charAt(0).toUpperCase() + cuisine.slice(1);
