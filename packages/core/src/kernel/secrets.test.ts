import { expect, test } from 'vitest';
import { createSecrets } from './secrets.ts';

const secrets = createSecrets('a secret of at least thirty-two characters');
const plain = Buffer.from('JBSWY3DPEHPK3PXP');

test('SEC-1: what was sealed opens for the same purpose and owner, and looks different each time', () => {
  const [one, two] = [secrets.seal('totp', 'ada', plain), secrets.seal('totp', 'ada', plain)];
  expect(secrets.open('totp', 'ada', one)).toEqual(plain);
  expect(one).not.toEqual(two);
  expect(one.includes(plain)).toBe(false);
});

test('SEC-1: for another owner, purpose or key it does not open', () => {
  const sealed = secrets.seal('totp', 'ada', plain);
  expect(() => secrets.open('totp', 'grace', sealed)).toThrow();
  expect(() => secrets.open('upload', 'ada', sealed)).toThrow();
  const other = createSecrets('another secret of at least thirty-two characters');
  expect(() => other.open('totp', 'ada', sealed)).toThrow();
});

test('SEC-1: changed or cut anywhere it does not open', () => {
  const sealed = secrets.seal('totp', 'ada', plain);
  for (let at = 0; at < sealed.length; at += 1) {
    const changed = Buffer.from(sealed);
    changed.writeUInt8(changed.readUInt8(at) ^ 1, at);
    expect(() => secrets.open('totp', 'ada', changed), `byte ${at}`).toThrow();
    expect(() => secrets.open('totp', 'ada', sealed.subarray(0, at)), `cut at ${at}`).toThrow();
  }
});

test('SEC-1: a mac is the same for the same text, and another for another purpose or key', () => {
  expect(secrets.mac('sms', '123456')).toEqual(secrets.mac('sms', '123456'));
  expect(secrets.mac('backup', '123456')).not.toEqual(secrets.mac('sms', '123456'));
  expect(createSecrets('x'.repeat(32)).mac('sms', '123456')).not.toEqual(secrets.mac('sms', '123456'));
});
