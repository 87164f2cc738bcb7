import { expect, test } from 'vitest';
import { describeDevice } from './describe-device.ts';
import { locateAddress, noCountries } from './locate-address.ts';

const webkit = 'AppleWebKit/537.36 (KHTML, like Gecko)';

test.each([
  [`Mozilla/5.0 (Windows NT 10.0; Win64; x64) ${webkit} Chrome/140.0.0.0 Safari/537.36`, 'Chrome', 'Windows'],
  [`Mozilla/5.0 (Windows NT 10.0; Win64; x64) ${webkit} Chrome/140.0.0.0 Safari/537.36 Edg/140.0`, 'Edge', 'Windows'],
  ['Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0', 'Firefox', 'Linux'],
  ['Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/18.1 Safari/605.1.15', 'Safari', 'macOS'],
  ['Mozilla/5.0 (iPhone; CPU iPhone OS 18_1 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/18.1 Mobile/15E148 Safari/604.1', 'Safari', 'iOS'],
  ['Mozilla/5.0 (iPad; CPU OS 18_1 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) CriOS/140.0 Mobile/15E148 Safari/604.1', 'Chrome', 'iPadOS'],
  [`Mozilla/5.0 (Linux; Android 15; Pixel 9) ${webkit} Chrome/140.0.0.0 Mobile Safari/537.36`, 'Chrome', 'Android'],
  [`Mozilla/5.0 (Linux; Android 15; SM-S921B) ${webkit} SamsungBrowser/28.0 Chrome/130.0.0.0 Mobile Safari/537.36`, 'Samsung Internet', 'Android'],
  [`Mozilla/5.0 (X11; CrOS x86_64 14541.0.0) ${webkit} Chrome/140.0.0.0 Safari/537.36 OPR/120.0`, 'Opera', 'ChromeOS'],
  ['curl/8.5.0', '', ''],
  ['', '', ''],
])('SEC-7: %s is %s on %s', (userAgent, browser, system) => {
  expect(describeDevice(userAgent)).toMatchObject({ browser, system });
}); // biome-ignore format: one header to a line

test('SEC-7: phones and tablets are told from computers', () => {
  expect(describeDevice('Mozilla/5.0 (iPhone; CPU iPhone OS 18_1 like Mac OS X)').mobile).toBe(true);
  expect(describeDevice('Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Firefox/140.0').mobile).toBe(false);
});

test.each([
  ['127.0.0.1', 'local'],
  ['10.200.1.1', 'local'],
  ['172.31.255.255', 'local'],
  ['172.32.0.1', 'unknown'],
  ['::1', 'local'],
  ['fd00::1', 'local'],
  ['::ffff:192.168.1.4', 'local'],
  ['203.0.113.5', 'unknown'],
  ['not an address', 'unknown'],
])('SEC-7: %s is %s without a database of countries', (address, place) => {
  expect(locateAddress(address, noCountries)).toBe(place);
});

test('SEC-7: with one, a public address has its country and a private one is still local', () => {
  expect(locateAddress('203.0.113.5', () => 'CH')).toBe('CH');
  expect(locateAddress('192.168.0.1', () => 'CH')).toBe('local');
});
