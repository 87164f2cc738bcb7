import { randomUUID } from 'node:crypto';
import { invitationLimits } from '@atrium/contracts/invitation/invitation-types';
import { expect, test } from 'vitest';
import { invitationOf, invite, readInvitationLink } from '../../test/invited.ts';
import {
  addMember,
  advance,
  createPerson,
  createTestOrganization,
  giveSudo,
  mailsTo,
  organizationEvents,
  outcomeOf,
  refusalOf,
  requestOf,
  runAs,
  type TestPerson,
  useTestHost,
} from '../../test/test-host.ts';
import { createThings } from '../../test/test-things.ts';
import { createInvitationsVerb } from './create-invitations.ts';
import { listInvitationsVerb } from './list-invitations.ts';
import { openInvitationVerb } from './open-invitation.ts';
import { resendInvitationVerb } from './resend-invitation.ts';
import { revokeInvitationVerb } from './revoke-invitation.ts';
import { updateInvitationVerb } from './update-invitation.ts';

const host = useTestHost();

async function setting() {
  const owner = await createPerson(host());
  const organizationId = await createTestOrganization(host(), owner);
  const { team = '', product = '' } = await createThings(host(), organizationId);
  return { owner, organizationId, team, product };
}

const newAddress = () => `${randomUUID()}@invited.example`;

const send = (person: TestPerson, organizationId: string, emails: readonly string[], change: object = {}) =>
  runAs(host(), person, createInvitationsVerb, invitationOf(organizationId, emails, change));

const opened = (link: object) => openInvitationVerb.run(host(), requestOf(null, randomUUID()), link);

test('MEM-5: a bad address is reported in its place and the others go out', async () => {
  const { owner, organizationId } = await setting();
  const member = await createPerson(host());
  await addMember(host(), organizationId, member, 'collaborator');
  const [good, open] = [newAddress(), newAddress()];
  await send(owner, organizationId, [open]);
  const typed = [` ${good.toUpperCase()} `, 'no address', good, member.email, open];
  const { results } = await send(owner, organizationId, typed);
  expect(results.map(({ email, outcome }) => [email, outcome])).toEqual([
    [good, 'sent'],
    ['no address', 'invalid'],
    [good, 'repeated'],
    [member.email, 'already_member'],
    [open, 'already_invited'],
  ]);
  expect(await mailsTo(host().db, good)).toHaveLength(1);
  expect(await mailsTo(host().db, member.email)).toEqual([]);
  expect(await mailsTo(host().db, open)).toHaveLength(1);
});

test('MEM-5: role, rights, teams and products are offered, kept, listed and recorded', async () => {
  const { owner, organizationId, team, product } = await setting();
  const email = newAddress();
  const grants = [{ productId: product, level: 'write' }];
  const offer = { billingRight: true, teamIds: [team], grants, message: 'Welcome\n aboard' };
  await send(owner, organizationId, [email], offer);
  const { content, locale } = await readInvitationLink(host(), email);
  expect(content).toMatchObject({ message: 'Welcome aboard', role: 'collaborator', validDays: 7 });
  expect(locale).toBe('fr');
  const { invitations } = await runAs(host(), owner, listInvitationsVerb, { organizationId });
  expect(invitations.find((one) => one.email === email)).toMatchObject({
    ...{ role: 'collaborator', billingRight: true, expired: false },
    teams: [{ id: team }],
    grants: [{ productId: product, name: 'Drive', type: 'product.drive', level: 'write' }],
    expiresAt: new Date(host().now().getTime() + 7 * 86_400_000).toISOString(),
  });
  const [event] = await organizationEvents(host().db, organizationId);
  expect(event).toMatchObject({ event: 'invitation.create', after: { email, billingRight: true } });
});

test('SEC-1: the secret of the link is nowhere but in the mail', async () => {
  const { owner, organizationId } = await setting();
  const { token, invitationId } = await invite(host(), owner, organizationId, newAddress());
  const row = await host()
    .db.selectFrom('invitation')
    .selectAll()
    .where('id', '=', invitationId)
    .executeTakeFirstOrThrow();
  expect(JSON.stringify(row)).not.toContain(token);
  expect(JSON.stringify(await organizationEvents(host().db, organizationId))).not.toContain(token);
});

test('ACC-10: whoever has an account is written to in their own language', async () => {
  const { owner, organizationId } = await setting();
  const person = await createPerson(host());
  await send(owner, organizationId, [person.email], { locale: 'de' });
  expect((await readInvitationLink(host(), person.email)).locale).toBe('en');
});

test('MEM-3: an administrator invites to every role but the legal representative’s', async () => {
  const { owner, organizationId } = await setting();
  const administrator = await createPerson(host());
  await addMember(host(), organizationId, administrator, 'administrator');
  const attempt = (person: TestPerson, role: string) =>
    outcomeOf(send(person, organizationId, [newAddress()], { role }));
  expect(await attempt(administrator, 'administrator')).toBe('ok');
  expect(await attempt(administrator, 'legal_representative')).toBe('member.role_not_grantable');
  expect(await attempt(owner, 'legal_representative')).toBe('session.sudo_required');
  await giveSudo(host(), owner);
  expect(await attempt(owner, 'legal_representative')).toBe('ok');
});

test.each(['collaborator', 'external_user'] as const)('MEM-5: %s does not invite', async (role) => {
  const { organizationId } = await setting();
  const person = await createPerson(host());
  await addMember(host(), organizationId, person, role);
  expect(await refusalOf(send(person, organizationId, [newAddress()]))).toMatchObject({
    ...{ code: 'permission.denied', params: { missing: 'administrator' } },
  });
});

test('MEM-5: an offer that cannot be kept is refused and nothing goes out', async () => {
  const { owner, organizationId, product } = await setting();
  const email = newAddress();
  const attempt = (change: object) => outcomeOf(send(owner, organizationId, [email], change));
  expect(await attempt({ grants: [{ productId: product, level: 'technical' }] })).toBe(
    'member.level_unknown',
  );
  expect(await attempt({ role: 'external_user', billingRight: true })).toBe(
    'member.billing_not_for_external',
  );
  expect(await attempt({ teamIds: [randomUUID()] })).toBe('request.not_found');
  expect(await mailsTo(host().db, email)).toEqual([]);
});

test('MEM-5: nobody is flooded: an address gets a few mails a day from all organizations together', async () => {
  const email = newAddress();
  const outcomes: string[] = [];
  for (let round = 0; round <= invitationLimits.mailsPerAddress; round += 1) {
    const { owner, organizationId } = await setting();
    const { results } = await send(owner, organizationId, [email]);
    outcomes.push(results[0]?.outcome ?? '');
  }
  const sent = Array.from({ length: invitationLimits.mailsPerAddress }, () => 'sent');
  expect(outcomes).toEqual([...sent, 'too_many_mails']);
  advance(host(), 86_400);
  const { owner, organizationId } = await setting();
  expect(await send(owner, organizationId, [email])).toMatchObject({ results: [{ outcome: 'sent' }] });
});

test('MEM-5: an organization writes to some hundreds of addresses a day, a hundred at once', async () => {
  const { owner, organizationId } = await setting();
  const many = () => Array.from({ length: invitationLimits.emails }, newAddress);
  const rounds = invitationLimits.mailsPerOrganization / invitationLimits.emails;
  for (let round = 0; round < rounds; round += 1) await send(owner, organizationId, many());
  expect(await outcomeOf(send(owner, organizationId, [newAddress()]))).toBe('request.rate_limited');
  expect(await outcomeOf(send(owner, organizationId, [...many(), newAddress()]))).toBe(
    'request.invalid_input',
  );
  const { total, next, invitations } = await runAs(host(), owner, listInvitationsVerb, { organizationId });
  expect([total, invitations.length]).toEqual([rounds * invitationLimits.emails + 1, 100]);
  const second = await runAs(host(), owner, listInvitationsVerb, { organizationId, after: next });
  const ids = new Set([...invitations, ...second.invitations].map(({ id }) => id));
  expect(ids.size).toBe(200);
});

test('PAY-5: a repeated call invites once', async () => {
  const { owner, organizationId } = await setting();
  const email = newAddress();
  const input = invitationOf(organizationId, [email]);
  const answers = [1, 2].map(() => runAs(host(), owner, createInvitationsVerb, input));
  const [first, second] = await Promise.all(answers);
  expect(first).toEqual(second);
  expect(await mailsTo(host().db, email)).toHaveLength(1);
});

test('MEM-5: an edited invitation keeps its link, and offers what it says now', async () => {
  const { owner, organizationId, team } = await setting();
  const { invitationId, ...link } = await invite(host(), owner, organizationId, newAddress());
  const change = { role: 'administrator', billingRight: true, locale: 'de', teamIds: [team], grants: [] };
  const edit = (more: object = {}) =>
    runAs(host(), owner, updateInvitationVerb, { organizationId, invitationId, ...change, ...more });
  expect(await edit()).toMatchObject({ role: 'administrator', billingRight: true, teams: [{ id: team }] });
  expect(await opened(link)).toMatchObject({ role: 'administrator', billingRight: true });
  expect(await outcomeOf(edit({ role: 'external_user' }))).toBe('member.billing_not_for_external');
});

test('MEM-3: an invitation to become legal representative is nothing an administrator takes away by editing', async () => {
  const { owner, organizationId } = await setting();
  const administrator = await createPerson(host());
  await addMember(host(), organizationId, administrator, 'administrator');
  const role = 'legal_representative';
  await giveSudo(host(), owner);
  const { invitationId } = await invite(host(), owner, organizationId, newAddress(), { role });
  const change = { role: 'collaborator', billingRight: false, locale: 'de' };
  const edit = { organizationId, invitationId, ...change };
  expect(await outcomeOf(runAs(host(), administrator, updateInvitationVerb, edit))).toBe(
    'member.role_not_grantable',
  );
  const again = { organizationId, invitationId };
  expect(await outcomeOf(runAs(host(), administrator, resendInvitationVerb, again))).toBe(
    'member.role_not_grantable',
  );
  // Even the one who offered it: a session without the password sends the link nowhere.
  advance(host(), 601);
  for (const verb of [
    () => runAs(host(), owner, updateInvitationVerb, edit),
    () => runAs(host(), owner, resendInvitationVerb, again),
  ])
    expect(await outcomeOf(verb())).toBe('session.sudo_required');
});

test('MEM-5: sending again makes a new link for 7 more days, and the former one ends', async () => {
  const { owner, organizationId } = await setting();
  const email = newAddress();
  const { invitationId, ...former } = await invite(host(), owner, organizationId, email);
  advance(host(), 7 * 86_400 - 1);
  expect(await outcomeOf(opened(former))).toBe('ok');
  advance(host(), 1);
  expect(await outcomeOf(opened(former))).toBe('invitation.expired');
  const again = () => runAs(host(), owner, resendInvitationVerb, { organizationId, invitationId });
  await host().db.updateTable('session').set({ lastUsedAt: host().now() }).execute();
  expect(await again()).toMatchObject({ expired: false });
  const { link } = await readInvitationLink(host(), email);
  expect(await opened(link)).toMatchObject({ email });
  expect(await outcomeOf(opened(former))).toBe('invitation.unknown');
  for (let round = 2; round <= invitationLimits.mailsPerAddress; round += 1) await again();
  expect(await outcomeOf(again())).toBe('invitation.address_limit');
});

test('MEM-5: a revoked invitation opens nothing, and is neither edited nor sent again', async () => {
  const { owner, organizationId } = await setting();
  const email = newAddress();
  const { invitationId, ...link } = await invite(host(), owner, organizationId, email);
  const about = { organizationId, invitationId };
  await runAs(host(), owner, revokeInvitationVerb, about);
  expect(await outcomeOf(opened(link))).toBe('invitation.revoked');
  const change = { ...about, role: 'collaborator', billingRight: false, locale: 'de' };
  for (const call of [
    () => runAs(host(), owner, revokeInvitationVerb, about),
    () => runAs(host(), owner, resendInvitationVerb, about),
    () => runAs(host(), owner, updateInvitationVerb, change),
  ])
    expect(await outcomeOf(call())).toBe('invitation.answered');
  expect(await send(owner, organizationId, [email])).toMatchObject({ results: [{ outcome: 'sent' }] });
});
