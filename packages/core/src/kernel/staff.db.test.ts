import { defineAction } from '@atrium/contracts/kernel/define-action';
import type { StaffRole } from '@atrium/contracts/staff/staff-types';
import { systemScope } from '@atrium/db/client/scopes';
import { insertStaffMember } from '@atrium/db/staff/staff-queries';
import { expect, test } from 'vitest';
import { z } from 'zod';
import {
  accountEvents,
  addMember,
  createPerson,
  createStaff,
  createTestOrganization,
  outcomeOf,
  refusalOf,
  runAs,
  staffEvents,
  startTestSession,
  useTestHost,
} from '../../test/test-host.ts';
import { implementStaff } from './implement-staff.ts';

const host = useTestHost();

const shape = {
  scope: 'staff',
  permission: 'desk.identity_review.read',
  input: z.object({ about: z.string().optional() }),
  output: z.object({}),
  errors: [],
} as const;
const view = implementStaff(
  defineAction({ ...shape, name: 'desk.view', kind: 'query' }),
  async ({ input, audit }) => {
    audit.staff(input.about ? { accountId: input.about } : {});
    return {};
  },
);
const change = implementStaff(
  defineAction({ ...shape, name: 'desk.change', kind: 'mutation', sudo: true }),
  async ({ audit }) => {
    audit.staff({});
    return {};
  },
);
const silent = implementStaff(
  defineAction({ ...shape, name: 'desk.silent', kind: 'query' }),
  async ({ input, audit }) => {
    audit.account(input.about ?? '', {});
    return {};
  },
);

test('DESK-1: the role decides, and holding several is the sum of them', async () => {
  const outcomes: Record<string, string> = {};
  for (const roles of [['agent'], ['finance'], ['reviewer'], ['catalogue'], ['admin'], ['agent', 'reviewer']])
    outcomes[roles.join()] = await outcomeOf(
      runAs(host(), await createStaff(host(), ...(roles as StaffRole[])), view, {}),
    );
  expect(outcomes).toEqual({
    ...{ agent: 'permission.denied', finance: 'permission.denied', catalogue: 'permission.denied' },
    ...{ admin: 'permission.denied', reviewer: 'ok', 'agent,reviewer': 'ok' },
  });
});

test('DESK-1: for everybody else the desk does not exist', async () => {
  expect(await outcomeOf(runAs(host(), await createPerson(host()), view, {}))).toBe('request.not_found');
  expect(await outcomeOf(runAs(host(), null, view, {}))).toBe('session.required');
});

test('DESK-1: who is taken off the staff is a stranger with the next call', async () => {
  const reviewer = await createStaff(host(), 'reviewer');
  expect(await outcomeOf(runAs(host(), reviewer, view, {}))).toBe('ok');
  await host().db.deleteFrom('staffMember').where('accountId', '=', reviewer.id).execute();
  expect(await outcomeOf(runAs(host(), reviewer, view, {}))).toBe('request.not_found');
});

test('DESK-1: the staff pass a second factor, in this very session', async () => {
  const reviewer = await createStaff(host(), 'reviewer');
  const byPassword = { ...reviewer, token: await startTestSession(host(), reviewer, false) };
  expect(await outcomeOf(runAs(host(), byPassword, view, {}))).toBe('session.two_factor_required');
  await host().db.deleteFrom('secondFactor').where('accountId', '=', reviewer.id).execute();
  expect(await outcomeOf(runAs(host(), reviewer, view, {}))).toBe('session.two_factor_required');
});

test('AUD-1: a view is recorded with who looked and whose data it was', async () => {
  const [reviewer, customer] = [await createStaff(host(), 'reviewer'), await createPerson(host())];
  await runAs(host(), reviewer, view, { about: customer.id });
  expect(await staffEvents(host().db, reviewer.id)).toMatchObject([
    { event: 'desk.view', accountId: customer.id, address: '192.0.2.1', occurredAt: host().now() },
  ]);
});

test('AUD-1: what leaves no record of the staff does not happen, not even a view', async () => {
  const [reviewer, customer] = [await createStaff(host(), 'reviewer'), await createPerson(host())];
  expect(await outcomeOf(runAs(host(), reviewer, silent, { about: customer.id }))).toBe('unexpected');
  expect(await accountEvents(host().db, customer.id)).toEqual([]);
});

test('AUD-1: nobody changes the record of the staff', async () => {
  const reviewer = await createStaff(host(), 'reviewer');
  await runAs(host(), reviewer, view, {});
  const { db } = host();
  await expect(db.updateTable('staffAuditEvent').set({ event: 'other' }).execute()).rejects.toThrow(
    'append-only',
  );
  await expect(db.deleteFrom('staffAuditEvent').execute()).rejects.toThrow('append-only');
});

test('SEC-8: a sensitive step at the desk asks for the password', async () => {
  const reviewer = await createStaff(host(), 'reviewer');
  expect((await refusalOf(runAs(host(), reviewer, change, {}))).code).toBe('session.sudo_required');
});

test('DESK-1: an account of the staff joins no organization, and a member never becomes staff', async () => {
  const [reviewer, owner] = [await createStaff(host(), 'reviewer'), await createPerson(host())];
  const organizationId = await createTestOrganization(host(), owner);
  await expect(addMember(host(), organizationId, reviewer, 'collaborator')).rejects.toThrow('separate');
  const member = { accountId: owner.id, roles: ['admin'] as const, createdAt: host().now() };
  await expect(insertStaffMember(systemScope(host().db), member)).rejects.toThrow('separate');
});

test('DESK-1: joining an organization and the staff at the same moment: one of them wins', async () => {
  const owner = await createPerson(host());
  const organizationId = await createTestOrganization(host(), owner);
  for (let round = 0; round < 20; round += 1) {
    const person = await createPerson(host());
    const outcomes = await Promise.allSettled([
      addMember(host(), organizationId, person, 'collaborator'),
      insertStaffMember(systemScope(host().db), {
        ...{ accountId: person.id, roles: ['agent'], createdAt: host().now() },
      }),
    ]);
    expect(outcomes.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
  }
});
