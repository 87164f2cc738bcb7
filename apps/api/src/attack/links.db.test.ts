import { randomUUID } from 'node:crypto';
import { sendPasswordReset } from '@atrium/core/jobs/send-password-reset';
import { submitCase } from '@atrium/core/test/identity-case';
import { invite } from '@atrium/core/test/invited';
import { linkTokenTo } from '@atrium/core/test/links';
import {
  createPerson,
  createTestOrganization,
  type TestPerson,
  testPassword,
} from '@atrium/core/test/test-host';
import { newEmail, readConfirmationMail, signUpForm } from '@atrium/core/test/visitor';
import { expect, test } from 'vitest';
import { errorOf, mutate, useTestApp } from '../../test/test-app.ts';
import { trust } from '../../test/walk-actions.ts';

const app = useTestApp();

const newPassword = 'quiet rivers carry paper boats';
const day = 86_400;

/** A link as its mail holds it, and the call that it leads to. */
type Link = { readonly token: string; readonly use: (token: string) => Promise<Response> };
type Kind = {
  readonly name: string;
  readonly lives: number;
  readonly make: () => Promise<Link>;
};

const ask = (name: string, input: object, token: string | null = null) =>
  mutate(app(), name, input, { token, from: randomUUID() });

async function signUp(): Promise<string> {
  const form = signUpForm();
  await ask('account.signUp', form);
  return (await readConfirmationMail(app().host, form.email)).token;
}

async function moving(): Promise<TestPerson & { readonly next: string }> {
  const person = await createPerson(app().host);
  await trust(app().host, person);
  const next = newEmail();
  await ask('account.changeIdentifier', { email: next, password: testPassword }, person.token);
  return { ...person, next };
}

async function forgotten(): Promise<string> {
  const { email } = await createPerson(app().host);
  await sendPasswordReset(app().host, { email, requestId: randomUUID(), address: '192.0.2.1' });
  return linkTokenTo(app().host, email);
}

async function invited(): Promise<{
  readonly organizationId: string;
  readonly token: string;
  readonly email: string;
}> {
  const owner = await createPerson(app().host);
  const organizationId = await createTestOrganization(app().host, owner);
  const email = newEmail();
  return { ...(await invite(app().host, owner, organizationId, email)), email };
}

const kinds: readonly Kind[] = [
  {
    name: 'claiming a sign-up',
    lives: day,
    make: async () => ({
      token: await signUp(),
      use: (token) => ask('account.claimSignUp', { token, newPassword }),
    }),
  },
  {
    name: 'rejecting a sign-up',
    lives: day,
    make: async () => ({ token: await signUp(), use: (token) => ask('account.rejectSignUp', { token }) }),
  },
  {
    name: 'proving another login identifier',
    lives: day,
    make: async () => ({
      token: await linkTokenTo(app().host, (await moving()).next),
      use: (token) => ask('account.confirmAddress', { token }),
    }),
  },
  {
    name: 'undoing a change of the login identifier',
    lives: 3 * day,
    make: async () => {
      const { email, next } = await moving();
      await ask('account.confirmAddress', { token: await linkTokenTo(app().host, next) });
      return {
        token: await linkTokenTo(app().host, email, 'undoLink'),
        use: (token) => ask('account.undoIdentifierChange', { token, newPassword }),
      };
    },
  },
  {
    name: 'a forgotten password',
    lives: 3600,
    make: async () => ({
      token: await forgotten(),
      use: (token) => ask('account.resetPassword', { token, newPassword }),
    }),
  },
  {
    name: 'stopping an identity review',
    lives: 60 * day,
    make: async () => ({
      token: await linkTokenTo(app().host, (await submitCase(app().host)).person.email),
      use: (token) => ask('identityReview.stop', { token }),
    }),
  },
  {
    name: 'turning down an invitation',
    lives: 7 * day,
    make: async () => {
      const { organizationId, token } = await invited();
      return { token, use: (other) => ask('invitation.decline', { organizationId, token: other }) };
    },
  },
  {
    name: 'signing up by an invitation',
    lives: 7 * day,
    make: async () => {
      const { organizationId, token } = await invited();
      const person = { firstName: 'Ines', lastName: 'Invited', locale: 'it', country: 'IT' };
      return {
        token,
        use: (other) =>
          ask('invitation.signUp', { organizationId, token: other, password: newPassword, ...person }),
      };
    },
  },
];
const named = kinds.map((kind): [string, Kind] => [kind.name, kind]);

const isRefused = async (response: Response): Promise<void> => {
  const { status } = await errorOf(response);
  expect(status).toBeGreaterThanOrEqual(400);
  expect(status).toBeLessThan(500);
};

test.each(named)('SEC-1: the link of %s works once, and not again', async (_, { make }) => {
  const { token, use } = await make();
  expect((await use(token)).status).toBe(200);
  await isRefused(await use(token));
});

test.each(named)('SEC-1: the link of %s, used six times at once, works once', async (_, { make }) => {
  const { token, use } = await make();
  const answers = await Promise.all(Array.from({ length: 6 }, () => use(token)));
  expect(answers.filter(({ ok }) => ok)).toHaveLength(1);
  expect(answers.every(({ status }) => status < 500)).toBe(true);
});

test.each(named)('SEC-1: the link of %s ends with its time, to the second', async (_, { make, lives }) => {
  const { host } = app();
  const { token, use } = await make();
  const madeAt = host.clock.now.getTime();
  host.clock.now = new Date(madeAt + lives * 1000);
  await isRefused(await use(token));
  host.clock.now = new Date(madeAt + lives * 1000 - 1000);
  expect((await use(token)).status).toBe(200);
});

test.each(named)('SEC-1: what is nearly the link of %s opens nothing', async (_, { make }) => {
  const { token, use } = await make();
  for (const forged of [
    `${token.slice(0, -2)}AA`,
    `${token}A`,
    token.slice(1),
    token.toLowerCase() === token ? token.toUpperCase() : token.toLowerCase(),
    'A'.repeat(43),
    '%'.repeat(43),
    `' or '1'='1${'x'.repeat(30)}`,
  ]) {
    if (forged !== token) await isRefused(await use(forged));
  }
  expect((await use(token)).status).toBe(200);
});

test('SEC-1: a link of one kind opens nothing of another kind, nor a session', async () => {
  const links = await Promise.all(kinds.map(async (kind) => ({ kind, ...(await kind.make()) })));
  const unlike = links.filter(
    // A sign-up can be claimed or rejected by one link, an invitation be answered in two ways.
    ({ kind }) => kind.name !== 'rejecting a sign-up' && kind.name !== 'turning down an invitation',
  );
  for (const { kind, use } of unlike) {
    for (const other of unlike) {
      if (other.kind !== kind) await isRefused(await use(other.token));
    }
    const session = await ask(
      'session.endOthers',
      {},
      links.find((link) => link.kind === kind)?.token ?? null,
    );
    expect((await errorOf(session)).code).toBe('session.required');
  }
  for (const { token, use } of unlike) expect((await use(token)).status).toBe(200);
});

test('SEC-1: a link is behind the # of its address, which no server and no referrer sees', async () => {
  for (const { make } of kinds) {
    const { token } = await make();
    const mails = await app().host.db.selectFrom('outboxMail').select('content').execute();
    const link = mails
      .flatMap(({ content }) => Object.values((content ?? {}) as Record<string, unknown>))
      .find((value) => typeof value === 'string' && value.includes(token));
    expect(String(link)).toMatch(/^https:\/\/portal\.example\/[\w-]+#[\w.-]+$/);
  }
});
