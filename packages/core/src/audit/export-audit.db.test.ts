import { randomUUID } from 'node:crypto';
import { maxExportedEvents } from '@atrium/contracts/audit/export-audit';
import { expect, test } from 'vitest';
import {
  addMember,
  createPerson,
  createTestOrganization,
  outcomeOf,
  refusalOf,
  runAs,
  useTestHost,
} from '../../test/test-host.ts';
import { exportAuditVerb } from './export-audit.ts';

const host = useTestHost();

async function fill(organizationId: string, accountId: string, count: number): Promise<void> {
  for (let from = 0; from < count; from += 5000) {
    const rows = Array.from({ length: Math.min(5000, count - from) }, (_, n) => ({
      ...{ organizationId, id: randomUUID(), event: 'organization.update', actorAccountId: accountId },
      ...{ actorKind: 'account', address: '192.0.2.1', requestId: '', occurredAt: host().now() },
      after: { name: `=name ${from + n}`, apiToken: 'must not leave' },
    }));
    await host().db.insertInto('organizationAuditEvent').values(rows).execute();
  }
}

test('AUD-1: the log as CSV in the reader’s language, whole, with secrets masked and no formulas', async () => {
  const owner = await createPerson(host());
  const organizationId = await createTestOrganization(host(), owner);
  await fill(organizationId, owner.id, 5001);
  const file = await runAs(host(), owner, exportAuditVerb, { organizationId, locale: 'de' });
  expect(file).toMatchObject({
    fileName: 'activity-2026-03-01.csv',
    mediaType: 'text/csv; charset=utf-8',
    encoding: 'utf8',
  });
  const lines = file.content.split('\r\n');
  expect(lines).toHaveLength(5003);
  expect(lines[0]).toContain('Wann');
  expect(lines[1]).toContain('Angaben zur Organisation geändert');
  expect(new Set(lines).size).toBe(5003);
  expect(file.content).not.toContain('must not leave');
});

test('AUD-1: the filters of the page hold for the file', async () => {
  const [owner, other] = [await createPerson(host()), await createPerson(host())];
  const organizationId = await createTestOrganization(host(), owner);
  await fill(organizationId, owner.id, 3);
  const file = await runAs(host(), owner, exportAuditVerb, {
    ...{ organizationId, locale: 'en', actorId: other.id },
  });
  expect(file.content.split('\r\n')).toHaveLength(2);
});

test('audit.too_many_to_export: more than fits is refused, never cut off in silence', async () => {
  const owner = await createPerson(host());
  const organizationId = await createTestOrganization(host(), owner);
  await fill(organizationId, owner.id, maxExportedEvents + 1);
  const refusal = await refusalOf(runAs(host(), owner, exportAuditVerb, { organizationId, locale: 'en' }));
  expect(refusal).toMatchObject({ code: 'audit.too_many_to_export', params: { max: maxExportedEvents } });
});

test('AUD-1: who may not read the log does not export it, and to a stranger there is none', async () => {
  const [owner, member, stranger] = [
    await createPerson(host()),
    await createPerson(host()),
    await createPerson(host()),
  ];
  const organizationId = await createTestOrganization(host(), owner);
  await addMember(host(), organizationId, member, 'collaborator');
  const ask = (person: typeof owner) =>
    outcomeOf(runAs(host(), person, exportAuditVerb, { organizationId, locale: 'en' }));
  expect(await ask(member)).toBe('permission.denied');
  expect(await ask(stranger)).toBe('request.not_found');
});
