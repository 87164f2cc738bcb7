import { randomUUID } from 'node:crypto';
import { createPasswordHasher } from '@atrium/core/account/password-hasher';
import { newEmail, signUpForm } from '@atrium/core/test/visitor';
import { expect, test } from 'vitest';
import { dataOf, mutate, useTestApp } from '../../test/test-app.ts';

// The real hasher: it is what takes the time that could tell an account from none.
const passwords = createPasswordHasher();
const app = useTestApp({}, { passwords });
/** As if somebody had thought that nobody needs a hash when there is no account. */
const leaky = useTestApp(
  {},
  {
    passwords: {
      ...passwords,
      verify: async (hash, password) => hash !== null && passwords.verify(hash, password),
    },
  },
);

/** Sooner than this, nobody can tell two answers apart over a network with the tries that the limits allow. */
const noticeableMs = 8;
const rounds = 24;

type Tries = { readonly known: number[]; readonly unknown: number[] };

const median = (values: readonly number[]): number =>
  [...values].sort((one, other) => one - other)[Math.floor(values.length / 2)] ?? 0;

const gap = ({ known, unknown }: Tries): number => Math.abs(median(known) - median(unknown));

/** How often the gap is as large by chance: with the labels dealt anew 2,000 times. */
function chance(tries: Tries): number {
  const all = [...tries.known, ...tries.unknown];
  const seen = gap(tries);
  let asLarge = 0;
  let state = 42;
  const random = () => {
    state = (state * 1_103_515_245 + 12_345) % 2 ** 31;
    return state / 2 ** 31;
  };
  for (let deal = 0; deal < 2000; deal += 1) {
    const dealt = all
      .map((value) => ({ value, order: random() }))
      .sort((one, other) => one.order - other.order)
      .map(({ value }) => value);
    const half = tries.known.length;
    if (gap({ known: dealt.slice(0, half), unknown: dealt.slice(half) }) >= seen) asLarge += 1;
  }
  return asLarge / 2000;
}

/**
 * Tells the two apart when their medians differ by more than a network hides, by more than a quarter, and not by
 * chance. A path that leaves out the hash differs by nearly all of it.
 */
const tellsApart = (tries: Tries): boolean =>
  gap(tries) > noticeableMs && gap(tries) > median(tries.known) / 4 && chance(tries) < 0.001;

async function measure(
  ask: (about: 'known' | 'unknown') => Promise<() => Promise<Response>>,
): Promise<Tries> {
  const tries: Tries = { known: [], unknown: [] };
  const once = async (about: 'known' | 'unknown') => {
    const call = await ask(about);
    await app().host.db.deleteFrom('rateLimit').execute();
    const startedAt = performance.now();
    await (await call()).text();
    return performance.now() - startedAt;
  };
  for (const about of ['known', 'unknown'] as const) await once(about);
  // One, other, other, one: what slows the machine for a while slows both.
  for (let round = 0; round < rounds; round += 1) {
    const [first, second] = round % 2 ? (['unknown', 'known'] as const) : (['known', 'unknown'] as const);
    tries[first].push(await once(first));
    tries[second].push(await once(second));
  }
  return tries;
}

async function signUpSomebody(at = app()) {
  const form = signUpForm();
  const response = await mutate(at, 'account.signUp', form, { from: randomUUID() });
  return { ...form, ...(await dataOf('account.signUp', response)) };
}

test('SEC-1: signing in takes as long with an unknown address as with a known one', async () => {
  const { email } = await signUpSomebody();
  const tries = await measure(async (about) => {
    const input = { email: about === 'known' ? email : newEmail(), password: 'not the password of anybody' };
    return () => mutate(app(), 'session.signIn', input, { from: randomUUID() });
  });
  expect(tellsApart(tries), JSON.stringify(tries)).toBe(false);
});

test('SEC-1: signing up takes as long with a taken address as with a free one', async () => {
  const { email } = await signUpSomebody();
  const tries = await measure(async (about) => {
    const form = signUpForm(about === 'known' ? { email } : {});
    return () => mutate(app(), 'account.signUp', form, { from: randomUUID() });
  });
  expect(tellsApart(tries), JSON.stringify(tries)).toBe(false);
});

test('SEC-1: asking for the confirmation again takes as long for a sign-up with a taken address', async () => {
  const taken = await signUpSomebody();
  const tries = await measure(async (about) => {
    const form = signUpForm(about === 'known' ? { email: taken.email } : {});
    const response = await mutate(app(), 'account.signUp', form, { from: randomUUID() });
    const { confirmationId } = await dataOf('account.signUp', response);
    app().host.clock.now = new Date(app().host.clock.now.getTime() + 60_000);
    return () => mutate(app(), 'account.resendConfirmation', { confirmationId }, { from: randomUUID() });
  });
  expect(tellsApart(tries), JSON.stringify(tries)).toBe(false);
});

test('a path that leaves the hash out is told apart, and noise is not', async () => {
  const { email } = await signUpSomebody(leaky());
  const tries = await measure(async (about) => {
    const input = { email: about === 'known' ? email : newEmail(), password: 'not the password of anybody' };
    return () => mutate(leaky(), 'session.signIn', input, { from: randomUUID() });
  });
  expect(tellsApart(tries), JSON.stringify(tries)).toBe(true);
  const noise = (around: number) => Array.from({ length: rounds }, (_, index) => around + ((index * 7) % 11));
  expect(tellsApart({ known: noise(40), unknown: noise(2) })).toBe(true);
  expect(tellsApart({ known: noise(40), unknown: noise(41) })).toBe(false);
  expect(tellsApart({ known: noise(2), unknown: noise(4) })).toBe(false);
});
