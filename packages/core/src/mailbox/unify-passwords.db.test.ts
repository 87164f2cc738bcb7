import { newId } from '@atrium/db/client/new-id';
import { expect, test } from 'vitest';
import { confirmSudo } from '../../test/links.ts';
import {
  addMember,
  createPerson,
  createTestOrganization,
  organizationEvents,
  outcomeOf,
  refusalOf,
  requestOf,
  type TestPerson,
  testPassword,
  useTestHost,
} from '../../test/test-host.ts';
import { changePasswordVerb } from '../account/change-password.ts';
import { getSecurityVerb } from '../account/get-security.ts';
import { signInVerb } from '../session/sign-in.ts';
import { demoMailboxPasswords } from './demo-mailbox-passwords.ts';

const host = useTestHost();
const newPassword = 'quiet rivers carry paper boats';
const withMail = () => ({ ...host(), mailboxPasswords: demoMailboxPasswords });

/** A mailbox of this address in the demo mail product of an organization. */
async function addMailbox(organizationId: string, address: string): Promise<string> {
  const [productId, id] = [newId(), newId()];
  const common = { organizationId, createdAt: host().now() };
  await host()
    .db.insertInto('product')
    .values({ ...common, id: productId, type: 'product.mail_service', name: 'Demo mail' })
    .execute();
  await host()
    .db.insertInto('productPart')
    .values({ ...common, id, productId, type: 'product.mail_service.mailbox', name: address })
    .execute();
  return id;
}

async function ownerOfMailbox() {
  const person = await confirmSudo(host(), await createPerson(host()));
  const organizationId = await createTestOrganization(host(), person);
  return { person, organizationId, partId: await addMailbox(organizationId, person.email) };
}

const change = (person: TestPerson, mailboxes: 'unify' | 'separate' | null) =>
  changePasswordVerb.run(withMail(), requestOf(person.token), {
    password: testPassword,
    newPassword,
    mailboxes,
  });
const asked = async (person: TestPerson) =>
  (await getSecurityVerb.run(withMail(), requestOf(person.token), {})).mailboxOrganizations;
const mailboxPasswords = (organizationId: string) =>
  host()
    .db.selectFrom('demoMailboxPassword')
    .select(['partId', 'passwordHash'])
    .where('organizationId', '=', organizationId)
    .execute();

test('ACC-9: with a mailbox of the same address the change asks, and changes nothing before the answer', async () => {
  const { person, organizationId } = await ownerOfMailbox();
  expect(await asked(person)).toEqual(['Test Company']);
  expect(await refusalOf(change(person, null))).toMatchObject({
    code: 'account.mailbox_choice_missing',
    fields: [{ path: 'mailboxes' }],
  });
  const signIn = signInVerb.run(host(), requestOf(), { email: person.email, password: testPassword });
  expect(await outcomeOf(signIn)).toBe('ok');
  expect(await mailboxPasswords(organizationId)).toEqual([]);
});

test('ACC-9: kept different, the mailbox is not touched', async () => {
  const { person, organizationId } = await ownerOfMailbox();
  await change(person, 'separate');
  expect(await mailboxPasswords(organizationId)).toEqual([]);
  expect((await organizationEvents(host().db, organizationId)).map(({ event }) => event)).not.toContain(
    'mailbox.unifyPassword',
  );
});

test('ACC-9: unified, both are set, hashed apart, and the organization’s record says so', async () => {
  const { person, organizationId, partId } = await ownerOfMailbox();
  await change(person, 'unify');
  expect(await mailboxPasswords(organizationId)).toEqual([{ partId, passwordHash: `plain:${newPassword}` }]);
  expect((await organizationEvents(host().db, organizationId)).at(-1)).toMatchObject({
    ...{ event: 'mailbox.unifyPassword', targetId: partId, actorAccountId: person.id },
  });
});

test('ACC-9, PERM-1: whoever may not manage the mailbox is not asked, and cannot set its password', async () => {
  const person = await confirmSudo(host(), await createPerson(host()));
  const owner = await createPerson(host());
  const organizationId = await createTestOrganization(host(), owner);
  await addMember(host(), organizationId, person, 'collaborator');
  await addMailbox(organizationId, person.email);
  expect(await asked(person)).toEqual([]);
  await change(person, 'unify');
  expect(await mailboxPasswords(organizationId)).toEqual([]);
});

test('ACC-9: a mailbox of another address, or in an organization of others, is none of theirs', async () => {
  const { person } = await ownerOfMailbox();
  const stranger = await createPerson(host());
  const elsewhere = await createTestOrganization(host(), stranger);
  await addMailbox(elsewhere, person.email);
  await addMailbox(elsewhere, 'somebody@else.example');
  expect(await asked(person)).toEqual(['Test Company']);
  expect(await asked(stranger)).toEqual([]);
  await change(person, 'unify');
  expect(await mailboxPasswords(elsewhere)).toEqual([]);
});

test('ACC-9: without a mail product nobody is asked', async () => {
  const { person } = await ownerOfMailbox();
  const input = { password: testPassword, newPassword };
  expect(await outcomeOf(changePasswordVerb.run(host(), requestOf(person.token), input))).toBe('ok');
});
