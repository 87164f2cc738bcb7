import { randomUUID } from 'node:crypto';
import { tenantScope } from '@atrium/db/client/scopes';
import { expect, test } from 'vitest';
import {
  addMember,
  advance,
  createPerson,
  createTestOrganization,
  outcomeOf,
  refusalOf,
  runAs,
  useTestHost,
} from '../../test/test-host.ts';
import { removeExpired } from '../jobs/remove-expired.ts';
import { getReportVerb } from './get-report.ts';
import { createReport, type Facts, holdToReport, reportHours } from './report-facts.ts';

const host = useTestHost();

const facts = (change: Partial<Facts> = {}): Facts => ({
  subject: 'Test Person',
  choices: { drive: 'delete' },
  lines: [{ area: 'people', effect: 'membership_ends', params: { name: 'Test Person', count: 1 } }],
  ...change,
});

async function setting() {
  const owner = await createPerson(host());
  const organizationId = await createTestOrganization(host(), owner);
  const tenant = tenantScope(host().db, organizationId);
  const about = () => ({ kind: 'member.remove' as const, subjectId: owner.id, now: host().now() });
  const { id } = await createReport(tenant, about(), owner.id, facts());
  const read = (person = owner) => runAs(host(), person, getReportVerb, { organizationId, reportId: id });
  const hold = (now: Facts, change: object = {}) =>
    holdToReport(tenant, { ...about(), ...change }, id, async (choices) => ({ ...now, choices }));
  return { owner, organizationId, tenant, id, read, hold };
}

test('ORG-10: a report is read by its link by whoever may do what it is about', async () => {
  const { owner, organizationId, id, read } = await setting();
  expect(await read()).toMatchObject({
    ...{ id, kind: 'member.remove', subjectId: owner.id, facts: facts() },
    expiresAt: new Date(host().now().getTime() + reportHours * 3_600_000).toISOString(),
  });
  const colleague = await createPerson(host());
  await addMember(host(), organizationId, colleague, 'collaborator');
  expect(await refusalOf(read(colleague))).toMatchObject({
    ...{ code: 'permission.denied', params: { missing: 'administrator' } },
  });
  expect(await outcomeOf(read(await createPerson(host())))).toBe('request.not_found');
});

test('ORG-10: a report of another organization does not exist here', async () => {
  const here = await setting();
  const elsewhere = await setting();
  const read = (reportId: string) =>
    outcomeOf(runAs(host(), here.owner, getReportVerb, { organizationId: here.organizationId, reportId }));
  expect(await read(elsewhere.id)).toBe('request.not_found');
  expect(await read(randomUUID())).toBe('request.not_found');
});

test('ORG-10: an action is held to the facts, the choices and what the lines sum up', async () => {
  const { hold } = await setting();
  expect(await hold(facts())).toEqual(facts());
  // The same facts with their keys in another order are the same facts.
  const line = {
    params: { count: 1, name: 'Test Person' },
    effect: 'membership_ends',
    area: 'people',
  } as const;
  expect(await outcomeOf(hold(facts({ lines: [line] })))).toBe('ok');
  for (const other of [
    facts({ lines: [] }),
    facts({ lines: [{ ...line, params: { ...line.params, count: 2 } }] }),
    facts({ subject: 'Somebody else' }),
    facts({ basis: ['an id'] }),
  ])
    expect(await outcomeOf(hold(other))).toBe('report.facts_changed');
});

test('ORG-10: a report about something else is no report about this', async () => {
  const { hold } = await setting();
  expect(await outcomeOf(hold(facts(), { subjectId: randomUUID() }))).toBe('request.not_found');
  expect(await outcomeOf(hold(facts(), { kind: 'organization.delete' }))).toBe('request.not_found');
});

test('ORG-10: a report ends after a day, for its reader and for the action, and then goes', async () => {
  const { tenant, read, hold } = await setting();
  advance(host(), reportHours * 3600 - 1);
  await removeExpired(host());
  expect([await outcomeOf(hold(facts())), await outcomeOf(read())]).toEqual(['ok', 'ok']);
  advance(host(), 1);
  expect([await outcomeOf(hold(facts())), await outcomeOf(read())]).toEqual([
    'report.expired',
    'report.expired',
  ]);
  await removeExpired(host());
  const left = tenant.db
    .selectFrom('report')
    .select('id')
    .where('organizationId', '=', tenant.organizationId);
  expect(await left.execute()).toEqual([]);
});
