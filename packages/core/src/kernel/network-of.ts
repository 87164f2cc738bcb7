import { isIPv6 } from 'node:net';

const groups = 8;
const networkGroups = 4;

/**
 * What limits count: an IPv4 address itself, of an IPv6 address the first 64 bits, because whoever has one usually has
 * all of the rest (SEC-2). Anything else is returned as it is.
 */
export function networkOf(address: string): string {
  const [bare = ''] = address.split('%');
  if (!isIPv6(bare)) return address;
  const embedded = /^(.*:)(\d+)\.(\d+)\.(\d+)\.(\d+)$/.exec(bare);
  if (embedded && /^::ffff:$/i.test(embedded[1] ?? '')) return embedded.slice(2).join('.');
  const plain = embedded ? `${embedded[1]}0:0` : bare;
  const [head = '', tail] = plain.split('::');
  const before = head === '' ? [] : head.split(':');
  const after = tail === undefined || tail === '' ? [] : tail.split(':');
  const zeros = tail === undefined ? 0 : groups - before.length - after.length;
  const all = [...before, ...Array<string>(zeros).fill('0'), ...after];
  const network = all.slice(0, networkGroups).map((group) => Number.parseInt(group, 16).toString(16));
  return `${network.join(':')}::/64`;
}
