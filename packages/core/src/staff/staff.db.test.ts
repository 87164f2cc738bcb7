import { newId } from '@atrium/db/client/new-id';
import { expect, test } from 'vitest';
import { supportWorld } from '../../test/support-access.ts';
import {
  createPerson,
  createStaff,
  lastMailTo,
  outcomeOf,
  runAs,
  staffEvents,
  type TestPerson,
  testPassword,
  useTestHost,
} from '../../test/test-host.ts';
import { listDeskCasesVerb } from '../desk/list-desk-cases.ts';
import { getProductVerb } from '../product/get-product.ts';
import { confirmPasswordVerb } from '../session/confirm-password.ts';
import { addStaffMemberVerb } from './add-staff-member.ts';
import { endStaffMemberVerb } from './end-staff-member.ts';
import { listStaffVerb } from './list-staff.ts';
import { listStaffAuditVerb } from './list-staff-audit.ts';
import { updateStaffRolesVerb } from './update-staff-roles.ts';

const host = useTestHost();

async function createAdmin(): Promise<TestPerson> {
  const admin = await createStaff(host(), 'admin');
  await runAs(host(), admin, confirmPasswordVerb, { password: testPassword });
  return admin;
}

let added = 0;
const add = (admin: TestPerson, more: object = {}) => {
  added += 1;
  return runAs(host(), admin, addStaffMemberVerb, {
    ...{ email: `new-${added}@provider.example`, firstName: 'New', lastName: 'Agent' },
    ...{ locale: 'de', roles: ['agent'], ...more },
  });
};
const rolesOf = (admin: TestPerson, accountId: string, roles: string[]) =>
  outcomeOf(runAs(host(), admin, updateStaffRolesVerb, { accountId, roles }));
const end = (admin: TestPerson, accountId: string) =>
  outcomeOf(runAs(host(), admin, endStaffMemberVerb, { accountId }));
const works = (person: TestPerson) => outcomeOf(runAs(host(), person, listDeskCasesVerb, {}));

test('DESK-1: an administrator adds somebody, who is told how to get in and has no way in until then', async () => {
  const admin = await createAdmin();
  const made = await add(admin, { email: 'Keller@Provider.example' });
  expect(made).toMatchObject({
    ...{ name: 'New Agent', email: 'keller@provider.example', roles: ['agent'] },
    ...{ hasSecondFactor: false, endedAt: null, mine: false },
  });
  expect(await lastMailTo(host().db, 'keller@provider.example')).toMatchObject({
    ...{ template: 'staffAdded', locale: 'de', content: { link: 'https://portal.example/forgot-password' } },
  });
  expect((await staffEvents(host().db, admin.id)).at(-1)).toMatchObject({
    ...{ event: 'staff.add', accountId: made.accountId, after: { roles: ['agent'] } },
  });
});

test('staff.address_taken: a customer’s address is none of the staff’s, and nobody is added twice', async () => {
  const [admin, customer] = [await createAdmin(), await createPerson(host())];
  expect(await outcomeOf(add(admin, { email: customer.email }))).toBe('staff.address_taken');
  await add(admin, { email: 'twice@provider.example' });
  expect(await outcomeOf(add(admin, { email: 'twice@provider.example' }))).toBe('staff.address_taken');
});

test('DESK-1: roles change with the next call; who has left is a stranger at once, signed out, and can come back', async () => {
  const [admin, agent] = [await createAdmin(), await createStaff(host(), 'agent')];
  expect(await works(agent)).toBe('ok');
  expect(await rolesOf(admin, agent.id, ['reviewer', 'agent'])).toBe('ok');
  expect(await end(admin, agent.id)).toBe('ok');
  expect(await works(agent)).toBe('session.required');
  expect(await end(admin, agent.id)).toBe('request.not_found');
  expect(await rolesOf(admin, agent.id, ['agent'])).toBe('request.not_found');
  const { staff } = await runAs(host(), admin, listStaffVerb, {});
  expect(staff.find(({ accountId }) => accountId === agent.id)?.endedAt).toBe(host().now().toISOString());
  const back = await add(admin, { email: agent.email, roles: ['finance'] });
  expect(back).toMatchObject({ accountId: agent.id, roles: ['finance'], endedAt: null });
});

test('SUP-3, DESK-1: what an access gave to somebody is gone when they leave the staff or change roles', async () => {
  const { letIn, takeUp, agent, organizationId, hostingId } = await supportWorld(host());
  const admin = await createAdmin();
  const see = () => outcomeOf(runAs(host(), agent, getProductVerb, { organizationId, productId: hostingId }));
  const { id } = await letIn();
  await takeUp(id);
  expect(await see()).toBe('ok');
  expect(await rolesOf(admin, agent.id, ['catalogue'])).toBe('ok');
  expect(await see()).toBe('request.not_found');
  expect(await outcomeOf(takeUp(id))).toBe('permission.denied');
  expect(await rolesOf(admin, agent.id, ['agent'])).toBe('ok');
  await takeUp(id);
  expect(await end(admin, agent.id)).toBe('ok');
  const left = host().db.selectFrom('accessGrant').select('id').where('principalId', '=', agent.id);
  expect(await left.execute()).toEqual([]);
});

test('staff.last_admin, staff.own_end: somebody who manages the staff is always left', async () => {
  await host().db.deleteFrom('staffMember').execute();
  const admin = await createAdmin();
  expect(await rolesOf(admin, admin.id, ['agent'])).toBe('staff.last_admin');
  expect(await end(admin, admin.id)).toBe('staff.last_admin');
  const other = await createAdmin();
  expect(await end(admin, admin.id)).toBe('staff.own_end');
  const outcomes = await Promise.all([end(admin, other.id), end(other, admin.id)]);
  expect(outcomes.filter((outcome) => outcome === 'ok')).toHaveLength(1);
});

test('DESK-1: agents manage nobody, and it takes the password', async () => {
  const agent = await createStaff(host(), 'agent', 'finance', 'reviewer', 'catalogue');
  expect(await outcomeOf(add(agent))).toBe('permission.denied');
  expect(await outcomeOf(runAs(host(), agent, listStaffVerb, {}))).toBe('permission.denied');
  expect(await outcomeOf(add(await createStaff(host(), 'admin')))).toBe('session.sudo_required');
  expect(await end(await createAdmin(), newId())).toBe('request.not_found');
});

test('AUD-1: what the staff did and looked at is read by who manages them, and that is recorded as well', async () => {
  const [admin, agent] = [await createAdmin(), await createStaff(host(), 'agent')];
  await works(agent);
  const audit = (input: object) => runAs(host(), admin, listStaffAuditVerb, input);
  const { events, more } = await audit({ staffAccountId: agent.id });
  expect(events).toMatchObject([{ event: 'desk.listCases', staffName: expect.stringMatching(/^Test/) }]);
  expect(more).toBe(false);
  expect(await audit({ staffAccountId: agent.id, after: events[0]?.id })).toMatchObject({ events: [] });
  expect((await audit({})).events[0]).toMatchObject({ event: 'staff.listAudit' });
  expect(await outcomeOf(runAs(host(), agent, listStaffAuditVerb, {}))).toBe('permission.denied');
});
