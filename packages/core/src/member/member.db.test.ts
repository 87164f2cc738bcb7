import { randomUUID } from 'node:crypto';
import { billingEvents } from '@atrium/contracts/member/member-types';
import { newId } from '@atrium/db/client/new-id';
import { tenantScope } from '@atrium/db/client/scopes';
import { expect, test } from 'vitest';
import {
  addMember,
  advance,
  createPerson,
  createTestOrganization,
  giveSudo,
  lastMailTo,
  mailsTo,
  organizationEvents,
  outcomeOf,
  refusalOf,
  runAs,
  type TestPerson,
  useTestHost,
} from '../../test/test-host.ts';
import { createThings } from '../../test/test-things.ts';
import { announceEnds } from '../jobs/announce-ends.ts';
import { getOrganizationVerb } from '../organization/get-organization.ts';
import { blockMemberVerb } from './block-member.ts';
import { exportMembersVerb } from './export-members.ts';
import { getMemberVerb } from './get-member.ts';
import { leaveOrganizationVerb } from './leave-organization.ts';
import { listMembersVerb } from './list-members.ts';
import { setMemberEndVerb } from './set-member-end.ts';
import { unblockMemberVerb } from './unblock-member.ts';
import { updateContactPreferencesVerb } from './update-contact-preferences.ts';
import { updateMemberRightsVerb } from './update-member-rights.ts';
import { updateMemberRoleVerb } from './update-member-role.ts';

const host = useTestHost();
const roles = ['legal_representative', 'administrator', 'collaborator', 'external_user'] as const;

async function setting() {
  const owner = await createPerson(host());
  const organizationId = await createTestOrganization(host(), owner);
  const join = async (role: (typeof roles)[number]) => {
    const person = await createPerson(host());
    await addMember(host(), organizationId, person, role);
    return person;
  };
  return { owner, organizationId, join };
}

type Setting = Awaited<ReturnType<typeof setting>>;

const setRole = ({ organizationId }: Setting, actor: TestPerson, member: TestPerson, role: string) =>
  runAs(host(), actor, updateMemberRoleVerb, { organizationId, accountId: member.id, role });

const mayRead = ({ organizationId }: Setting, person: TestPerson) =>
  outcomeOf(runAs(host(), person, getOrganizationVerb, { organizationId }));

test('MEM-6: a changed role is stored, recorded, and the member gets a summary', async () => {
  const here = await setting();
  const member = await here.join('collaborator');
  expect(await setRole(here, here.owner, member, 'administrator')).toMatchObject({ role: 'administrator' });
  expect(await lastMailTo(host().db, member.email)).toMatchObject({
    template: 'membershipChanged',
    content: { changes: [{ field: 'role', before: 'collaborator', after: 'administrator' }] },
  });
  expect(await organizationEvents(host().db, here.organizationId)).toMatchObject([
    { event: 'member.updateRole', targetId: member.id, after: { role: 'administrator' } },
  ]);
  await setRole(here, here.owner, member, 'administrator');
  expect(await mailsTo(host().db, member.email)).toHaveLength(1);
});

test('MEM-3: only a legal representative gives or takes that role; administrators manage the others', async () => {
  const here = await setting();
  const [administrator, other] = [await here.join('administrator'), await here.join('collaborator')];
  const attempt = (member: TestPerson, role: string) => outcomeOf(setRole(here, administrator, member, role));
  expect(await attempt(other, 'administrator')).toBe('ok');
  expect(await attempt(other, 'legal_representative')).toBe('member.role_not_grantable');
  expect(await attempt(here.owner, 'collaborator')).toBe('member.role_not_grantable');
  await giveSudo(host(), here.owner);
  expect(await outcomeOf(setRole(here, here.owner, other, 'legal_representative'))).toBe('ok');
});

test('MEM-3, SEC-8: giving or taking the role of legal representative, or its use, wants the password', async () => {
  const here = await setting();
  const { owner, organizationId, join } = here;
  const [second, other] = [await join('legal_representative'), await join('collaborator')];
  const about = { organizationId, accountId: second.id };
  const endsAt = new Date(host().now().getTime() + 86_400_000).toISOString();
  const attempts = [
    () => setRole(here, owner, other, 'legal_representative'),
    () => runAs(host(), owner, setMemberEndVerb, { ...about, endsAt }),
    () => runAs(host(), owner, setMemberEndVerb, { ...about, endsAt: null }),
    () => runAs(host(), owner, blockMemberVerb, about),
    () => runAs(host(), owner, unblockMemberVerb, about),
    () => setRole(here, owner, second, 'administrator'),
  ];
  for (const attempt of attempts) expect(await outcomeOf(attempt())).toBe('session.sudo_required');
  expect(await outcomeOf(setRole(here, owner, other, 'administrator'))).toBe('ok');
  await giveSudo(host(), owner);
  for (const attempt of attempts) expect(await outcomeOf(attempt())).toBe('ok');
});

test('MEM-3: nobody raises themselves', async () => {
  const here = await setting();
  const administrator = await here.join('administrator');
  const raise = setRole(here, administrator, administrator, 'legal_representative');
  expect(await outcomeOf(raise)).toBe('member.own_role_upward');
  expect(await outcomeOf(setRole(here, administrator, administrator, 'collaborator'))).toBe('ok');
  expect((await refusalOf(setRole(here, administrator, administrator, 'administrator'))).code).toBe(
    'permission.denied',
  );
});

test('MEM-2: the last legal representative is neither demoted, blocked, ended, nor leaves', async () => {
  const here = await setting();
  const { owner, organizationId, join } = here;
  const about = { organizationId, accountId: owner.id };
  const endsAt = new Date(host().now().getTime() + 86_400_000).toISOString();
  const last = 'member.last_legal_representative';
  const attempts = () => [
    () => setRole(here, owner, owner, 'administrator'),
    () => runAs(host(), owner, setMemberEndVerb, { ...about, endsAt }),
    () => runAs(host(), owner, leaveOrganizationVerb, about),
  ];
  for (const attempt of attempts()) expect(await outcomeOf(attempt())).toBe(last);
  // One who is blocked, or whose time runs out, cannot stand in.
  const second = await join('legal_representative');
  const row = host().db.updateTable('member').where('accountId', '=', second.id);
  for (const change of [{ blockedAt: host().now() }, { blockedAt: null, endsAt: new Date(endsAt) }]) {
    await row.set(change).execute();
    for (const attempt of attempts()) expect(await outcomeOf(attempt())).toBe(last);
  }
  await row.set({ endsAt: null }).execute();
  await giveSudo(host(), second);
  expect(await outcomeOf(runAs(host(), second, blockMemberVerb, about))).toBe('ok');
});

test('MEM-2: the store itself keeps one, whatever a verb forgets', async () => {
  const { owner } = await setting();
  const { db } = host();
  const member = db.updateTable('member').where('accountId', '=', owner.id);
  const attempts = [
    () => member.set({ role: 'administrator' }).execute(),
    () => member.set({ blockedAt: host().now() }).execute(),
    () => member.set({ endsAt: host().now() }).execute(),
    () => db.deleteFrom('member').where('accountId', '=', owner.id).execute(),
  ];
  for (const attempt of attempts) await expect(attempt()).rejects.toThrow('no legal representative');
});

test('MEM-2: an organization that goes as a whole takes its members and their data along', async () => {
  const { owner, organizationId } = await setting();
  const product = newId();
  await host()
    .db.insertInto('product')
    .values({ organizationId, id: product, type: 'product.drive', name: 'Drive', createdAt: host().now() })
    .execute();
  const { insertPersonalData } = await import('@atrium/db/member/removal-queries');
  await insertPersonalData(tenantScope(host().db, organizationId), {
    ...{ id: newId(), kind: 'drive_files', name: 'Files', productId: product, accountId: owner.id },
    createdAt: host().now(),
  });
  // Events of the log and invoices would refuse; this organization has none.
  await host().db.deleteFrom('organization').where('id', '=', organizationId).execute();
  const left = host().db.selectFrom('member').select('accountId').where('accountId', '=', owner.id);
  expect(await left.execute()).toEqual([]);
});

test('PERM-4: the billing right is given and taken, and an external user has none', async () => {
  const here = await setting();
  const { owner, organizationId } = here;
  const [member, external] = [await here.join('collaborator'), await here.join('external_user')];
  const give = (person: TestPerson, billingRight: boolean) =>
    runAs(host(), owner, updateMemberRightsVerb, { organizationId, accountId: person.id, billingRight });
  expect(await give(member, true)).toMatchObject({ billingRight: true });
  expect(await outcomeOf(give(external, true))).toBe('member.billing_not_for_external');
  expect(await setRole(here, owner, member, 'external_user')).toMatchObject({ billingRight: false });
  const administrator = await here.join('administrator');
  const about = { organizationId, accountId: owner.id, billingRight: true };
  expect(await outcomeOf(runAs(host(), administrator, updateMemberRightsVerb, about))).toBe(
    'member.role_not_grantable',
  );
});

test('MEM-8: blocked is off at once and everything kept; unblocked is as before', async () => {
  const here = await setting();
  const { owner, organizationId } = here;
  const member = await here.join('collaborator');
  const about = { organizationId, accountId: member.id };
  expect(await mayRead(here, member)).toBe('ok');
  expect(await runAs(host(), owner, blockMemberVerb, about)).toMatchObject({ status: 'blocked' });
  expect(await mayRead(here, member)).toBe('request.not_found');
  expect(await runAs(host(), owner, unblockMemberVerb, about)).toMatchObject({ status: 'active' });
  expect(await mayRead(here, member)).toBe('ok');
  const self = { organizationId, accountId: owner.id };
  expect(await outcomeOf(runAs(host(), owner, blockMemberVerb, self))).toBe('member.own_block');
  const administrator = await here.join('administrator');
  const refused = 'member.role_not_grantable';
  expect(await outcomeOf(runAs(host(), administrator, blockMemberVerb, self))).toBe(refused);
  expect(await outcomeOf(runAs(host(), administrator, unblockMemberVerb, self))).toBe(refused);
});

test('MEM-11: a membership ends by itself, to the second, and is announced once, 7 days before', async () => {
  const here = await setting();
  const { owner, organizationId } = here;
  const member = await here.join('collaborator');
  const end = (seconds: number | null) => {
    const endsAt = seconds === null ? null : new Date(host().now().getTime() + seconds * 1000).toISOString();
    return runAs(host(), owner, setMemberEndVerb, { organizationId, accountId: member.id, endsAt });
  };
  const announced = async () =>
    (await mailsTo(host().db, member.email)).filter(({ template }) => template === 'membershipEnds').length;
  expect(await outcomeOf(end(0))).toBe('member.end_in_past');
  await end(8 * 86_400);
  await announceEnds(host());
  expect(await announced()).toBe(0);
  advance(host(), 86_400);
  await Promise.all([announceEnds(host()), announceEnds(host())]);
  await announceEnds(host());
  expect(await announced()).toBe(1);
  // Another end is announced anew.
  await end(6 * 86_400);
  await announceEnds(host());
  expect(await announced()).toBe(2);
  await end(60);
  advance(host(), 59);
  expect(await mayRead(here, member)).toBe('ok');
  advance(host(), 1);
  expect(await mayRead(here, member)).toBe('request.not_found');
  expect(await end(null)).toMatchObject({ status: 'active', endsAt: null });
  expect(await mayRead(here, member)).toBe('ok');
});

test('MEM-8: whoever leaves is gone at once; the account stays and is told', async () => {
  const here = await setting();
  const member = await here.join('external_user');
  const about = { organizationId: here.organizationId, accountId: member.id };
  await runAs(host(), member, leaveOrganizationVerb, about);
  expect(await mayRead(here, member)).toBe('request.not_found');
  expect(await lastMailTo(host().db, member.email)).toMatchObject({ template: 'membershipEnded' });
  const other = await here.join('collaborator');
  const forOther = { ...about, accountId: other.id };
  expect(await outcomeOf(runAs(host(), here.owner, leaveOrganizationVerb, forOther))).toBe(
    'permission.denied',
  );
});

test('MEM-4: preferences are one’s own; a sole legal representative hears of every billing event in some way', async () => {
  const here = await setting();
  const { owner, organizationId } = here;
  const store = (person: TestPerson, preferences: object[]) =>
    runAs(host(), person, updateContactPreferencesVerb, {
      ...{ organizationId, accountId: person.id, preferences },
    });
  const silent = billingEvents.map((event) => ({ event, byEmail: false, bySms: false }));
  expect(await refusalOf(store(owner, silent))).toMatchObject({
    ...{ code: 'member.sole_billing_contact', fields: [{ path: 'new_invoice' }] },
  });
  const bySms = billingEvents.map((event) => ({ event, byEmail: false, bySms: true }));
  expect((await store(owner, bySms)).preferences).toContainEqual(bySms[0]);
  await here.join('legal_representative');
  expect((await store(owner, silent)).preferences).toContainEqual(silent[0]);
  const products = [{ event: 'trial_ending', byEmail: false, bySms: true }];
  expect((await store(owner, products)).preferences).toContainEqual({ ...products[0], bySms: false });
  const member = await here.join('collaborator');
  const read = (person: TestPerson, accountId: string) =>
    runAs(host(), person, getMemberVerb, { organizationId, accountId });
  expect((await read(owner, member.id)).preferences).toBeNull();
  expect((await read(member, member.id)).preferences).toContainEqual({
    ...{ event: 'new_invoice', byEmail: true, bySms: false },
  });
  const forOther = { organizationId, accountId: member.id, preferences: [] };
  expect(await outcomeOf(runAs(host(), owner, updateContactPreferencesVerb, forOther))).toBe(
    'permission.denied',
  );
});

test('MEM-1: external users are in the directory of administrators only', async () => {
  const here = await setting();
  const { owner, organizationId } = here;
  const [collaborator, external] = [await here.join('collaborator'), await here.join('external_user')];
  const list = (person: TestPerson, filter: object = {}) =>
    runAs(host(), person, listMembersVerb, { organizationId, ...filter });
  expect((await list(owner)).members.map(({ accountId }) => accountId)).toContain(external.id);
  const seen = await list(collaborator, { roles: ['external_user'] });
  expect(seen.members.map(({ accountId }) => accountId)).not.toContain(external.id);
  expect(seen.members.every((one) => one.you || one.hasSecondFactor === null)).toBe(true);
  expect(await outcomeOf(list(external))).toBe('permission.denied');
});

test('MEM-9: the list is searched, filtered and sorted, and its pages meet without gaps or repetitions', async () => {
  const here = await setting();
  const { owner, organizationId } = here;
  const { team = '', product = '', member = '' } = await createThings(host(), organizationId);
  const people: TestPerson[] = [];
  for (let index = 0; index < 60; index += 1)
    people.push(await here.join(index % 2 ? 'collaborator' : 'external_user'));
  await host()
    .db.updateTable('account')
    .set({ firstName: 'Éva', lastName: 'Müller' })
    .where('id', '=', people[7]?.id ?? '')
    .execute();
  const list = (filter: object) => runAs(host(), owner, listMembersVerb, { organizationId, ...filter });
  expect((await list({ search: 'muller ev' })).members.map(({ accountId }) => accountId)).toEqual([
    people[7]?.id,
  ]);
  expect((await list({ search: '100%_' })).total).toBe(0);
  expect((await list({ roles: ['external_user'] })).total).toBe(30);
  expect((await list({ secondFactor: 'with' })).total).toBe(0);
  expect(
    (await list({ productId: product, roles: ['collaborator'] })).members.map((one) => one.accountId),
  ).toEqual([member]);
  expect((await list({ teamId: team })).members.map((one) => one.accountId)).toEqual([member]);
  expect((await list({ status: 'blocked' })).total).toBe(0);
  for (const sort of ['name', 'role', 'last_active', 'joined'])
    for (const descending of [false, true]) {
      const first = await list({ sort, descending });
      const second = await list({ sort, descending, after: first.next });
      expect([first.members.length, second.members.length, first.previous, second.next]).toEqual([
        50,
        12,
        null,
        null,
      ]);
      const ids = [...first.members, ...second.members].map(({ accountId }) => accountId);
      expect(new Set(ids).size).toBe(62);
      const back = await list({ sort, descending, before: second.previous });
      expect(back.members.map(({ accountId }) => accountId)).toEqual(ids.slice(0, 50));
      expect(back.previous).toBeNull();
    }
  expect((await list({ after: 'nonsense' })).members).toHaveLength(50);
  expect(await outcomeOf(list({ teamId: randomUUID() }))).toBe('request.not_found');
});

test('MEM-9: the export holds what the filter shows, with what a spreadsheet could take for a formula made harmless', async () => {
  const here = await setting();
  const member = await here.join('collaborator');
  await host().db.updateTable('account').set({ firstName: '=1+1' }).where('id', '=', member.id).execute();
  const input = { organizationId: here.organizationId, roles: ['collaborator'], locale: 'de' };
  const file = await runAs(host(), here.owner, exportMembersVerb, input);
  expect(file.fileName).toMatch(/^members-.*\.csv$/);
  expect(file.content).toContain(member.email);
  expect(file.content).toContain('Mitarbeiter');
  expect(file.content).not.toContain(here.owner.email);
  expect(file.content).not.toMatch(/(^|[,;"])=1\+1/m);
  expect(await outcomeOf(runAs(host(), member, exportMembersVerb, input))).toBe('permission.denied');
});
