import { describe, expect, it } from 'vitest';
import { cleanPlaceName, foldPlaceName, placeSlug } from './place-name.ts';

describe('cleanPlaceName', () => {
  it.each([
    [undefined, null],
    ['Wien', 'Wien'],
    ['3. Landstraße', 'Landstraße'],
    ['07. Neubau', 'Neubau'],
    ['London Borough of Tower Hamlets', 'Tower Hamlets'],
    ['Royal Borough of Kensington and Chelsea', 'Kensington and Chelsea'],
    ['Primrose Hill, London', 'Primrose Hill'],
    ['Brooklyn, NY', 'Brooklyn'],
    ['LONDON', 'London'],
    ['kingston upon thames', 'Kingston Upon Thames'],
    ['NYC', 'NYC'],
    ["l'aquila", "L'aquila"],
    ['1010 Wien', null],
    ['-', null],
    ['東京', '東京'],
  ])('%j is %j', (text, name) => {
    expect(cleanPlaceName(text)).toBe(name);
  });
});

describe('foldPlaceName', () => {
  it.each([
    ['St. Pölten', 'st polten'],
    ['Straße & Söhne', 'strasse and sohne'],
    ["King's Cross", 'kings cross'],
    ['Łódź', 'lodz'],
    ['กรุงเทพ', 'กรุงเทพ'],
  ])('%j folds to %j', (name, folded) => {
    expect(foldPlaceName(name)).toBe(folded);
  });

  it('makes keys', () => {
    expect(placeSlug('Long Island City')).toBe('long-island-city');
  });
});
