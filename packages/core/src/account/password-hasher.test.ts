import { DomainError } from '@atrium/contracts/kernel/domain-error';
import { expect, test } from 'vitest';
import { createPasswordHasher } from './password-hasher.ts';

const hasher = createPasswordHasher({ concurrency: 2 });

test('SEC-1: a hash is argon2id with at least 19 MiB and two passes, and its own salt', async () => {
  const [one, two] = await Promise.all([hasher.hash('secret phrase'), hasher.hash('secret phrase')]);
  expect(one).toMatch(/^\$argon2id\$v=19\$m=19456,t=2,p=1\$[\w+/]{22}\$[\w+/]{43}$/);
  expect(two).not.toBe(one);
});

test('SEC-1: only the right password verifies', async () => {
  const stored = await hasher.hash('secret phrase');
  expect(await hasher.verify(stored, 'secret phrase')).toBe(true);
  for (const wrong of ['', 'Secret phrase', 'secret phrase ', 'secret phrase\0', stored]) {
    expect(await hasher.verify(stored, wrong)).toBe(false);
  }
});

test('SEC-1: a password is the same however a keyboard composes its letters', async () => {
  const stored = await hasher.hash('caf\u00e9 \uff11\uff12\uff13');
  expect(await hasher.verify(stored, 'cafe\u0301 123')).toBe(true);
  expect(await hasher.verify(stored, 'cafe 123')).toBe(false);
});

test('SEC-1: an unknown account never verifies, not even with the password of the decoy', async () => {
  for (const password of ['', 'secret phrase', 'a password that nobody has']) {
    expect(await hasher.verify(null, password)).toBe(false);
  }
});

test('SEC-1: an account without a password never verifies, and does not fail', async () => {
  expect(await hasher.verify('', '')).toBe(false);
  expect(await hasher.verify('', 'a password that nobody has')).toBe(false);
});

test('SEC-1: an unknown account takes as long as a known one', async () => {
  const stored = await hasher.hash('secret phrase');
  const time = async (hash: string | null) => {
    let fastest = Number.POSITIVE_INFINITY;
    for (let i = 0; i < 5; i += 1) {
      const startedAt = performance.now();
      await hasher.verify(hash, 'wrong');
      fastest = Math.min(fastest, performance.now() - startedAt);
    }
    return fastest;
  };
  const [unknown, known] = [await time(null), await time(stored)];
  // A machine under load is noisy; an early return would be a hundred times faster.
  expect(unknown / known).toBeGreaterThan(0.25);
  expect(unknown / known).toBeLessThan(4);
});

test('passwords are hashed in the order in which they came', async () => {
  const single = createPasswordHasher({ concurrency: 1 });
  const order: number[] = [];
  await Promise.all(
    Array.from({ length: 6 }, (_, i) => single.hash(`password ${i}`).then(() => order.push(i))),
  );
  expect(order).toEqual([0, 1, 2, 3, 4, 5]);
});

test('a failure frees its place', async () => {
  const single = createPasswordHasher({ concurrency: 1 });
  for (let i = 0; i < 3; i += 1) await expect(single.verify('not a hash', 'x')).rejects.toThrow();
  expect(await single.hash('x')).toContain('argon2id');
});

test('more than 500 waiting are turned away at once instead of waiting for minutes', async () => {
  const single = createPasswordHasher({ concurrency: 1 });
  // The decoy has the one place, so all of these wait.
  const outcomes: unknown[] = [];
  const calls = Array.from({ length: 503 }, () =>
    single.verify('not a hash', 'x').catch((error: unknown) => {
      outcomes.push(error);
    }),
  );
  await Promise.all(calls);
  const refused = outcomes.filter((error) => error instanceof DomainError);
  expect(refused.map(({ code, params }) => ({ code, params }))).toEqual(
    Array(3).fill({ code: 'request.busy', params: { retryAfterSeconds: 10 } }),
  );
  // Turned away means first to be answered, not last.
  expect(outcomes.slice(0, 3)).toEqual(refused);
});
