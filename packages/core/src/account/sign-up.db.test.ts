import { randomUUID } from 'node:crypto';
import { expect, test } from 'vitest';
import {
  accountEvents,
  advance,
  createPerson,
  lastMailTo,
  mailsTo,
  organizationEvents,
  outcomeOf,
  refusalOf,
  requestOf,
  runAs,
  useTestHost,
} from '../../test/test-host.ts';
import { signUpForm, signUpVisitor } from '../../test/visitor.ts';
import { signInVerb } from '../session/sign-in.ts';
import { getAccountVerb } from './get-account.ts';
import { signUpVerb } from './sign-up.ts';

const host = useTestHost();

const signUp = (form: object, address: string = randomUUID()) =>
  signUpVerb.run(host(), requestOf(null, address), form);

const accountOf = (email: string) =>
  host().db.selectFrom('account').selectAll().where('loginIdentifier', '=', email).executeTakeFirstOrThrow();

const organizationsOf = (accountId: string) =>
  host()
    .db.selectFrom('member')
    .innerJoin('organization', 'organization.id', 'member.organizationId')
    .select(['organization.id', 'name', 'type', 'country', 'currency', 'documentLocale', 'role'])
    .where('accountId', '=', accountId)
    .execute();

test('ACC-2: signing up makes an organization in the person’s own name and them its legal representative', async () => {
  const form = await signUpVisitor(host(), {
    firstName: 'Anne',
    lastName: 'Muller',
    country: 'FR',
    locale: 'fr',
  });
  const account = await accountOf(form.email);
  const organizations = await organizationsOf(account.id);
  expect(organizations).toMatchObject([
    { name: 'Anne Muller', type: 'individual', role: 'legal_representative', country: 'FR', currency: 'EUR' },
  ]);
  expect(organizations).toMatchObject([{ documentLocale: 'fr' }]);
});

test.each([
  ['CH', 'CHF'],
  ['LI', 'CHF'],
  ['DE', 'EUR'],
  ['US', 'EUR'],
])('ORG-3: the first organization of somebody in %s is invoiced in %s', async (country, currency) => {
  const { email } = await signUpVisitor(host(), { country });
  expect(await organizationsOf((await accountOf(email)).id)).toMatchObject([{ country, currency }]);
});

test('ACC-1: the mail has a link to this portal and a six-digit code, in the language of the form', async () => {
  const form = await signUpVisitor(host(), { locale: 'it', firstName: 'Ida' });
  expect(await lastMailTo(host().db, form.email)).toMatchObject({
    template: 'confirmEmail',
    locale: 'it',
    content: { firstName: 'Ida', validHours: 24, codeMinutes: 15 },
  });
  expect(form.code).toMatch(/^\d{6}$/);
  expect(form.link).toMatch(/^https:\/\/portal\.example\/confirm-email#[\w-]{43}$/);
});

test('SEC-1: neither link, code nor password is stored as it was handed out', async () => {
  const form = await signUpVisitor(host());
  const account = await accountOf(form.email);
  const row = await host()
    .db.selectFrom('emailConfirmation')
    .selectAll()
    .where('accountId', '=', account.id)
    .executeTakeFirstOrThrow();
  expect(row.tokenHash.toString('utf8')).not.toContain(form.token);
  expect(row.codeHash).toHaveLength(32);
  const events = JSON.stringify(await accountEvents(host().db, account.id));
  for (const secret of [form.password, form.code, form.token]) expect(events).not.toContain(secret);
});

test('ACC-1: an unconfirmed account can sign in, and is told that it is unconfirmed', async () => {
  const { email, password } = await signUpVisitor(host());
  const request = requestOf();
  await signInVerb.run(host(), request, { email, password });
  const answer = await getAccountVerb.run(host(), requestOf(request.issued[0]), {});
  expect(answer.account).toMatchObject({ loginIdentifier: email, loginIdentifierConfirmed: false });
});

test('AUD-1: the account and its organization are recorded', async () => {
  const { email } = await signUpVisitor(host());
  const { id } = await accountOf(email);
  expect(await accountEvents(host().db, id)).toMatchObject([
    { event: 'account.signUp', after: { loginIdentifier: email, locale: 'fr', country: 'CH' } },
  ]);
  const [organization] = await organizationsOf(id);
  expect(await organizationEvents(host().db, organization?.id ?? '')).toMatchObject([
    { event: 'organization.create', actorKind: 'visitor' },
  ]);
});

test('ACC-1: the address is the login identifier whatever its case, and there is one account per address', async () => {
  const { email } = await signUpVisitor(host());
  await signUp(signUpForm({ email: ` ${email.toUpperCase()} ` }));
  const accounts = await host()
    .db.selectFrom('account')
    .select('id')
    .where('loginIdentifier', '=', email)
    .execute();
  expect(accounts).toHaveLength(1);
});

test('SEC-1: a taken address gets the same shape of answer, changes nothing, and its owner gets a mail', async () => {
  const owner = await createPerson(host());
  const before = await accountOf(owner.email);
  const free = await signUp(signUpForm());
  const taken = await signUp(signUpForm({ email: owner.email, firstName: 'Mallory' }));
  expect(Object.keys(taken)).toEqual(Object.keys(free));
  expect(taken.confirmationId).toMatch(/^[0-9a-f-]{36}$/);
  expect(await accountOf(owner.email)).toEqual(before);
  expect(await organizationsOf(owner.id)).toEqual([]);
  // Nothing that the stranger typed reaches the owner.
  expect(await lastMailTo(host().db, owner.email)).toEqual({
    template: 'signUpAddressTaken',
    locale: 'en',
    content: {
      firstName: 'Test',
      link: 'https://portal.example/sign-in',
      resetLink: 'https://portal.example/forgot-password',
    },
  });
  expect(await accountEvents(host().db, owner.id)).toMatchObject([{ event: 'account.signUpRepeated' }]);
});

test('SEC-1: a free and a taken address cost one hash each, so that time tells nothing', async () => {
  const owner = await createPerson(host());
  const hashed: string[] = [];
  const passwords = {
    ...host().passwords,
    hash: (password: string) => {
      hashed.push(password);
      return host().passwords.hash(password);
    },
  };
  const counting = { ...host(), passwords };
  await signUpVerb.run(counting, requestOf(null, randomUUID()), signUpForm());
  expect(hashed).toHaveLength(1);
  await signUpVerb.run(counting, requestOf(null, randomUUID()), signUpForm({ email: owner.email }));
  expect(hashed).toHaveLength(2);
});

test('two sign-ups with one address at the same moment make one account and one organization', async () => {
  const form = signUpForm();
  const answers = await Promise.all(Array.from({ length: 4 }, () => signUp(form)));
  expect(new Set(answers.map(({ confirmationId }) => confirmationId)).size).toBe(4);
  expect(await organizationsOf((await accountOf(form.email)).id)).toHaveLength(1);
  const templates = (await mailsTo(host().db, form.email)).map(({ template }) => template).sort();
  expect(templates).toEqual(['confirmEmail', ...Array(3).fill('signUpAddressTaken')]);
});

test.each([
  ['tiny 9', 'account.password_too_weak'],
  ['aaaaaaaaaaaaaaaa', 'account.password_too_weak'],
  ['password', 'account.password_too_common'],
  ['Iloveyou', 'account.password_too_common'],
  ['x policy-person@test.example', 'account.password_contains_identifier'],
  ['my POLICY-PERSON is long', 'account.password_contains_identifier'],
])('ACC-8: the password “%s” is refused beside its field and makes no account', async (password, code) => {
  const form = signUpForm({ email: 'policy-person@test.example', password });
  expect(await refusalOf(signUp(form))).toMatchObject({ code, fields: [{ path: 'password', code }] });
  await expect(accountOf('policy-person@test.example')).rejects.toThrow();
});

test('SEC-1: a weak password is refused for a taken address too, so that the refusal tells nothing', async () => {
  const owner = await createPerson(host());
  expect(await outcomeOf(signUp(signUpForm({ email: owner.email, password: 'tiny 9' })))).toBe(
    'account.password_too_weak',
  );
});

test('nobody’s mailbox is filled: five mails an hour to one address, free or taken, from wherever', async () => {
  const owner = await createPerson(host());
  for (const email of [owner.email, signUpForm().email]) {
    const outcomes = [];
    for (let i = 0; i < 7; i += 1) outcomes.push(await outcomeOf(signUp(signUpForm({ email }))));
    expect(outcomes).toEqual([...Array(5).fill('ok'), 'request.rate_limited', 'request.rate_limited']);
    expect(await mailsTo(host().db, email)).toHaveLength(5);
  }
  advance(host(), 3600);
  expect(await outcomeOf(signUp(signUpForm({ email: owner.email })))).toBe('ok');
});

test('NFR-5: twenty sign-ups an hour from one network address', async () => {
  for (let i = 0; i < 20; i += 1) expect(await outcomeOf(signUp(signUpForm(), '203.0.113.20'))).toBe('ok');
  expect(await outcomeOf(signUp(signUpForm(), '203.0.113.20'))).toBe('request.rate_limited');
});

test('API-2: every field at fault is named', async () => {
  const refusal = await refusalOf(
    runAs(host(), null, signUpVerb, {
      ...{ firstName: ' ', lastName: 'x'.repeat(81), email: 'nobody', password: '' },
      ...{ locale: 'nl', country: 'XX' },
    }),
  );
  expect(Object.fromEntries(refusal.fields.map(({ path, code }) => [path, code]))).toEqual({
    firstName: 'field.required',
    lastName: 'field.too_long',
    email: 'field.invalid_email',
    password: 'field.required',
    locale: 'field.unknown_choice',
    country: 'field.unknown_choice',
  });
});

test('ACC-2: the longest names make a whole organization name, without half a character at its end', async () => {
  const emoji = '🙂'.repeat(40);
  const { email } = await signUpVisitor(host(), { firstName: emoji, lastName: emoji });
  const [organization] = await organizationsOf((await accountOf(email)).id);
  expect(organization?.name).toBe(`${emoji} ${'🙂'.repeat(19)}`);
});

test('NFR-5: passwords that are refused do not use up the sign-ups of a network', async () => {
  const address = '203.0.113.77';
  const tryWith = (change: object) => outcomeOf(signUp(signUpForm(change), address));
  for (let i = 0; i < 25; i += 1) {
    expect(await tryWith({ password: 'tiny 9' })).toBe('account.password_too_weak');
  }
  for (let i = 0; i < 20; i += 1) expect(await tryWith({})).toBe('ok');
  expect(await tryWith({})).toBe('request.rate_limited');
});
