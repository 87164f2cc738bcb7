import { randomUUID } from 'node:crypto';
import { linkTokenTo } from '@atrium/core/test/links';
import { createPerson, lastMailTo, type TestPerson, testPassword } from '@atrium/core/test/test-host';
import { newEmail, signUpForm } from '@atrium/core/test/visitor';
import { expect, test } from 'vitest';
import { dataOf, errorOf, mutate, query, tokenOf, useTestApp } from '../../test/test-app.ts';
import { trust } from '../../test/walk-actions.ts';

const app = useTestApp();

const rounds = 25;
const newPassword = 'quiet rivers carry paper boats';

const ask = (name: string, input: object, token: string | null = null) =>
  mutate(app(), name, input, { token, from: randomUUID() });
const statuses = (answers: readonly Response[]) => answers.map(({ status }) => status);
const owners = async (email: string) => {
  const rows = await app()
    .host.db.selectFrom('account')
    .select('id')
    .where('loginIdentifier', '=', email)
    .execute();
  return rows.map(({ id }) => id);
};

async function personMovingTo(email: string): Promise<TestPerson & { readonly link: string }> {
  const person = await createPerson(app().host);
  await trust(app().host, person);
  const input = { email, password: testPassword };
  expect((await ask('account.changeIdentifier', input, person.token)).status).toBe(200);
  return { ...person, link: await linkTokenTo(app().host, email) };
}

const confirm = (token: string) => ask('account.confirmAddress', { token });

test('ACC-6: of two accounts that claim one address at the same moment one gets it, and nothing fails', async () => {
  for (let round = 0; round < rounds; round += 1) {
    const email = newEmail();
    const [one, other] = [await personMovingTo(email), await personMovingTo(email)];
    const answers = await Promise.all([confirm(one.link), confirm(other.link)]);
    expect(statuses(answers).filter((status) => status === 200)).toHaveLength(1);
    expect(statuses(answers).every((status) => status < 500)).toBe(true);
    expect(await owners(email)).toHaveLength(1);
  }
});

test('ACC-6: a sign-up and a change to one address at the same moment make one account with it', async () => {
  for (let round = 0; round < rounds; round += 1) {
    const email = newEmail();
    const { link } = await personMovingTo(email);
    const answers = await Promise.all([confirm(link), ask('account.signUp', signUpForm({ email }))]);
    expect(statuses(answers).every((status) => status < 500)).toBe(true);
    expect(await owners(email)).toHaveLength(1);
  }
});

test('ACC-6: a change that is confirmed while it is taken back leaves one address, and no half of each', async () => {
  for (let round = 0; round < rounds; round += 1) {
    const email = newEmail();
    const person = await personMovingTo(email);
    const [confirmed] = await Promise.all([
      confirm(person.link),
      ask('account.cancelAddressChange', { purpose: 'login_identifier' }, person.token),
    ]);
    expect(await owners(confirmed.ok ? email : person.email)).toEqual([person.id]);
    expect(await owners(confirmed.ok ? person.email : email)).toEqual([]);
  }
});

test('ACC-6: undoing while the thief changes on ends with the owner, whoever was first', async () => {
  for (let round = 0; round < rounds; round += 1) {
    const [second, third] = [newEmail(), newEmail()];
    const victim = await personMovingTo(second);
    expect((await confirm(victim.link)).status).toBe(200);
    const undo = await linkTokenTo(app().host, victim.email, 'undoLink');
    const input = { email: third, password: testPassword };
    expect((await ask('account.changeIdentifier', input, victim.token)).status).toBe(200);
    const link = await linkTokenTo(app().host, third);
    const [undone, moved] = await Promise.all([
      ask('account.undoIdentifierChange', { token: undo, newPassword }),
      confirm(link),
    ]);
    expect(undone.status).toBe(200);
    expect(moved.status).toBeLessThan(500);
    // Had the thief been later, their link would have been dead: either way the owner is back.
    expect(await owners(victim.email)).toEqual([victim.id]);
    const back = await ask('session.signIn', { email: victim.email, password: newPassword });
    expect(tokenOf(back)).not.toBeNull();
    expect((await query(app(), 'account.get', {}, { token: victim.token })).status).toBe(401);
  }
});

test('ACC-6: after the fact nobody else gets the former address while it can be taken back', async () => {
  const [second, form] = [newEmail(), signUpForm()];
  const victim = await personMovingTo(second);
  await confirm(victim.link);
  // Neither by signing up, nor by moving an account to it.
  const squatter = await ask('account.signUp', { ...form, email: victim.email });
  expect(squatter.status).toBe(200);
  expect(await owners(victim.email)).toEqual([]);
  const other = await createPerson(app().host);
  await trust(app().host, other);
  const asked = await ask(
    'account.changeIdentifier',
    { email: victim.email, password: testPassword },
    other.token,
  );
  expect(asked.status).toBe(200);
  expect((await lastMailTo(app().host.db, victim.email)).content.link ?? '').not.toContain('#');
  app().host.clock.now = new Date(app().host.now().getTime() + 73 * 3_600_000);
  expect((await ask('account.signUp', { ...signUpForm(), email: victim.email })).status).toBe(200);
  expect(await owners(victim.email)).toHaveLength(1);
});

test('ACC-6: an undo link is dead once it has been used, and once its time is over', async () => {
  const victim = await personMovingTo(newEmail());
  await confirm(victim.link);
  const token = await linkTokenTo(app().host, victim.email, 'undoLink');
  expect((await ask('account.undoIdentifierChange', { token, newPassword })).status).toBe(200);
  expect((await errorOf(await ask('account.undoIdentifierChange', { token, newPassword }))).code).toBe(
    'account.link_expired',
  );
  const { account } = await dataOf(
    'account.get',
    await query(
      app(),
      'account.get',
      {},
      {
        token: tokenOf(await ask('session.signIn', { email: victim.email, password: newPassword })),
      },
    ),
  );
  expect(account.loginIdentifier).toBe(victim.email);
});
