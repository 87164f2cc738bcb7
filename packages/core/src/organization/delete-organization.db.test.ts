import { newId } from '@atrium/db/client/new-id';
import { expect, test } from 'vitest';
import { givePrepaid, makeInvoice } from '../../test/money-world.ts';
import {
  addMember,
  advance,
  createPerson,
  createStaff,
  createTestOrganization,
  mailsTo,
  organizationEvents,
  outcomeOf,
  refusalOf,
  requestOf,
  runAs,
  type TestPerson,
  testPassword,
  useTestHost,
} from '../../test/test-host.ts';
import { getAccountVerb } from '../account/get-account.ts';
import { removeExpired } from '../jobs/remove-expired.ts';
import { startPaymentVerb } from '../payment/start-payment.ts';
import { resolvePayoutVerb } from '../payout/resolve-payout.ts';
import { getPrepaidVerb } from '../prepaid/get-prepaid.ts';
import { recoverPrepaidVerb } from '../prepaid/recover-prepaid.ts';
import { getReportVerb } from '../report/get-report.ts';
import { confirmPasswordVerb } from '../session/confirm-password.ts';
import { deleteOrganizationVerb } from './delete-organization.ts';
import { exportOrganizationVerb } from './export-organization.ts';
import { getOrganizationVerb } from './get-organization.ts';
import { getOrganizationDeletionVerb } from './get-organization-deletion.ts';
import { reportOrganizationDeletionVerb } from './report-organization-deletion.ts';

const host = useTestHost();
const hour = 3600;

async function setting() {
  const owner = await createPerson(host());
  const organizationId = await createTestOrganization(host(), owner);
  await runAs(host(), owner, confirmPasswordVerb, { password: testPassword });
  return { owner, organizationId };
}

const report = (person: TestPerson, organizationId: string) =>
  runAs(host(), person, reportOrganizationDeletionVerb, { organizationId });
const remove = (person: TestPerson, organizationId: string, reportId: string) =>
  runAs(host(), person, deleteOrganizationVerb, { organizationId, reportId });
const blockersOf = async (person: TestPerson, organizationId: string) =>
  (await runAs(host(), person, getOrganizationDeletionVerb, { organizationId })).blockers;

const addTeam = (organizationId: string, name: string) =>
  host()
    .db.insertInto('workTeam')
    .values({ organizationId, id: newId(), name, createdAt: host().now() })
    .execute();
const addProduct = (organizationId: string) =>
  host()
    .db.insertInto('product')
    .values({ organizationId, id: newId(), type: 'product.drive', name: 'Drive', createdAt: host().now() })
    .execute();

test('ORG-7: deleting puts everything out of reach at once, keeps the account, the row and the log', async () => {
  const { owner, organizationId } = await setting();
  await addTeam(organizationId, 'Sales');
  const { reportId } = await report(owner, organizationId);
  expect(await remove(owner, organizationId, reportId)).toEqual({});

  expect(await outcomeOf(runAs(host(), owner, getOrganizationVerb, { organizationId }))).toBe(
    'request.not_found',
  );
  expect(await runAs(host(), owner, getAccountVerb, {})).toMatchObject({ organizations: [] });
  const kept = await host()
    .db.selectFrom('organization')
    .selectAll()
    .where('id', '=', organizationId)
    .executeTakeFirstOrThrow();
  expect(kept).toMatchObject({ name: 'Test Company', deletedAt: host().now() });
  await removeExpired(host());
  for (const table of ['member', 'workTeam', 'principal', 'report'] as const) {
    const rows = await host()
      .db.selectFrom(table)
      .selectAll()
      .where('organizationId', '=', organizationId)
      .execute();
    expect(rows, table).toEqual([]);
  }
  const events = await organizationEvents(host().db, organizationId);
  expect(events.map(({ event }) => event)).toEqual(['organization.reportDeletion', 'organization.delete']);
  expect(events[1]).toMatchObject({ actorAccountId: owner.id, before: { name: 'Test Company' } });
  expect(await mailsTo(host().db, owner.email)).toMatchObject([
    { template: 'organizationDeleted', content: { organizationName: 'Test Company', years: 10 } },
  ]);
});

test('ORG-7: the list says what is in the way, and nothing is deleted or reported while anything is', async () => {
  const { owner, organizationId } = await setting();
  const free = await report(owner, organizationId);
  const blocked = await createPerson(host());
  await addMember(host(), organizationId, await createPerson(host()), 'collaborator');
  await addMember(host(), organizationId, blocked, 'external_user');
  await host()
    .db.updateTable('member')
    .set({ blockedAt: host().now() })
    .where('accountId', '=', blocked.id)
    .execute();
  await addProduct(organizationId);
  expect(await blockersOf(owner, organizationId)).toEqual([
    { kind: 'products', count: 1 },
    { kind: 'members', count: 2 },
  ]);
  expect(await outcomeOf(report(owner, organizationId))).toBe('organization.not_deletable');
  expect(await outcomeOf(remove(owner, organizationId, free.reportId))).toBe('organization.not_deletable');
});

test('ORG-7: what is owed and prepaid money are in the way until they are paid, used or recovered', async () => {
  const { owner, organizationId } = await setting();
  const free = await report(owner, organizationId);
  const invoice = await makeInvoice(host(), organizationId);
  await givePrepaid(host(), organizationId, 5_000);
  expect(await blockersOf(owner, organizationId)).toEqual([
    { kind: 'invoices', count: 1 },
    { kind: 'prepaid', count: 1 },
  ]);
  expect(await outcomeOf(remove(owner, organizationId, free.reportId))).toBe('organization.not_deletable');
  const money = { organizationId, idempotencyKey: newId() };
  const paid = { ...money, invoiceIds: [invoice.id], method: { kind: 'prepaid' } };
  await runAs(host(), owner, startPaymentVerb, paid);
  const { accounts } = await runAs(host(), owner, getPrepaidVerb, { organizationId });
  const { id: payoutId } = await runAs(host(), owner, recoverPrepaidVerb, {
    ...{ ...money, idempotencyKey: newId(), currency: 'CHF', amountMinor: accounts[0]?.balanceMinor },
    to: { kind: 'paypal', email: 'owner@test.example' },
  });
  expect(await blockersOf(owner, organizationId)).toEqual([{ kind: 'payouts', count: 1 }]);
  const staff = await createStaff(host(), 'finance');
  const decision = { payoutId, kind: 'paid', reason: 'sent today' };
  await resolvePayoutVerb.run(host(), requestOf(staff.token), decision);
  expect(await blockersOf(owner, organizationId)).toEqual([]);
});

test('ORG-10: the report says what will happen, and can be read by whoever may delete', async () => {
  const { owner, organizationId } = await setting();
  await addTeam(organizationId, 'Support');
  await addTeam(organizationId, 'Sales');
  const { reportId, facts } = await report(owner, organizationId);
  expect(facts.subject).toBe('Test Company');
  expect(facts.lines).toEqual(
    expect.arrayContaining([
      { area: 'people', effect: 'account_stays', params: { email: owner.email } },
      { area: 'data', effect: 'teams_deleted', params: { count: 2, teams: 'Sales, Support' } },
      { area: 'money', effect: 'documents_kept', params: { years: 10 } },
    ]),
  );
  const administrator = await createPerson(host());
  await addMember(host(), organizationId, administrator, 'administrator');
  const shown = await runAs(host(), administrator, getReportVerb, { organizationId, reportId });
  expect(shown.facts).toEqual(facts);
});

test('ORG-10: report.facts_changed: what has changed since is not deleted', async () => {
  const { owner, organizationId } = await setting();
  const { reportId } = await report(owner, organizationId);
  await addTeam(organizationId, 'New');
  expect(await outcomeOf(remove(owner, organizationId, reportId))).toBe('report.facts_changed');
  const fresh = await report(owner, organizationId);
  expect(await outcomeOf(remove(owner, organizationId, fresh.reportId))).toBe('ok');
});

test('ORG-10: report.expired: an old report is not enough', async () => {
  const { owner, organizationId } = await setting();
  const { reportId } = await report(owner, organizationId);
  advance(host(), 24 * hour);
  await runAs(host(), owner, confirmPasswordVerb, { password: testPassword });
  expect(await outcomeOf(remove(owner, organizationId, reportId))).toBe('report.expired');
});

test('ORG-7: it needs the password', async () => {
  const owner = await createPerson(host());
  const organizationId = await createTestOrganization(host(), owner);
  const { reportId } = await report(owner, organizationId);
  const refusal = await refusalOf(remove(owner, organizationId, reportId));
  expect(refusal.code).toBe('session.sudo_required');
});

test('ORG-7: two deletions at once: one does it, the other finds it gone', async () => {
  const { owner, organizationId } = await setting();
  const { reportId } = await report(owner, organizationId);
  const outcomes = await Promise.all([1, 2, 3].map(() => outcomeOf(remove(owner, organizationId, reportId))));
  expect(outcomes.sort()).toEqual(['ok', 'request.not_found', 'request.not_found']);
  expect(await mailsTo(host().db, owner.email)).toHaveLength(1);
});

test('ORG-7: a member who comes in while it is deleted: either they are in the way, or they do not come in', async () => {
  for (let round = 0; round < 8; round += 1) {
    const { owner, organizationId } = await setting();
    const { reportId } = await report(owner, organizationId);
    const newcomer = await createPerson(host());
    const [deleted, added] = await Promise.all([
      outcomeOf(remove(owner, organizationId, reportId)),
      outcomeOf(addMember(host(), organizationId, newcomer, 'collaborator')),
    ]);
    const members = await host()
      .db.selectFrom('member')
      .select('accountId')
      .where('organizationId', '=', organizationId)
      .where('accountId', '=', newcomer.id)
      .execute();
    if (deleted === 'ok') expect([added, members]).toEqual(['unexpected', []]);
    else expect([deleted, added, members.length]).toEqual(['organization.not_deletable', 'ok', 1]);
  }
});

test('ORG-7: nothing comes into what is deleted', async () => {
  const { owner, organizationId } = await setting();
  const { reportId } = await report(owner, organizationId);
  await remove(owner, organizationId, reportId);
  const late = await createPerson(host());
  await expect(addMember(host(), organizationId, late, 'administrator')).rejects.toThrow('deleted');
  await expect(addProduct(organizationId)).rejects.toThrow('deleted');
  await expect(addTeam(organizationId, 'Late')).rejects.toThrow('deleted');
});

test('ORG-7: after ten years nothing of it is stored any more, and not a day before', async () => {
  const { owner, organizationId } = await setting();
  const { reportId } = await report(owner, organizationId);
  await remove(owner, organizationId, reportId);
  const kept = async () => {
    await removeExpired(host());
    return host().db.selectFrom('organization').select('id').where('id', '=', organizationId).execute();
  };
  const deletedAt = host().now();
  host().clock.now = new Date('2036-02-28T00:00:00Z');
  expect(await kept()).toHaveLength(1);
  expect(await organizationEvents(host().db, organizationId)).toHaveLength(2);
  host().clock.now = new Date('2036-03-10T00:00:00Z');
  expect(await kept()).toEqual([]);
  expect(await organizationEvents(host().db, organizationId)).toEqual([]);
  host().clock.now = deletedAt;
});

test('ORG-7: an export is offered before: details, people, work teams, products, and no secret', async () => {
  const { owner, organizationId } = await setting();
  await addTeam(organizationId, 'Sales');
  await addProduct(organizationId);
  const file = await runAs(host(), owner, exportOrganizationVerb, { organizationId });
  expect(file.fileName).toMatch(/^organization-\d{4}-\d\d-\d\d\.json$/);
  const data = JSON.parse(file.content);
  expect(data).toMatchObject({
    organization: { id: organizationId, name: 'Test Company', city: 'Zürich' },
    people: [{ loginIdentifier: owner.email, role: 'legal_representative' }],
    teams: [{ name: 'Sales', members: [] }],
    products: [{ type: 'product.drive', name: 'Drive' }],
  });
  expect(file.content).not.toMatch(/hash|plain:/i);
});

test.each(['collaborator', 'external_user'] as const)(
  'ORG-7: %s neither deletes nor prepares it',
  async (role) => {
    const { owner, organizationId } = await setting();
    const { reportId } = await report(owner, organizationId);
    const member = await createPerson(host());
    await addMember(host(), organizationId, member, role);
    await runAs(host(), member, confirmPasswordVerb, { password: testPassword });
    const ask = (verb: Parameters<typeof runAs>[2], input: object = {}) =>
      outcomeOf(runAs(host(), member, verb, { organizationId, ...input }));
    expect(await ask(getOrganizationDeletionVerb)).toBe('permission.denied');
    expect(await ask(reportOrganizationDeletionVerb)).toBe('permission.denied');
    expect(await ask(exportOrganizationVerb)).toBe('permission.denied');
    expect(await ask(deleteOrganizationVerb, { reportId })).toBe('permission.denied');
  },
);

test('ORG-1: the report of one organization deletes no other', async () => {
  const [one, other] = [await setting(), await setting()];
  const { reportId } = await report(one.owner, one.organizationId);
  expect(await outcomeOf(remove(other.owner, other.organizationId, reportId))).toBe('request.not_found');
  expect(await outcomeOf(remove(other.owner, one.organizationId, reportId))).toBe('request.not_found');
});
