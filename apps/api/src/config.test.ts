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

test('SEC-1: production does not start without the key that seals secrets', () => {
  const production = {
    NODE_ENV: 'production',
    SMTP_URL: 'smtp://mail.example',
    ATRIUM_SELLER: 'seller.json',
  };
  expect(() => readConfig(production)).toThrow('ATRIUM_SECRET is not set');
  expect(() => readConfig({ ...production, ATRIUM_SECRET: 'short' })).toThrow('ATRIUM_SECRET: ');
  const complete = { ...production, ATRIUM_SECRET: 'x'.repeat(32) };
  expect(readConfig(complete)).toMatchObject({ smsAvailable: false });
  expect(() => readConfig({ ...complete, ATRIUM_SELLER: undefined })).toThrow('ATRIUM_SELLER is not set');
});

test('SEC-3: text messages can be sent where there is a provider, and outside production', () => {
  expect(readConfig({}).smsAvailable).toBe(true);
  expect(() => readConfig({ SMS_WEBHOOK_URL: 'https://sms.example' })).toThrow(
    'SMS_WEBHOOK_TOKEN is not set',
  );
  const provider = { SMS_WEBHOOK_URL: 'https://sms.example', SMS_WEBHOOK_TOKEN: 'x'.repeat(16) };
  const production = {
    NODE_ENV: 'production',
    SMTP_URL: 'smtp://mail.example',
    ATRIUM_SELLER: 'seller.json',
    ATRIUM_SECRET: 'x'.repeat(32),
  };
  expect(readConfig({ ...production, ...provider }).smsAvailable).toBe(true);
});
