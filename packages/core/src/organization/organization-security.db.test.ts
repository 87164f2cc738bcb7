import { expect, test } from 'vitest';
import {
  addMember,
  createPerson,
  createTestOrganization,
  giveSecondFactor,
  organizationEvents,
  outcomeOf,
  runAs,
  type TestPerson,
  testPassword,
  useTestHost,
} from '../../test/test-host.ts';
import { getAccountVerb } from '../account/get-account.ts';
import { listAuditVerb } from '../audit/list-audit.ts';
import { getMemberVerb } from '../member/get-member.ts';
import { leaveOrganizationVerb } from '../member/leave-organization.ts';
import { listMembersVerb } from '../member/list-members.ts';
import { confirmPasswordVerb } from '../session/confirm-password.ts';
import { getOrganizationVerb } from './get-organization.ts';
import { getOrganizationSecurityVerb } from './get-organization-security.ts';
import { updateOrganizationSecurityVerb } from './update-organization-security.ts';

const host = useTestHost();

const require = (person: TestPerson, organizationId: string, requiresSecondFactor = true) =>
  runAs(host(), person, updateOrganizationSecurityVerb, { organizationId, requiresSecondFactor });

/** An organization whose owner has a second factor and has just confirmed the password. */
async function setting() {
  const owner = await createPerson(host());
  await giveSecondFactor(host(), owner);
  const organizationId = await createTestOrganization(host(), owner);
  await runAs(host(), owner, confirmPasswordVerb, { password: testPassword });
  return { owner, organizationId };
}

test('ORG-8: from then on whoever lacks it is held back, and let in again once it is set up', async () => {
  const { owner, organizationId } = await setting();
  const member = await createPerson(host());
  await addMember(host(), organizationId, member, 'administrator');
  const look = (person: TestPerson) =>
    outcomeOf(runAs(host(), person, getOrganizationVerb, { organizationId }));
  expect(await look(member)).toBe('ok');

  expect(await require(owner, organizationId)).toEqual({
    ...{ requiresSecondFactor: true, people: 2, withoutSecondFactor: 1 },
  });
  expect(await look(member)).toBe('session.two_factor_required');
  expect(await look(owner)).toBe('ok');
  const { organizations } = await runAs(host(), member, getAccountVerb, {});
  expect(organizations).toMatchObject([{ id: organizationId, requiresSecondFactor: true }]);

  await giveSecondFactor(host(), member);
  expect(await look(member)).toBe('ok');
  expect(await runAs(host(), owner, getOrganizationSecurityVerb, { organizationId })).toMatchObject({
    withoutSecondFactor: 0,
  });
});

test('ORG-8: those who are counted are those whom the link to the members shows: blocked and ended ones do not count', async () => {
  const { owner, organizationId } = await setting();
  const ends = { blockedAt: host().now(), endsAt: host().now() };
  for (const gone of [{}, { blockedAt: ends.blockedAt }, { endsAt: ends.endsAt }]) {
    const member = await createPerson(host());
    await addMember(host(), organizationId, member, 'external_user');
    const row = host().db.updateTable('member').where('accountId', '=', member.id);
    if (Object.keys(gone).length > 0) await row.set(gone).execute();
  }
  const { withoutSecondFactor } = await runAs(host(), owner, getOrganizationSecurityVerb, { organizationId });
  const shown = await runAs(host(), owner, listMembersVerb, {
    ...{ organizationId, secondFactor: 'without' as const, status: 'active' as const },
  });
  expect([withoutSecondFactor, shown.total]).toEqual([1, 1]);
});

test('ORG-8, MEM-8: whoever lacks it can leave instead, an external user too, and is then a stranger', async () => {
  const { owner, organizationId } = await setting();
  const external = await createPerson(host());
  await addMember(host(), organizationId, external, 'external_user');
  await require(owner, organizationId);
  const asExternal = { organizationId, accountId: external.id };
  expect(await outcomeOf(runAs(host(), external, getMemberVerb, asExternal))).toBe(
    'session.two_factor_required',
  );
  expect(await runAs(host(), external, leaveOrganizationVerb, asExternal)).toEqual({});
  expect(await outcomeOf(runAs(host(), external, getOrganizationVerb, { organizationId }))).toBe(
    'request.not_found',
  );
  expect((await runAs(host(), external, getAccountVerb, {})).organizations).toEqual([]);
});

test('ORG-8: it holds before any right is weighed, and only in the organization that asks for it', async () => {
  const { owner, organizationId } = await setting();
  const external = await createPerson(host());
  await addMember(host(), organizationId, external, 'external_user');
  const own = await createTestOrganization(host(), external);
  await require(owner, organizationId);
  const ask = (id: string) => outcomeOf(runAs(host(), external, listAuditVerb, { organizationId: id }));
  expect(await ask(organizationId)).toBe('session.two_factor_required');
  expect(await ask(own)).toBe('ok');
});

test('ORG-6: a stranger hears that it does not exist, not what it requires', async () => {
  const { owner, organizationId } = await setting();
  await require(owner, organizationId);
  const stranger = await createPerson(host());
  expect(await outcomeOf(runAs(host(), stranger, getOrganizationVerb, { organizationId }))).toBe(
    'request.not_found',
  );
});

test('organization.own_second_factor_missing: nobody asks of others what they lack, and locks themselves out', async () => {
  const owner = await createPerson(host());
  const organizationId = await createTestOrganization(host(), owner);
  await runAs(host(), owner, confirmPasswordVerb, { password: testPassword });
  expect(await outcomeOf(require(owner, organizationId))).toBe('organization.own_second_factor_missing');
  expect(await outcomeOf(require(owner, organizationId, false))).toBe('ok');
});

test('SEC-8, AUD-1: it needs the password, is recorded with before and after, and once', async () => {
  const owner = await createPerson(host());
  await giveSecondFactor(host(), owner);
  const organizationId = await createTestOrganization(host(), owner);
  expect(await outcomeOf(require(owner, organizationId))).toBe('session.sudo_required');
  await runAs(host(), owner, confirmPasswordVerb, { password: testPassword });
  await require(owner, organizationId);
  await require(owner, organizationId);
  await require(owner, organizationId, false);
  expect(await organizationEvents(host().db, organizationId)).toMatchObject([
    {
      event: 'organization.updateSecurity',
      before: { requiresSecondFactor: false },
      after: { requiresSecondFactor: true },
    },
    { before: { requiresSecondFactor: true }, after: { requiresSecondFactor: false } },
  ]);
});

test.each(['collaborator', 'external_user'] as const)(
  'ORG-8: %s neither changes it nor counts who lacks it',
  async (role) => {
    const { organizationId } = await setting();
    const member = await createPerson(host());
    await addMember(host(), organizationId, member, role);
    expect(await outcomeOf(require(member, organizationId))).toBe('permission.denied');
    expect(await outcomeOf(runAs(host(), member, getOrganizationSecurityVerb, { organizationId }))).toBe(
      'permission.denied',
    );
  },
);

test('ORG-8: an administrator may require it', async () => {
  const { organizationId } = await setting();
  const administrator = await createPerson(host());
  await addMember(host(), organizationId, administrator, 'administrator');
  await giveSecondFactor(host(), administrator);
  await runAs(host(), administrator, confirmPasswordVerb, { password: testPassword });
  expect(await outcomeOf(require(administrator, organizationId))).toBe('ok');
});
