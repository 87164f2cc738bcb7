import { defineAction, type RateLimit } from '@atrium/contracts/kernel/define-action';
import { open } from '@atrium/contracts/kernel/permissions';
import { expect, test } from 'vitest';
import { z } from 'zod';
import {
  advance,
  createPerson,
  outcomeOf,
  refusalOf,
  requestOf,
  runAs,
  useTestHost,
} from '../../test/test-host.ts';
import { implement } from './implement.ts';
import { implementSystem } from './implement-system.ts';

const host = useTestHost();
const three = { limit: 3, windowSeconds: 60 };

/** A public action, counted by address; fails when asked to. */
const knock = implementSystem(
  defineAction({
    name: 'test.knock',
    kind: 'mutation',
    scope: 'public',
    permission: open('a test'),
    input: z.object({ fail: z.boolean().default(false) }),
    output: z.object({}),
    errors: ['session.credentials_wrong'],
    rateLimit: { ...three, by: 'address' },
  }),
  async ({ input, fail }) => (input.fail ? fail('session.credentials_wrong', {}) : {}),
);

const actionBy = <N extends `test.${string}`>(name: N, by: RateLimit['by']) =>
  implement(
    defineAction({
      name,
      kind: 'mutation',
      scope: 'account',
      permission: 'account.update',
      input: z.object({}),
      output: z.object({}),
      errors: [],
      rateLimit: { ...three, by },
    }),
    async ({ audit }) => {
      audit.unchanged();
      return {};
    },
  );
const byActor = actionBy('test.byActor', 'actor');
const byAddress = actionBy('test.byAddress', 'address');

const from = (address: string, input: object = {}) => knock.run(host(), requestOf(null, address), input);

test('NFR-5: the limit is let through, the next call is refused with the seconds to wait', async () => {
  for (let i = 0; i < 3; i += 1) expect(await outcomeOf(from('198.51.100.1'))).toBe('ok');
  advance(host(), 17);
  const refusal = await refusalOf(from('198.51.100.1'));
  expect(refusal).toMatchObject({ code: 'request.rate_limited', params: { retryAfterSeconds: 43 } });
});

test('NFR-5: to the second: refused while the window is open, let through when it has ended', async () => {
  for (let i = 0; i < 4; i += 1) await outcomeOf(from('198.51.100.2'));
  advance(host(), 59);
  expect(await refusalOf(from('198.51.100.2'))).toMatchObject({ params: { retryAfterSeconds: 1 } });
  advance(host(), 1);
  expect(await outcomeOf(from('198.51.100.2'))).toBe('ok');
});

test('NFR-5: a new window is a whole one', async () => {
  for (let i = 0; i < 9; i += 1) await outcomeOf(from('198.51.100.3'));
  advance(host(), 60);
  const outcomes = [];
  for (let i = 0; i < 4; i += 1) outcomes.push(await outcomeOf(from('198.51.100.3')));
  expect(outcomes).toEqual(['ok', 'ok', 'ok', 'request.rate_limited']);
});

test('NFR-5: an address does not use up the limit of another', async () => {
  for (let i = 0; i < 5; i += 1) await outcomeOf(from('198.51.100.4'));
  expect(await outcomeOf(from('198.51.100.5'))).toBe('ok');
});

test('NFR-5: calls that fail count like calls that succeed', async () => {
  for (let i = 0; i < 3; i += 1) {
    expect(await outcomeOf(from('198.51.100.6', { fail: true }))).toBe('session.credentials_wrong');
  }
  expect(await outcomeOf(from('198.51.100.6'))).toBe('request.rate_limited');
});

test('NFR-5: 30 calls at once are counted one by one', async () => {
  const outcomes = await Promise.all(Array.from({ length: 30 }, () => outcomeOf(from('198.51.100.7'))));
  expect(outcomes.filter((outcome) => outcome === 'ok')).toHaveLength(3);
});

test('NFR-5: input that no contract accepts costs nothing and is not counted', async () => {
  for (let i = 0; i < 5; i += 1) {
    expect(await outcomeOf(from('198.51.100.8', { fail: 'yes' }))).toBe('request.invalid_input');
  }
  expect(await outcomeOf(from('198.51.100.8'))).toBe('ok');
});

test('NFR-5: by actor: the person is counted, wherever they come from, and nobody else', async () => {
  const [one, two] = [await createPerson(host()), await createPerson(host())];
  const outcomes = [];
  for (let i = 0; i < 4; i += 1) {
    outcomes.push(await outcomeOf(byActor.run(host(), requestOf(one.token, `203.0.113.${i}`), {})));
  }
  expect(outcomes).toEqual(['ok', 'ok', 'ok', 'request.rate_limited']);
  expect(await outcomeOf(runAs(host(), two, byActor, {}))).toBe('ok');
});

test('NFR-5: by address: everybody behind it is counted together', async () => {
  const outcomes = [];
  for (let i = 0; i < 4; i += 1) {
    const { token } = await createPerson(host());
    outcomes.push(await outcomeOf(byAddress.run(host(), requestOf(token, '203.0.113.100'), {})));
  }
  expect(outcomes).toEqual(['ok', 'ok', 'ok', 'request.rate_limited']);
});

test('NFR-5: a stranger without a session uses up nothing of a person', async () => {
  const person = await createPerson(host());
  for (let i = 0; i < 5; i += 1) {
    expect(await outcomeOf(runAs(host(), null, byActor, {}))).toBe('session.required');
  }
  expect(await outcomeOf(runAs(host(), person, byActor, {}))).toBe('ok');
});
