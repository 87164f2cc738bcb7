import { newId } from '@atrium/db/client/new-id';
import { tenantScope } from '@atrium/db/client/scopes';
import { insertPersonalData } from '@atrium/db/member/removal-queries';
import { expect, test } from 'vitest';
import {
  addMember,
  createPerson,
  createTestOrganization,
  giveSudo,
  lastMailTo,
  organizationEvents,
  outcomeOf,
  refusalOf,
  runAs,
  type TestPerson,
  useTestHost,
} from '../../test/test-host.ts';
import { createThings } from '../../test/test-things.ts';
import { getOrganizationVerb } from '../organization/get-organization.ts';
import { updateOrganizationVerb } from '../organization/update-organization.ts';
import { leaveOrganizationVerb } from './leave-organization.ts';
import { listHeldDataVerb } from './list-held-data.ts';
import { prepareMemberRemovalVerb } from './prepare-member-removal.ts';
import { removeMemberVerb } from './remove-member.ts';
import { updateMemberRoleVerb } from './update-member-role.ts';

const host = useTestHost();
const rounds = 200;

async function setting() {
  const owner = await createPerson(host());
  const organizationId = await createTestOrganization(host(), owner);
  const { product = '' } = await createThings(host(), organizationId);
  const [member, heir] = [await createPerson(host()), await createPerson(host())];
  for (const person of [member, heir]) await addMember(host(), organizationId, person, 'collaborator');
  const tenant = tenantScope(host().db, organizationId);
  const hold = async (kind: string, name: string) => {
    const id = newId();
    const data = { id, kind, name, productId: product, accountId: member.id, createdAt: host().now() };
    await insertPersonalData(tenant, data);
    return id;
  };
  const about = { organizationId, accountId: member.id };
  const prepare = (choices: object = {}) =>
    runAs(host(), owner, prepareMemberRemovalVerb, { ...about, choices });
  const remove = (reportId: string, person = owner) =>
    runAs(host(), person, removeMemberVerb, { ...about, reportId, confirmed: true });
  await giveSudo(host(), owner);
  return { owner, member, heir, organizationId, product, tenant, about, hold, prepare, remove };
}

const ownerOf = async (id: string) =>
  host().db.selectFrom('personalData').select('accountId').where('id', '=', id).executeTakeFirst();

test('MEM-7, ORG-10: the report says what will happen, and the removal does exactly that in one transaction', async () => {
  const here = await setting();
  const files = await here.hold('drive_files', 'Reports');
  const archive = await here.hold('drive_files', 'Archive');
  const mailbox = await here.hold('shared_mailbox', 'info@demo.example');
  const calendar = await here.hold('calendar', 'Calendar');
  const { items } = await runAs(host(), here.owner, listHeldDataVerb, here.about);
  expect(items).toHaveLength(4);
  expect(items.find(({ id }) => id === mailbox)).toMatchObject({
    decisions: ['withdraw'],
    usual: 'withdraw',
  });
  const report = await here.prepare({
    [files]: `hand_over:${here.heir.id}`,
    ...{ [archive]: 'keep', [mailbox]: 'withdraw', [calendar]: 'delete' },
  });
  const effects = report.facts.lines.map(({ effect }) => effect);
  for (const effect of [
    'membership_ends',
    'data_handed_over',
    'data_kept',
    'share_withdrawn',
    'data_deleted',
  ])
    expect(effects).toContain(effect);
  // Nothing has happened yet.
  expect(await ownerOf(files)).toEqual({ accountId: here.member.id });

  await here.remove(report.id);
  expect(await ownerOf(files)).toEqual({ accountId: here.heir.id });
  expect(await ownerOf(archive)).toEqual({ accountId: null });
  expect([await ownerOf(mailbox), await ownerOf(calendar)]).toEqual([undefined, undefined]);
  const { organizationId } = here;
  const read = runAs(host(), here.member, getOrganizationVerb, { organizationId });
  expect(await outcomeOf(read)).toBe('request.not_found');
  expect(await lastMailTo(host().db, here.member.email)).toMatchObject({ template: 'membershipEnded' });
  expect(await organizationEvents(host().db, organizationId)).toMatchObject([
    { event: 'member.remove', targetId: here.member.id, after: { reportId: report.id } },
  ]);
});

test('MEM-7: each item is decided, by what is possible for it, and goes to a member who can act', async () => {
  const here = await setting();
  const files = await here.hold('drive_files', 'Files');
  const mailbox = await here.hold('shared_mailbox', 'Mailbox');
  const withdraw = { [mailbox]: 'withdraw' };
  const prepare = async (choices: object) => {
    const { code, fields } = await refusalOf(here.prepare({ ...withdraw, ...choices }));
    return `${code} ${fields[0]?.path}`;
  };
  expect(await prepare({})).toBe(`member.choice_unknown ${files}`);
  expect(await prepare({ [files]: 'withdraw' })).toBe(`member.choice_unknown ${files}`);
  for (const recipient of ['', 'nobody', here.member.id, newId(), (await createPerson(host())).id])
    expect(await prepare({ [files]: `hand_over:${recipient}` })).toBe(`member.recipient_unknown ${files}`);
  const row = host().db.updateTable('member').where('accountId', '=', here.heir.id);
  await row.set({ blockedAt: host().now() }).execute();
  expect(await prepare({ [files]: `hand_over:${here.heir.id}` })).toBe(`member.recipient_unknown ${files}`);
});

test('MEM-7: open invitations that rested on whoever is removed or leaves are revoked, and no others', async () => {
  const here = await setting();
  const { organizationId } = here;
  const at = { createdAt: host().now(), sentAt: host().now(), expiresAt: host().now() };
  const invite = async (invitedBy: string) => {
    const id = newId();
    const to = { id, email: `${id}@test.example`, tokenHash: Buffer.from(id), role: 'collaborator' as const };
    const row = { ...to, ...at, organizationId, invitedBy, locale: 'en' as const };
    await host().db.insertInto('invitation').values(row).execute();
    return id;
  };
  const revokedAt = async (id: string) =>
    (await host().db.selectFrom('invitation').select('revokedAt').where('id', '=', id).executeTakeFirst())
      ?.revokedAt;
  const [ofMember, ofHeir, ofOwner] = [
    await invite(here.member.id),
    await invite(here.heir.id),
    await invite(here.owner.id),
  ];
  const stale = await here.prepare();
  const later = await invite(here.member.id);
  expect(await outcomeOf(here.remove(stale.id))).toBe('report.facts_changed');
  await here.remove((await here.prepare()).id);
  expect([await revokedAt(ofMember), await revokedAt(later)]).toEqual([host().now(), host().now()]);
  await giveSudo(host(), here.heir);
  await runAs(host(), here.heir, leaveOrganizationVerb, { organizationId, accountId: here.heir.id });
  expect([await revokedAt(ofHeir), await revokedAt(ofOwner)]).toEqual([host().now(), null]);
});

test('ORG-10: facts that have changed since the report refuse the removal, and nothing has happened', async () => {
  const here = await setting();
  const files = await here.hold('drive_files', 'Files');
  const choices = { [files]: `hand_over:${here.heir.id}` };
  const changes = [
    () => here.hold('calendar', 'New calendar'),
    () =>
      host()
        .db.updateTable('member')
        .set({ blockedAt: host().now() })
        .where('accountId', '=', here.heir.id)
        .execute(),
  ];
  for (const change of changes) {
    const report = await here.prepare(choices);
    await change();
    expect(await outcomeOf(here.remove(report.id))).toBe('report.facts_changed');
    await host().db.deleteFrom('personalData').where('name', '=', 'New calendar').execute();
  }
  expect(await ownerOf(files)).toEqual({ accountId: here.member.id });
});

test('MEM-7, SEC-8: needs an administrator, the password and the ticked confirmation', async () => {
  const here = await setting();
  const { id: reportId } = await here.prepare();
  const input = { ...here.about, reportId };
  const attempt = (more: object) =>
    outcomeOf(runAs(host(), here.owner, removeMemberVerb, { ...input, ...more }));
  expect(await attempt({})).toBe('request.invalid_input');
  expect(await attempt({ confirmed: false })).toBe('request.invalid_input');
  expect(await outcomeOf(here.remove(reportId, here.heir))).toBe('permission.denied');
  await host()
    .db.updateTable('session')
    .set({ sudoUntil: null })
    .where('accountId', '=', here.owner.id)
    .execute();
  expect(await outcomeOf(here.remove(reportId))).toBe('session.sudo_required');
  await giveSudo(host(), here.owner);
  expect(await outcomeOf(here.remove(reportId))).toBe('ok');
});

test('MEM-3, MEM-2: an administrator removes no legal representative, and nobody the last one', async () => {
  const here = await setting();
  const administrator = await createPerson(host());
  await addMember(host(), here.organizationId, administrator, 'administrator');
  const about = { organizationId: here.organizationId, accountId: here.owner.id, choices: {} };
  const attempt = (person: TestPerson) => outcomeOf(runAs(host(), person, prepareMemberRemovalVerb, about));
  expect(await attempt(administrator)).toBe('member.role_not_grantable');
  expect(await attempt(here.owner)).toBe('member.last_legal_representative');
});

test('MEM-8: whoever leaves by themselves leaves their files behind', async () => {
  const here = await setting();
  const files = await here.hold('drive_files', 'Files');
  const mailbox = await here.hold('shared_mailbox', 'Mailbox');
  await runAs(host(), here.member, leaveOrganizationVerb, here.about);
  expect(await ownerOf(files)).toEqual({ accountId: null });
  expect(await ownerOf(mailbox)).toBeUndefined();
});

/** Ten at a time, each in an organization of its own: on a machine with one core, too, they meet inside the store. */
async function race(work: (round: number, people: readonly [TestPerson, TestPerson]) => Promise<void>) {
  const lanes = Array.from({ length: 10 }, async (_, lane) => {
    const people = [await createPerson(host()), await createPerson(host())] as const;
    await giveSudo(host(), ...people);
    for (let round = lane; round < rounds; round += 10) await work(round, people);
  });
  await Promise.all(lanes);
}

const patience = 120_000;

async function representedBy([one, two]: readonly [TestPerson, TestPerson]) {
  const organizationId = await createTestOrganization(host(), one);
  await addMember(host(), organizationId, two, 'legal_representative');
  return organizationId;
}

const representativesOf = async (organizationId: string) =>
  (
    await host()
      .db.selectFrom('member')
      .select('accountId')
      .where('organizationId', '=', organizationId)
      .where('role', '=', 'legal_representative')
      .execute()
  ).length;

test(
  `MEM-2: two demote each other at the same moment, ${rounds} times: one is left`,
  () =>
    race(async (_, people) => {
      const organizationId = await representedBy(people);
      const [one, two] = people;
      const demote = (actor: TestPerson, member: TestPerson) =>
        outcomeOf(
          runAs(host(), actor, updateMemberRoleVerb, {
            ...{ organizationId, accountId: member.id, role: 'collaborator' },
          }),
        );
      const outcomes = await Promise.all([demote(one, two), demote(two, one)]);
      expect(outcomes.filter((outcome) => outcome === 'ok')).toHaveLength(1);
      expect(outcomes).toContain('permission.denied');
      expect(await representativesOf(organizationId)).toBe(1);
    }),
  patience,
);

test(
  `MEM-2: two step down at the same moment, ${rounds} times: one is left`,
  () =>
    race(async (round, people) => {
      const organizationId = await representedBy(people);
      const step = (person: TestPerson, leaves: boolean) => {
        const about = { organizationId, accountId: person.id };
        return outcomeOf(
          leaves
            ? runAs(host(), person, leaveOrganizationVerb, about)
            : runAs(host(), person, updateMemberRoleVerb, { ...about, role: 'administrator' }),
        );
      };
      const outcomes = await Promise.all([
        step(people[0], round % 2 === 0),
        step(people[1], round % 3 === 0),
      ]);
      expect(outcomes.sort()).toEqual(['member.last_legal_representative', 'ok']);
      expect(await representativesOf(organizationId)).toBe(1);
    }),
  patience,
);

test(
  `MEM-2: two remove each other at the same moment, ${rounds} times: one is left`,
  () =>
    race(async (_, people) => {
      const organizationId = await representedBy(people);
      const prepared = async (actor: TestPerson, member: TestPerson) => {
        const about = { organizationId, accountId: member.id };
        const { id: reportId } = await runAs(host(), actor, prepareMemberRemovalVerb, about);
        return () =>
          outcomeOf(runAs(host(), actor, removeMemberVerb, { ...about, reportId, confirmed: true }));
      };
      const [one, two] = people;
      const calls = [await prepared(one, two), await prepared(two, one)];
      const outcomes = await Promise.all(calls.map((call) => call()));
      expect(outcomes.sort()).toEqual(['ok', 'request.not_found']);
      expect(await representativesOf(organizationId)).toBe(1);
    }),
  patience,
);

test(
  `MEM-7: somebody is removed while they act, ${rounds} times: done before, or refused`,
  async () => {
    const seen = new Set<string>();
    await race(async (round, people) => {
      const organizationId = await representedBy(people);
      const [owner, actor] = people;
      const about = { organizationId, accountId: actor.id };
      const { id: reportId } = await runAs(host(), owner, prepareMemberRemovalVerb, about);
      const details = {
        ...{ organizationId, version: 0, name: 'Changed', type: 'company', phone: '', vatNumber: '' },
        ...{ documentLocale: 'en' },
        postalAddress: { line1: 'Street 1', line2: '', postalCode: '8000', city: 'Zürich', country: 'CH' },
      };
      const acts = () => outcomeOf(runAs(host(), actor, updateOrganizationVerb, details));
      const removes = () =>
        outcomeOf(runAs(host(), owner, removeMemberVerb, { ...about, reportId, confirmed: true }));
      const calls = round % 2 === 0 ? [acts, removes] : [removes, acts];
      const outcomes = await Promise.all(calls.map((call) => call()));
      const [acted, removed] = round % 2 === 0 ? outcomes : [...outcomes].reverse();
      expect(removed).toBe('ok');
      expect(['ok', 'request.not_found']).toContain(acted);
      const events = (await organizationEvents(host().db, organizationId)).map(({ event }) => event);
      expect(events).toEqual(acted === 'ok' ? ['organization.update', 'member.remove'] : ['member.remove']);
      seen.add(acted ?? '');
    });
    expect([...seen].sort()).toEqual(['ok', 'request.not_found']);
  },
  patience,
);
