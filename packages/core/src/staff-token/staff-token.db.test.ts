import { tokenLimits } from '@atrium/contracts/api-token/token-limits';
import type { StaffRole } from '@atrium/contracts/staff/staff-types';
import { expect, test } from 'vitest';
import {
  addMember,
  advance,
  confirmRecently,
  createPerson,
  createStaff,
  createTestOrganization,
  outcomeOf,
  refusalOf,
  runAs,
  runByToken,
  staffEvents,
  startTestSession,
  type TestPerson,
  useTestHost,
} from '../../test/test-host.ts';
import { getCurrentApiTokenVerb } from '../api-token/get-current-api-token.ts';
import { decideIdentityReviewVerb } from '../identity-review/decide-identity-review.ts';
import { listIdentityReviewVerb } from '../identity-review/list-identity-review.ts';
import { newApiToken } from '../kernel/api-token.ts';
import { listMembersVerb } from '../member/list-members.ts';
import { createStaffTokenVerb } from './create-staff-token.ts';
import { getCurrentStaffTokenVerb } from './get-current-staff-token.ts';
import { listStaffTokensVerb } from './list-staff-tokens.ts';
import { revokeStaffTokenVerb } from './revoke-staff-token.ts';

const host = useTestHost();
const day = 86_400;
const inDays = (days: number) => new Date(host().now().getTime() + days * day * 1000).toISOString();

async function tokenOf(staff: TestPerson, roles: readonly StaffRole[], days = 30) {
  await confirmRecently(host(), staff);
  return runAs(host(), staff, createStaffTokenVerb, { name: 'Desk tool', roles, endsAt: inDays(days) });
}

const listCases = (secret: string) => outcomeOf(runByToken(host(), secret, listIdentityReviewVerb, {}));

test('DESK-3: a token acts at the desk with those of its person’s roles that it was made with', async () => {
  const staff = await createStaff(host(), 'reviewer', 'agent');
  const { secret } = await tokenOf(staff, ['reviewer']);
  expect(secret).toMatch(/^ats_[0-9A-Za-z]{38}$/);
  expect(await listCases(secret)).toBe('ok');
  expect(await runByToken(host(), secret, getCurrentStaffTokenVerb, {})).toMatchObject({
    ...{ name: 'Desk tool', roles: ['reviewer'], endsAt: inDays(30) },
  });
  const { secret: other } = await tokenOf(staff, ['agent']);
  expect(await listCases(other)).toBe('permission.denied');
});

test('DESK-3: a role that the person loses, the token loses; off the staff it is nothing', async () => {
  const staff = await createStaff(host(), 'reviewer', 'agent');
  const { secret } = await tokenOf(staff, ['reviewer']);
  const { db } = host();
  await db
    .updateTable('staffMember')
    .set({ roles: '{agent}' as never })
    .where('accountId', '=', staff.id)
    .execute();
  expect(await listCases(secret)).toBe('permission.denied');
  await db.deleteFrom('staffMember').where('accountId', '=', staff.id).execute();
  expect(await listCases(secret)).toBe('token.invalid');
});

test('DESK-1: it is made with a second factor and the password, and is worth nothing once the factor is gone', async () => {
  const staff = await createStaff(host(), 'reviewer');
  const input = { name: 'Desk tool', roles: ['reviewer'], endsAt: inDays(30) };
  expect(await outcomeOf(runAs(host(), staff, createStaffTokenVerb, input))).toBe('session.sudo_required');
  const byPassword = { ...staff, token: await startTestSession(host(), staff, false) };
  await confirmRecently(host(), staff);
  expect(await outcomeOf(runAs(host(), byPassword, createStaffTokenVerb, input))).toBe(
    'session.two_factor_required',
  );
  const { secret } = await tokenOf(staff, ['reviewer']);
  await host().db.deleteFrom('secondFactor').where('accountId', '=', staff.id).execute();
  expect(await listCases(secret)).toBe('session.two_factor_required');
});

test('DESK-3: it ends within 90 days, to the second', async () => {
  const staff = await createStaff(host(), 'reviewer');
  const tooFar = await refusalOf(tokenOf(staff, ['reviewer'], 91));
  expect(tooFar).toMatchObject({
    code: 'token.end_too_far',
    params: { days: 90 },
    fields: [{ path: 'endsAt' }],
  });
  expect((await refusalOf(tokenOf(staff, ['reviewer'], 0))).code).toBe('token.end_past');
  const { secret } = await tokenOf(staff, ['reviewer'], 90);
  advance(host(), 90 * day - 1);
  expect(await listCases(secret)).toBe('ok');
  advance(host(), 1);
  expect(await listCases(secret)).toBe('token.invalid');
});

test('DESK-3: nobody writes down a role that they do not have', async () => {
  const staff = await createStaff(host(), 'agent');
  expect(await refusalOf(tokenOf(staff, ['admin']))).toMatchObject({
    ...{ code: 'permission.denied', params: { missing: 'staff_role' } },
  });
});

test('DESK-3: it decides nothing that asks for a password, and makes, lists and revokes no tokens', async () => {
  const staff = await createStaff(host(), 'reviewer');
  const { secret, token } = await tokenOf(staff, ['reviewer']);
  const calls: [Parameters<typeof runByToken>[2], object][] = [
    [decideIdentityReviewVerb, { id: token.id, decision: 'approve' }],
    [createStaffTokenVerb, { name: 'More', roles: ['reviewer'], endsAt: inDays(1) }],
    [listStaffTokensVerb, {}],
    [revokeStaffTokenVerb, { staffTokenId: token.id }],
  ];
  for (const [verb, input] of calls) {
    const refused = await refusalOf(runByToken(host(), secret, verb, input));
    expect(refused, verb.action.name).toMatchObject({
      ...{ code: 'permission.denied', params: { missing: 'person' } },
    });
  }
});

test('DESK-3: it opens no organization; and a customer’s token opens no desk', async () => {
  const staff = await createStaff(host(), 'reviewer');
  const { secret } = await tokenOf(staff, ['reviewer']);
  const owner = await createPerson(host());
  const organizationId = await createTestOrganization(host(), owner);
  await addMember(host(), organizationId, await createPerson(host()), 'collaborator');
  expect(await outcomeOf(runByToken(host(), secret, listMembersVerb, { organizationId }))).toBe(
    'request.not_found',
  );
  expect(await outcomeOf(runByToken(host(), secret, getCurrentApiTokenVerb, {}))).toBe('permission.denied');
  expect(await listCases(newApiToken(organizationId))).toBe('token.invalid');
});

test('DESK-3: one’s own are listed and revoked, nobody else’s', async () => {
  const [staff, other] = [await createStaff(host(), 'reviewer'), await createStaff(host(), 'reviewer')];
  const { secret, token } = await tokenOf(staff, ['reviewer']);
  const revoke = (person: TestPerson) =>
    outcomeOf(runAs(host(), person, revokeStaffTokenVerb, { staffTokenId: token.id }));
  expect((await runAs(host(), other, listStaffTokensVerb, {})).tokens).toEqual([]);
  expect(await revoke(other)).toBe('request.not_found');
  await listCases(secret);
  expect((await runAs(host(), staff, listStaffTokensVerb, {})).tokens).toMatchObject([
    { id: token.id, lastUsedAt: host().now().toISOString() },
  ]);
  expect(await revoke(staff)).toBe('ok');
  expect(await listCases(secret)).toBe('token.invalid');
});

test('NFR-5: the staff have few tokens each', async () => {
  const staff = await createStaff(host(), 'reviewer');
  for (let made = 0; made < tokenLimits.staffTokens; made += 1) await tokenOf(staff, ['reviewer']);
  expect((await refusalOf(tokenOf(staff, ['reviewer']))).code).toBe('token.too_many');
});

test('AUD-1: the record of the staff names the token', async () => {
  const staff = await createStaff(host(), 'reviewer');
  const { secret, token } = await tokenOf(staff, ['reviewer']);
  await listCases(secret);
  const events = await staffEvents(host().db, staff.id);
  expect(events.map(({ event, actorTokenName }) => [event, actorTokenName])).toEqual([
    ['staffToken.create', null],
    ['identityReview.list', 'Desk tool'],
  ]);
  expect(events[1]?.actorTokenId).toBe(token.id);
});
