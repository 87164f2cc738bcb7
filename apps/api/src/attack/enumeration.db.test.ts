import { randomUUID } from 'node:crypto';
import { createPerson, createTestOrganization, testPassword } from '@atrium/core/test/test-host';
import { newEmail, signUpForm } from '@atrium/core/test/visitor';
import { expect, test } from 'vitest';
import { dataOf, mutate, query, useTestApp } from '../../test/test-app.ts';
import { trust } from '../../test/walk-actions.ts';

const app = useTestApp();

type Kind = 'nobody’s address' | 'an unconfirmed account’s' | 'an account’s' | 'an account’s, in capitals';

async function addressOf(kind: Kind): Promise<string> {
  if (kind === 'nobody’s address') return newEmail();
  const { email } = await createPerson(app().host, kind !== 'an unconfirmed account’s');
  return kind === 'an account’s, in capitals' ? email.toUpperCase() : email;
}

const others: readonly Kind[] = ['an unconfirmed account’s', 'an account’s', 'an account’s, in capitals'];

/** All of an answer that somebody outside sees; what is random in every answer is replaced by a mark. */
async function seen(response: Response, email = ''): Promise<string> {
  const headers = [...response.headers]
    .filter(([name]) => name !== 'x-request-id')
    .map(([name, value]) => `${name}: ${value}`);
  const text = `${response.status}\n${headers.join('\n')}\n\n${await response.text()}`;
  const asked = email === '' ? text : text.replaceAll(email.toLowerCase(), '<asked>');
  return asked.replaceAll(/[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}/g, '<id>');
}

const ask = (name: string, input: object) => mutate(app(), name, input, { from: randomUUID() });

async function signUpAgain(email: string, change: object = {}) {
  const response = await ask('account.signUp', signUpForm({ email, ...change }));
  return (await dataOf('account.signUp', response)).confirmationId;
}

async function somebody() {
  const person = await createPerson(app().host);
  await trust(app().host, person);
  // Looks the same each time, so that a difference is one about the other.
  await app()
    .host.db.updateTable('account')
    .set({ lastName: 'Asking', loginIdentifier: `${randomUUID()}@test.example` })
    .where('id', '=', person.id)
    .execute();
  return { ...person, from: randomUUID() };
}
const asSomebody = async (name: string, input: object) => mutate(app(), name, input, await somebody());

const invitation = (organizationId: string, email: string) => ({
  ...{ organizationId, idempotencyKey: randomUUID(), emails: [email], role: 'collaborator' },
  ...{ billingRight: false, locale: 'fr', message: '', teamIds: [], grants: [] },
});

async function invite(email: string): Promise<Response> {
  const person = await somebody();
  const organizationId = await createTestOrganization(app().host, person);
  return mutate(app(), 'invitation.create', invitation(organizationId, email), person);
}

/** Each question names an address, and what it answers must not depend on whose it is. */
const questions: readonly (readonly [string, (email: string) => Promise<Response>])[] = [
  ['signing in', (email) => ask('session.signIn', { email, password: 'not the password' })],
  ['signing up', (email) => ask('account.signUp', signUpForm({ email }))],
  [
    'signing up with a weak password',
    (email) => ask('account.signUp', signUpForm({ email, password: 'weak' })),
  ],
  [
    'asking for the confirmation again at once',
    async (email) => ask('account.resendConfirmation', { confirmationId: await signUpAgain(email) }),
  ],
  [
    'asking for the confirmation again after a while',
    async (email) => {
      const confirmationId = await signUpAgain(email);
      app().host.clock.now = new Date(app().host.clock.now.getTime() + 60_000);
      return ask('account.resendConfirmation', { confirmationId });
    },
  ],
  [
    'a wrong code',
    async (email) => {
      const confirmationId = await signUpAgain(email);
      return ask('account.confirmEmail', { by: 'code', confirmationId, code: '000000' });
    },
  ],
  [
    'more wrong codes than there are tries',
    async (email) => {
      const guess = { by: 'code', confirmationId: await signUpAgain(email), code: '000000' };
      for (let tries = 0; tries < 5; tries += 1) await ask('account.confirmEmail', guess);
      return ask('account.confirmEmail', guess);
    },
  ],
  [
    'signing in at once after signing up, with another password than the owner’s',
    async (email) => {
      await signUpAgain(email, { password: 'another password of a stranger' });
      return ask('session.signIn', { email, password: 'a third password of nobody' });
    },
  ],
  ['asking for a new password', (email) => ask('account.requestPasswordReset', { email })],
  [
    'reporting a lost second factor',
    (email) => ask('identityReview.start', { email, password: 'not the password' }),
  ],
  [
    'taking the address as login identifier',
    async (email) => asSomebody('account.changeIdentifier', { email, password: testPassword }),
  ],
  [
    'taking the address as recovery e-mail',
    async (email) => asSomebody('account.changeRecoveryEmail', { email, password: testPassword }),
  ],
  [
    'looking at one’s own account after that',
    async (email) => {
      const person = await somebody();
      await mutate(app(), 'account.changeIdentifier', { email, password: testPassword }, person);
      return query(app(), 'account.getSecurity', {}, person);
    },
  ],
  ['inviting', invite],
  [
    'looking at the invitations after that',
    async (email) => {
      const person = await somebody();
      const organizationId = await createTestOrganization(app().host, person);
      await mutate(app(), 'invitation.create', invitation(organizationId, email), person);
      return query(app(), 'invitation.list', { organizationId }, person);
    },
  ],
];

test.each(questions)(
  'SEC-1: %s: the answer is the same to the byte whoever has the address',
  async (_, question) => {
    const about = async (kind: Kind) => {
      const email = await addressOf(kind);
      return seen(await question(email), email);
    };
    const nobodys = await about('nobody’s address');
    for (const kind of others) expect(await about(kind), kind).toBe(nobodys);
  },
);

test('SEC-1: after too many guesses the refusal is the same whoever has the address', async () => {
  const refused = async (kind: Kind) => {
    const email = await addressOf(kind);
    const from = randomUUID();
    const input = { email, password: 'not the password' };
    const answers: string[] = [];
    for (let guess = 0; guess < 14; guess += 1) {
      answers.push(await seen(await mutate(app(), 'session.signIn', input, { from })));
    }
    return answers;
  };
  const nobodys = await refused('nobody’s address');
  expect(nobodys.at(-1)).toContain('request.rate_limited');
  for (const kind of others) expect(await refused(kind), kind).toEqual(nobodys);
});

test('SEC-1: whether an address has an account shows in no mail that somebody else gets', async () => {
  const { db } = app().host;
  const { email } = await createPerson(app().host);
  await ask('account.signUp', signUpForm({ email }));
  const mails = await db.selectFrom('outboxMail').select(['recipient', 'template']).execute();
  expect(mails.filter(({ recipient }) => recipient === email).map(({ template }) => template)).toEqual([
    'signUpAddressTaken',
  ]);
});

test('what is really different is seen', async () => {
  const { email } = await createPerson(app().host);
  const right = await seen(await ask('session.signIn', { email, password: testPassword }));
  expect(right).not.toBe(await seen(await ask('session.signIn', { email, password: 'wrong' })));
  expect(right).toContain('set-cookie');
});
