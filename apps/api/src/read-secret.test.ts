import { mkdtemp, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { readSecret } from './read-secret.ts';

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'atrium-secret-'));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

test('SEC-1: the first start makes a secret that only its owner can read; later ones find it', async () => {
  const secret = await readSecret(join(folder, 'one'));
  expect(secret).toMatch(/^[\w-]{43}$/);
  expect((await stat(join(folder, 'one/secret'))).mode & 0o777).toBe(0o600);
  expect(await readSecret(join(folder, 'one'))).toBe(secret);
  expect(await readSecret(join(folder, 'two'))).not.toBe(secret);
});

test('SEC-1: starts at the same moment agree on one secret', async () => {
  const secrets = await Promise.all(Array.from({ length: 8 }, () => readSecret(join(folder, 'three'))));
  expect(new Set(secrets).size).toBe(1);
});
