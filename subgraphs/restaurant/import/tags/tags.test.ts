import { describe, expect, it } from 'vitest';
import { findCountry, readAddress } from './address.ts';
import { readCapacity } from './capacity.ts';
import { readEmail, readPhone, readWebsite } from './contact.ts';
import { hasBar, hasOutdoorSeating, isDisused, readReservationPolicy } from './seating-hints.ts';
import { findTimeZone } from './time-zone.ts';

const tags = (values: Record<string, string>): ReadonlyMap<string, string> => new Map(Object.entries(values));

describe('readPhone', () => {
  it.each([
    [{ phone: '+43 (1) 532 28 65' }, 'AT', '+43 1 5322865'],
    [{ 'contact:phone': '+442072406604' }, 'GB', '+44 20 7240 6604'],
    [{ phone: '(212) 780-6020' }, 'US', '+1 212 780 6020'],
    [{ phone: '06764158886' }, 'AT', '+43 676 4158886'],
    [{ phone: '+44 20 7403 9242;+44 20 7357 7826' }, 'GB', '+44 20 7403 9242'],
    [{ phone: 'call us', 'contact:mobile': '+43 664 914 26 99' }, 'AT', '+43 664 9142699'],
    [{ phone: '+43 1 5322865' }, 'XX', '+43 1 5322865'],
    [{}, 'AT', null],
  ])('%j in %s is %j', (values, countryCode, value) => {
    expect(readPhone(tags(values), countryCode)).toEqual({ value, dropped: null });
  });

  it('says what it drops', () => {
    expect(readPhone(tags({ phone: '+1-718-205-008' }), 'US')).toEqual({
      value: null,
      dropped: 'phone=+1-718-205-008',
    });
  });
});

describe('readWebsite', () => {
  it.each([
    [{ website: 'https://inigo.at/' }, 'https://inigo.at/'],
    [{ 'contact:website': 'www.isarn.co.uk' }, 'https://www.isarn.co.uk/'],
    [{ website: 'http://www.schneider-gössl.at' }, 'http://www.xn--schneider-gssl-5pb.at/'],
    [{ website: 'http://http://www.kurumaya.co.uk/' }, 'http://www.kurumaya.co.uk/'],
    [{ website: 'Tamarind', url: '//krua.co.uk' }, 'https://krua.co.uk/'],
    [{ website: 'http://a.at;http://b.at' }, 'http://a.at/'],
  ])('%j is %j', (values, value) => {
    expect(readWebsite(tags(values))).toEqual({ value, dropped: null });
  });

  it.each([
    'Tamarind',
    'ftp://a.at/',
    'javascript:alert(1)',
    'mailto:a@b.at',
    'http://info@a.co.uk',
    'http://',
  ])('drops %j', (website) => {
    expect(readWebsite(tags({ website }))).toEqual({ value: null, dropped: `website=${website}` });
  });
});

describe('readEmail', () => {
  it('takes either form, and drops what is none', () => {
    expect(readEmail(tags({ email: 'office@a.at; b@c.at' })).value).toBe('office@a.at');
    expect(readEmail(tags({ 'contact:email': 'mailto:office@a.at' })).value).toBe('office@a.at');
    expect(readEmail(tags({ email: 'office at a.at' })).dropped).toBe('email=office at a.at');
  });
});

describe('readCapacity', () => {
  it.each([
    ['50', 50],
    ['50-100', 75],
    ['~50', 50],
    ['ca. 40', 40],
    ['56 seats', 56],
    ['120+', 120],
    ['0', null],
    ['3', null],
    ['5000', null],
    ['100-50', null],
    ['Small', null],
    ['Mon-Sun 17:00–23:00', null],
  ])('%j is %j', (capacity, value) => {
    const dropped = value === null ? `capacity=${capacity}` : null;
    expect(readCapacity(tags({ capacity }))).toEqual({ value, dropped });
  });
});

describe('hints', () => {
  it('take any kind of outdoor seating but none', () => {
    const outdoor = ['yes', 'terrace', 'summer', 'no'].map((value) =>
      hasOutdoorSeating(tags({ outdoor_seating: value })),
    );
    expect(outdoor).toEqual([true, true, true, false]);
    expect(hasOutdoorSeating(tags({}))).toBe(false);
    expect(hasBar(tags({ bar: 'yes' }))).toBe(true);
    expect(isDisused(tags({ disused: 'yes' }))).toBe(true);
    expect(isDisused(tags({ disused: 'no' }))).toBe(false);
  });

  it('read the reservation policy', () => {
    const policies = ['yes', 'no', 'only', 'recommended', 'maybe'].map((value) =>
      readReservationPolicy(tags({ reservation: value })),
    );
    expect(policies).toEqual(['yes', 'no', 'required', 'recommended', null]);
  });
});

describe('readAddress', () => {
  it.each([
    [{ 'addr:street': 'Selzergasse', 'addr:housenumber': '38' }, 'AT', 'Selzergasse 38'],
    [{ 'addr:street': 'Church Road', 'addr:housenumber': '3-7' }, 'GB', '3-7 Church Road'],
    [{ 'addr:street': 'Church Road', 'addr:housename': 'The Mill' }, 'GB', 'The Mill, Church Road'],
    [{ 'addr:place': 'Prater', 'addr:housenumber': '7' }, 'AT', 'Prater 7'],
    [{ 'addr:housenumber': '38' }, 'AT', null],
  ])('%j in %s is %j', (values, countryCode, street) => {
    expect(readAddress(tags(values), countryCode)).toEqual({ street, postalCode: null });
  });
});

describe('findCountry and findTimeZone', () => {
  const vienna = { latitude: 48.2, longitude: 16.37 };

  it('take the country from the tag, else from the point', () => {
    expect(findCountry(tags({ 'addr:country': 'USA' }), vienna)).toBe('US');
    expect(findCountry(tags({ 'addr:country': 'at the river' }), vienna)).toBe('AT');
    expect(findCountry(tags({ 'addr:country': 'EU' }), vienna)).toBe('AT');
    expect(findCountry(tags({}), { latitude: 22.28, longitude: 114.16 })).toBe('HK');
    expect(findCountry(tags({}), { latitude: 5, longitude: -20 })).toBeNull();
  });

  it('find the zone, and none at sea', () => {
    expect(findTimeZone(vienna)).toBe('Europe/Vienna');
    expect(findTimeZone({ latitude: -33.87, longitude: 151.2 })).toBe('Australia/Sydney');
    expect(findTimeZone({ latitude: 5, longitude: -20 })).toBeNull();
  });
});
