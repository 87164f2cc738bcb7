import { countries } from '@atrium/contracts/country';
import { listedTimeZone } from '@atrium/contracts/time-zone';
import { expect, test } from 'vitest';
import { countryTimeZone } from './country-time-zone.ts';

const zoneOf = (country: string) => countryTimeZone(country, 'Europe/Zurich');

test('SUB-2: a country gives an organization the time zone in which most of it lives', () => {
  expect([zoneOf('CH'), zoneOf('LI'), zoneOf('DE'), zoneOf('PT'), zoneOf('US'), zoneOf('JP')]).toEqual([
    ...['Europe/Zurich', 'Europe/Vaduz', 'Europe/Berlin', 'Europe/Lisbon', 'America/New_York', 'Asia/Tokyo'],
  ]);
});

test('SUB-2: the zone of the seller wins in its own country, and stands in where a country does not say it', () => {
  expect(countryTimeZone('US', 'America/Chicago')).toBe('America/Chicago');
  expect(countryTimeZone('AQ', 'Europe/Zurich')).toBe('Europe/Zurich');
});

test('SUB-2: every country has a time zone that can be chosen, and none of several is left to chance', () => {
  for (const country of countries) {
    const zone = zoneOf(country);
    expect(listedTimeZone(zone), country).toBe(zone);
  }
  // Of those in which it is not the same time everywhere, only those without inhabitants have none of their own.
  const several = countries.filter(
    (country) =>
      !['CH', 'LI'].includes(country) && zonesIn(country).length > 1 && zoneOf(country) === 'Europe/Zurich',
  );
  expect(several).toEqual(['AQ', 'UM']);
});

const zonesIn = (country: string): readonly string[] =>
  (new Intl.Locale(`und-${country}`) as Intl.Locale & { getTimeZones: () => string[] }).getTimeZones();
