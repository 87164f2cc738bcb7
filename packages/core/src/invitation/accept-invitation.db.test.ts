import { randomUUID } from 'node:crypto';
import { expect, test } from 'vitest';
import { invite } from '../../test/invited.ts';
import {
  addMember,
  createPerson,
  createTestOrganization,
  lastMailTo,
  organizationEvents,
  outcomeOf,
  refusalOf,
  requestOf,
  runAs,
  type TestPerson,
  testPassword,
  useTestHost,
} from '../../test/test-host.ts';
import { createThings } from '../../test/test-things.ts';
import { getAccountVerb } from '../account/get-account.ts';
import { acceptInvitationVerb } from './accept-invitation.ts';
import { declineInvitationVerb } from './decline-invitation.ts';
import { openInvitationVerb } from './open-invitation.ts';
import { revokeInvitationVerb } from './revoke-invitation.ts';
import { signUpByInvitationVerb } from './sign-up-by-invitation.ts';

const host = useTestHost();
const rounds = 200;

async function setting(inviterRole: 'administrator' | 'legal_representative' = 'legal_representative') {
  const owner = await createPerson(host());
  const organizationId = await createTestOrganization(host(), owner);
  if (inviterRole === 'legal_representative') return { owner, inviter: owner, organizationId };
  const inviter = await createPerson(host());
  await addMember(host(), organizationId, inviter, inviterRole);
  return { owner, inviter, organizationId };
}

const newAddress = () => `${randomUUID()}@invited.example`;
const visitor = () => requestOf(null, randomUUID());

const accept = (person: TestPerson, link: { organizationId: string; token: string }) => {
  const { organizationId, token } = link;
  return runAs(host(), person, acceptInvitationVerb, { organizationId, token });
};

const signUp = (
  link: { organizationId: string; token: string },
  request = visitor(),
  change: object = {},
) => {
  const { organizationId, token } = link;
  const person = { firstName: 'Nina', lastName: 'New', password: testPassword, locale: 'it', country: 'IT' };
  return signUpByInvitationVerb.run(host(), request, { organizationId, token, ...person, ...change });
};

const membersOf = (organizationId: string, accountId: string) =>
  host()
    .db.selectFrom('member')
    .selectAll()
    .where('organizationId', '=', organizationId)
    .where('accountId', '=', accountId)
    .execute();

test('MEM-5: a known person accepts and has the role, the rights, the teams and the products at once', async () => {
  const { owner, organizationId } = await setting();
  const { team = '', product = '' } = await createThings(host(), organizationId);
  const person = await createPerson(host());
  const offer = { billingRight: true, teamIds: [team], grants: [{ productId: product, level: 'write' }] };
  const link = await invite(host(), owner, organizationId, person.email, offer);
  expect(await accept(person, link)).toEqual({ organizationId });
  expect(await membersOf(organizationId, person.id)).toMatchObject([
    { role: 'collaborator', billingRight: true },
  ]);
  const { db } = host();
  const held = db.selectFrom('accessGrant').selectAll().where('principalId', '=', person.id);
  expect(await held.execute()).toMatchObject([{ resourceId: product, level: 'write', grantedBy: owner.id }]);
  const places = db.selectFrom('teamMember').selectAll().where('accountId', '=', person.id);
  expect(await places.execute()).toMatchObject([{ teamId: team }]);
  expect(await lastMailTo(db, owner.email)).toMatchObject({
    ...{ template: 'invitationAnswered', content: { accepted: true, email: person.email } },
  });
  expect(await organizationEvents(db, organizationId)).toContainEqual(
    expect.objectContaining({ event: 'invitation.accept', actorAccountId: person.id }),
  );
});

test('MEM-5: a link works once', async () => {
  const { owner, organizationId } = await setting();
  const person = await createPerson(host());
  const link = await invite(host(), owner, organizationId, person.email);
  await accept(person, link);
  expect(await outcomeOf(accept(person, link))).toBe('invitation.answered');
  expect(await outcomeOf(signUp(link))).toBe('invitation.answered');
});

test('MEM-5: it is bound to its address: somebody else who has the link is told whose it is', async () => {
  const { owner, organizationId } = await setting();
  const [invited, other] = [await createPerson(host()), await createPerson(host())];
  const link = await invite(host(), owner, organizationId, invited.email);
  expect(await refusalOf(accept(other, link))).toMatchObject({
    ...{ code: 'invitation.other_account', params: { email: invited.email } },
  });
  expect(await membersOf(organizationId, other.id)).toEqual([]);
});

test('ACC-1: an unconfirmed account does not accept', async () => {
  const { owner, organizationId } = await setting();
  const person = await createPerson(host(), false);
  const link = await invite(host(), owner, organizationId, person.email);
  expect(await outcomeOf(accept(person, link))).toBe('invitation.address_unconfirmed');
});

test('ACC-2: an unknown address signs up by the link: confirmed, signed in, a member, with no organization of its own', async () => {
  const { owner, organizationId } = await setting();
  const email = newAddress();
  const link = await invite(host(), owner, organizationId, email, { role: 'external_user' });
  const request = visitor();
  expect(await signUp(link, request)).toEqual({ organizationId });
  const { account, organizations } = await getAccountVerb.run(host(), requestOf(request.issued[0]), {});
  expect(account).toMatchObject({ loginIdentifier: email, loginIdentifierConfirmed: true, locale: 'it' });
  expect(organizations).toMatchObject([{ id: organizationId, role: 'external_user' }]);
});

test('MEM-5: signing up by the link is refused for a bad password, and for an address that has an account by now', async () => {
  const { owner, organizationId } = await setting();
  const person = await createPerson(host());
  const link = await invite(host(), owner, organizationId, person.email);
  expect(await outcomeOf(signUp(link))).toBe('invitation.account_exists');
  const email = newAddress();
  const free = await invite(host(), owner, organizationId, email);
  const attempt = (password: string) => outcomeOf(signUp(free, visitor(), { password }));
  expect(await attempt('kq7')).toBe('account.password_too_weak');
  expect(await attempt('passwordpassword')).toBe('account.password_too_common');
  expect(await attempt(`${email} 1`)).toBe('account.password_contains_identifier');
  expect(await attempt(testPassword)).toBe('ok');
});

test('MEM-5: whoever was added meanwhile is told so', async () => {
  const { owner, organizationId } = await setting();
  const person = await createPerson(host());
  const link = await invite(host(), owner, organizationId, person.email);
  await addMember(host(), organizationId, person, 'collaborator');
  expect(await outcomeOf(accept(person, link))).toBe('invitation.already_member');
});

test('MEM-5: declining needs no account, and whoever invited hears of it', async () => {
  const { owner, organizationId } = await setting();
  const email = newAddress();
  const { invitationId: _, ...link } = await invite(host(), owner, organizationId, email);
  await declineInvitationVerb.run(host(), visitor(), link);
  expect(await lastMailTo(host().db, owner.email)).toMatchObject({ content: { accepted: false, email } });
  expect(await outcomeOf(signUp(link))).toBe('invitation.answered');
  expect(await outcomeOf(declineInvitationVerb.run(host(), visitor(), link))).toBe('invitation.answered');
});

test('MEM-3: an invitation rests on the right of whoever sent it: when they lose it, it counts as revoked', async () => {
  const { inviter, organizationId } = await setting('administrator');
  const person = await createPerson(host());
  const link = await invite(host(), inviter, organizationId, person.email);
  const inviterRow = host()
    .db.updateTable('member')
    .where('accountId', '=', inviter.id)
    .where('organizationId', '=', organizationId);
  for (const change of [
    { role: 'collaborator' as const },
    { blockedAt: host().now() },
    { endsAt: host().now() },
  ]) {
    await inviterRow.set(change).execute();
    expect(await outcomeOf(accept(person, link))).toBe('invitation.revoked');
    await inviterRow.set({ role: 'administrator', blockedAt: null, endsAt: null }).execute();
  }
  expect(await outcomeOf(accept(person, link))).toBe('ok');
});

test('NFR-3: a link opens only the organization that it was made for', async () => {
  const [here, elsewhere] = [await setting(), await setting()];
  const { token } = await invite(host(), here.owner, here.organizationId, newAddress());
  const open = (link: object) => outcomeOf(openInvitationVerb.run(host(), visitor(), link));
  expect(await open({ organizationId: elsewhere.organizationId, token })).toBe('invitation.unknown');
  expect(await open({ organizationId: here.organizationId, token: 'x'.repeat(43) })).toBe(
    'invitation.unknown',
  );
});

test(`MEM-5: accepted twice at the same moment, ${rounds} times: one membership, one answer`, async () => {
  const { owner, organizationId } = await setting();
  for (let round = 0; round < rounds; round += 1) {
    const person = await createPerson(host());
    const link = await inviteDirectly(owner, organizationId, person.email);
    const outcomes = await Promise.all([outcomeOf(accept(person, link)), outcomeOf(accept(person, link))]);
    expect(outcomes.sort()).toEqual(['invitation.answered', 'ok']);
    expect(await membersOf(organizationId, person.id)).toHaveLength(1);
  }
}, 120_000);

test(`MEM-5: accepted while it is revoked, ${rounds} times: a member, or revoked, never both`, async () => {
  const { owner, organizationId } = await setting();
  const seen = new Set<string>();
  for (let round = 0; round < rounds; round += 1) {
    const person = await createPerson(host());
    const { invitationId, ...link } = await inviteDirectly(owner, organizationId, person.email);
    const revoke = () => runAs(host(), owner, revokeInvitationVerb, { organizationId, invitationId });
    const calls = [() => accept(person, link), revoke].map(outcomeLater);
    const outcomes = (await Promise.all(round % 2 ? calls.reverse().map(begin) : calls.map(begin))).sort();
    const members = (await membersOf(organizationId, person.id)).length;
    const result = `${outcomes.join()} ${members}`;
    expect(['invitation.answered,ok 1', 'invitation.revoked,ok 0']).toContain(result);
    seen.add(result);
  }
  expect(seen.size).toBe(2);
}, 120_000);

const begin = <T>(call: () => T): T => call();
const outcomeLater = (call: () => Promise<unknown>) => () => outcomeOf(call());

/** Without the limits of the verb, which 200 rounds would reach. */
async function inviteDirectly(inviter: TestPerson, organizationId: string, email: string) {
  const { newInvitationSecret } = await import('./invitation-link.ts');
  const { token, ...secret } = newInvitationSecret(host().now());
  const invitationId = randomUUID();
  const now = host().now();
  await host()
    .db.insertInto('invitation')
    .values({
      ...{ organizationId, id: invitationId, email, role: 'collaborator', locale: 'en', ...secret },
      ...{ invitedBy: inviter.id, createdAt: now, sentAt: now },
    })
    .execute();
  return { organizationId, token, invitationId };
}
