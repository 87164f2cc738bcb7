import { BlockList, isIP } from 'node:net';

/** Where an address is: a country code (ISO 3166-1 alpha-2), or null when that is not known. */
export type CountryLookup = (address: string) => string | null;

/** Stands in until an installation brings a database of countries. */
export const noCountries: CountryLookup = () => null;

const local = new BlockList();
for (const [network, bits] of [
  ...([['10.0.0.0', 8], ['172.16.0.0', 12], ['192.168.0.0', 16], ['127.0.0.0', 8]] as const),
  ...([['169.254.0.0', 16], ['100.64.0.0', 10]] as const),
] as const) // biome-ignore format: one network beside the other
  local.addSubnet(network, bits, 'ipv4');
for (const [network, bits] of [['::1', 128], ['fc00::', 7], ['fe80::', 10]] as const) // biome-ignore format: as above
  local.addSubnet(network, bits, 'ipv6');

/** The country of an address, `local` inside a private network, or `unknown` (SEC-7). */
export function locateAddress(address: string, countryOf: CountryLookup): string {
  const plain = address.replace(/^::ffff:(?=\d+\.)/i, '');
  const family = isIP(plain);
  if (family === 0) return 'unknown';
  if (local.check(plain, family === 4 ? 'ipv4' : 'ipv6')) return 'local';
  return countryOf(plain) ?? 'unknown';
}
