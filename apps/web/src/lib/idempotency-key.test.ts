import { expect, test } from 'vitest';
import { createIdempotencyKey } from './idempotency-key.ts';

test('ORG-5, PAY-5: the same input repeats its key, changed input gets another', () => {
  const keyFor = createIdempotencyKey();
  const first = keyFor({ name: 'One' });
  expect(keyFor({ name: 'One' })).toBe(first);
  const second = keyFor({ name: 'Two' });
  expect(second).not.toBe(first);
  expect(keyFor({ name: 'Two' })).toBe(second);
});

test('two forms never share a key', () => {
  expect(createIdempotencyKey()({})).not.toBe(createIdempotencyKey()({}));
});
