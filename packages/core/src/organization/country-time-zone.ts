import { listedTimeZone } from '@atrium/contracts/time-zone';

/** Of countries in which it is not the same time everywhere: where most people live. */
const usual: Readonly<Record<string, string>> = {
  AR: 'America/Argentina/Buenos_Aires',
  AU: 'Australia/Sydney',
  BR: 'America/Sao_Paulo',
  CA: 'America/Toronto',
  CD: 'Africa/Kinshasa',
  CL: 'America/Santiago',
  CN: 'Asia/Shanghai',
  CY: 'Asia/Nicosia',
  DE: 'Europe/Berlin',
  EC: 'America/Guayaquil',
  ES: 'Europe/Madrid',
  FM: 'Pacific/Ponape',
  GL: 'America/Godthab',
  ID: 'Asia/Jakarta',
  KI: 'Pacific/Tarawa',
  KZ: 'Asia/Almaty',
  MH: 'Pacific/Majuro',
  MN: 'Asia/Ulaanbaatar',
  MX: 'America/Mexico_City',
  MY: 'Asia/Kuala_Lumpur',
  NZ: 'Pacific/Auckland',
  PF: 'Pacific/Tahiti',
  PG: 'Pacific/Port_Moresby',
  PS: 'Asia/Hebron',
  PT: 'Europe/Lisbon',
  RU: 'Europe/Moscow',
  UA: 'Europe/Kiev',
  US: 'America/New_York',
  UZ: 'Asia/Tashkent',
};

/** The zones of a region, as the runtime lists them; the types of the language do not know the method yet. */
const zonesIn = (country: string): readonly string[] =>
  (new Intl.Locale(`und-${country}`) as Intl.Locale & { getTimeZones?: () => string[] }).getTimeZones?.() ??
  [];

/** What an organization begins with; it can choose another. That of the seller where the country does not say it. */
export function countryTimeZone(country: string, ofSeller: string): string {
  const zones = zonesIn(country);
  if (zones.includes(ofSeller)) return ofSeller;
  const named = usual[country] ?? (zones.length === 1 ? zones[0] : undefined);
  return listedTimeZone(named ?? ofSeller) ?? ofSeller;
}
