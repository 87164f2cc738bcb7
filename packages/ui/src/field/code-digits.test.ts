import { expect, test } from 'vitest';
import { codeDigits } from './code-digits.tsx';

test.each([
  ['123456', '123456'],
  ['123 456', '123456'],
  ['Code: 123-456.', '123456'],
  ['1234567890', '123456'],
  ['abc', ''],
])('a paste of "%s" gives %s', (text, digits) => {
  expect(codeDigits(text, 6)).toBe(digits);
});
