import { expect, test } from 'vitest';
import { readConfig } from './config.ts';

test('NFR-1: nothing has to be configured', () => {
  expect(readConfig({})).toMatchObject({
    ...{ PORT: 4000, HOST: '127.0.0.1', publicUrl: 'http://localhost:4000', TRUSTED_PROXIES: 0 },
    ...{ ATRIUM_DEMO: false, ATRIUM_INSECURE_COOKIES: false },
  });
});

test('links never get two slashes', () => {
  expect(readConfig({ PUBLIC_URL: 'https://portal.example//' }).publicUrl).toBe('https://portal.example');
});

test.each([
  ['PORT', { PORT: 'http' }],
  ['PORT', { PORT: '70000' }],
  ['PUBLIC_URL', { PUBLIC_URL: 'portal' }],
  ['METRICS_TOKEN', { METRICS_TOKEN: 'short' }],
  ['ATRIUM_DEMO', { ATRIUM_DEMO: 'yes' }],
  ['TRUSTED_PROXIES', { TRUSTED_PROXIES: '-1' }],
  ['PUBLIC_URL', { PUBLIC_URL: 'javascript:alert(1)' }],
])('a wrong %s ends the start with a sentence that names it', (name, environment) => {
  expect(() => readConfig(environment)).toThrow(`The configuration is not valid. ${name}: `);
});

test('SEC-9: cookies without Secure cannot be switched on in production', () => {
  expect(() => readConfig({ NODE_ENV: 'production', ATRIUM_INSECURE_COOKIES: '1' })).toThrow(
    'ATRIUM_INSECURE_COOKIES cannot be used in production.',
  );
});
