import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';
import type { OrganizationId } from '@atrium/contracts/fields';
import { defineAction } from '@atrium/contracts/kernel/define-action';
import { Ability } from '@atrium/contracts/organization/organization-view';
import { createDatabase, type Database, driverOf } from '@atrium/db/client/create-database';
import { newId } from '@atrium/db/client/new-id';
import { tenantScope } from '@atrium/db/client/scopes';
import { insertGrant } from '@atrium/db/permission/grant-queries';
import { decodeContext } from '@atrium/permissions/engine/context-transport';
import { decodeRowMask } from '@atrium/permissions/engine/row-mask';
import { compiledAtriumPolicy as policy } from '@atrium/permissions/policy/compiled-atrium-policy';
import { expect, test } from 'vitest';
import { z } from 'zod';
import { testDatabaseUrl } from '../../test/test-database-url.ts';
import {
  addMember,
  advance,
  createPerson,
  createStaff,
  createTestOrganization,
  outcomeOf,
  requestOf,
  runAs,
  type TestHost,
  type TestPerson,
  useTestHost,
} from '../../test/test-host.ts';
import { getOrganizationVerb } from '../organization/get-organization.ts';
import { listOrganizationsVerb } from '../organization/list-organizations.ts';
import { implement } from './implement.ts';

const host = useTestHost();

const lookAtDrive = implement(
  defineAction({
    name: 'test.lookAtDrive',
    kind: 'query',
    scope: 'organization',
    permission: 'organization.read',
    input: z.object({ organizationId: z.string(), driveId: z.string() }),
    output: Ability,
    errors: [],
  }),
  async ({ actor, input }) => actor.may('product.drive.read', { type: 'product.drive', id: input.driveId }),
);

type Setting = { organizationId: OrganizationId; person: TestPerson; driveId: string };

async function setting(): Promise<Setting> {
  const organizationId = await createTestOrganization(host(), await createPerson(host()));
  const person = await createPerson(host());
  await addMember(host(), organizationId, person, 'collaborator');
  const driveId = newId();
  const product = {
    organizationId,
    id: driveId,
    type: 'product.drive',
    name: 'Drive',
    createdAt: host().now(),
  };
  await host().db.insertInto('product').values(product).execute();
  return { organizationId, person, driveId };
}

const grantOf = ({ person, driveId }: Setting, endsAt: Date | null = null) => ({
  ...{ id: newId(), principalId: person.id, principalKind: 'member' as const, resourceType: 'product.drive' },
  ...{ resourceId: driveId, level: 'read', endsAt, grantedBy: null, reason: '', createdAt: host().now() },
});

const look = (at: TestHost, { organizationId, person, driveId }: Setting) =>
  runAs(at, person, lookAtDrive, { organizationId, driveId });

test('PERM-8: a grant that another process takes away is refused with the next request', async () => {
  const here = await setting();
  const grant = grantOf(here);
  const databaseUrl = await testDatabaseUrl(host().db);
  await insertGrant(tenantScope(host().db, here.organizationId), grant);
  const second = createDatabase({ url: databaseUrl, maxConnections: 1 });
  const other = { ...host(), db: second.db };
  try {
    expect(await look(host(), here)).toEqual({ allowed: true, missing: null });
    expect(await look(other, here)).toEqual({ allowed: true, missing: null });
    const fixture = join(import.meta.dirname, 'take-grant-away.fixture.ts');
    await promisify(execFile)(process.execPath, [fixture, databaseUrl, here.organizationId, grant.id]);
    expect(await look(host(), here)).toEqual({ allowed: false, missing: 'level' });
    expect(await look(other, here)).toEqual({ allowed: false, missing: 'level' });
  } finally {
    await second.close();
  }
});

test('PERM-8: reading it fresh costs no statement of its own: session, rights and answer are two', async () => {
  const here = await setting();
  await insertGrant(tenantScope(host().db, here.organizationId), grantOf(here));
  // The first one of an hour also notes that they were here.
  await runAs(host(), here.person, getOrganizationVerb, { organizationId: here.organizationId });
  const sent = await statementsDuring(host().db, () =>
    runAs(host(), here.person, getOrganizationVerb, { organizationId: here.organizationId }),
  );
  expect(sent).toHaveLength(2);
  const listed = await statementsDuring(host().db, () =>
    runAs(host(), here.person, listOrganizationsVerb, {}),
  );
  expect(listed).toHaveLength(2);
});

test('MEM-11: a grant ends by itself, to the second', async () => {
  const here = await setting();
  const endsAt = new Date(host().now().getTime() + 60_000);
  await insertGrant(tenantScope(host().db, here.organizationId), grantOf(here, endsAt));
  expect((await look(host(), here)).allowed).toBe(true);
  advance(host(), 59);
  expect((await look(host(), here)).allowed).toBe(true);
  advance(host(), 1);
  expect((await look(host(), here)).allowed).toBe(false);
});

test.each([
  ['MEM-8: a blocked member', { blockedAt: new Date('2026-02-01') }],
  ['MEM-11: a member whose time is over', { endsAt: new Date('2026-02-01') }],
])('%s is a stranger, and their list no longer has the organization', async (_, change) => {
  const here = await setting();
  const { organizationId, person } = here;
  const member = host().db.updateTable('member').where('accountId', '=', person.id);
  const read = () => outcomeOf(runAs(host(), person, getOrganizationVerb, { organizationId }));
  const listed = async () => (await runAs(host(), person, listOrganizationsVerb, {})).organizations.length;
  expect([await read(), await listed()]).toEqual(['ok', 1]);
  await member.set(change).execute();
  expect([await read(), await listed()]).toEqual(['request.not_found', 0]);
  await member.set({ blockedAt: null, endsAt: null }).execute();
  expect([await read(), await listed()]).toEqual(['ok', 1]);
});

test('SUP-3: a grant by itself opens nothing to somebody of the staff: it takes a case under an access', async () => {
  const here = await setting();
  const { organizationId } = here;
  for (const staff of [await createPerson(host()), await createStaff(host(), 'agent')]) {
    const id = staff.id;
    await host().db.insertInto('principal').values({ organizationId, id, kind: 'staff' }).execute();
    const endsAt = new Date(host().now().getTime() + 3_600_000);
    const access = { ...grantOf(here), id: newId(), organizationId, reason: 'Ticket', endsAt };
    await host()
      .db.insertInto('accessGrant')
      .values({ ...access, principalId: id, principalKind: 'staff' })
      .execute();
    expect(await outcomeOf(runAs(host(), staff, getOrganizationVerb, { organizationId }))).toBe(
      'request.not_found',
    );
  }
});

test('SUP-3: the store itself takes no support access without an end or a reason', async () => {
  const here = await setting();
  const staff = await createPerson(host());
  const { organizationId } = here;
  const id = staff.id;
  await host().db.insertInto('principal').values({ organizationId, id, kind: 'staff' }).execute();
  const access = { ...grantOf(here), organizationId, principalId: id, principalKind: 'staff' as const };
  const insert = (change: object) =>
    host()
      .db.insertInto('accessGrant')
      .values({ ...access, ...change })
      .execute();
  await expect(insert({ reason: 'Ticket' })).rejects.toThrow('access_grant_support_ends');
  await expect(insert({ endsAt: new Date('2027-01-01') })).rejects.toThrow('access_grant_support_ends');
});

test('PERM-3, NFR-3: a grant needs a principal and a resource of its own organization', async () => {
  const here = await setting();
  const elsewhere = await setting();
  const scope = tenantScope(host().db, here.organizationId);
  const grant = grantOf(here);
  await expect(insertGrant(scope, { ...grant, resourceId: elsewhere.driveId })).rejects.toThrow('resource');
  await expect(insertGrant(scope, { ...grant, principalId: elsewhere.person.id })).rejects.toThrow(
    'principal',
  );
  await expect(insertGrant(scope, { ...grant, resourceType: 'product.hosting' })).rejects.toThrow('resource');
});

test('TEAM-5, MEM-7: grants go with the member, the team and the product that they are about', async () => {
  const here = await setting();
  const { organizationId, person, driveId } = here;
  const scope = tenantScope(host().db, organizationId);
  const teamId = newId();
  const createdAt = host().now();
  await host()
    .db.insertInto('workTeam')
    .values({ organizationId, id: teamId, name: 'Team', createdAt })
    .execute();
  await host()
    .db.insertInto('teamMember')
    .values({ organizationId, teamId, accountId: person.id, createdAt })
    .execute();
  await insertGrant(scope, { ...grantOf(here), principalId: teamId, principalKind: 'team' });
  expect((await look(host(), here)).allowed).toBe(true);
  await host().db.deleteFrom('workTeam').where('id', '=', teamId).execute();
  expect((await look(host(), here)).allowed).toBe(false);
  await insertGrant(scope, grantOf(here));
  await host().db.deleteFrom('product').where('id', '=', driveId).execute();
  const left = () =>
    host().db.selectFrom('accessGrant').select('id').where('organizationId', '=', organizationId).execute();
  expect(await left()).toEqual([]);
  await insertGrant(scope, { ...grantOf(here), resourceId: null });
  await host().db.deleteFrom('member').where('accountId', '=', person.id).execute();
  expect(await left()).toEqual([]);
});

test('PERM-1: the browser gets what the reader holds, and somebody who holds much gets the bits of the row', async () => {
  const here = await setting();
  const { organizationId, person } = here;
  const read = async () => (await runAs(host(), person, getOrganizationVerb, { organizationId })).access;
  const mayRead = (access: Awaited<ReturnType<typeof read>>, action: string) =>
    decodeRowMask(policy, access, action, host().now().getTime());
  await insertGrant(tenantScope(host().db, organizationId), grantOf(here));
  const small = await read();
  const context = decodeContext(policy, small.context ?? '');
  expect([...context.held.keys()].sort()).toEqual([here.driveId, person.id].sort());
  const drives = Array.from({ length: 200 }, () => ({
    ...grantOf(here),
    organizationId,
    resourceId: newId(),
  }));
  const createdAt = host().now();
  const product = { organizationId, type: 'product.drive', name: 'Drive', createdAt };
  await host()
    .db.insertInto('product')
    .values(drives.map(({ resourceId }) => ({ ...product, id: resourceId })))
    .execute();
  await host().db.insertInto('accessGrant').values(drives).execute();
  const large = await read();
  expect(large.context).toBeNull();
  for (const access of [small, large]) {
    expect(mayRead(access, 'organization.read')).toBe(true);
    expect(mayRead(access, 'organization.update')).toBe(false);
  }
});

test('a visitor is told to sign in before anything is loaded', async () => {
  const { organizationId } = await setting();
  const call = getOrganizationVerb.run(host(), requestOf(), { organizationId });
  expect(await outcomeOf(call)).toBe('session.required');
});

async function statementsDuring(db: Database, run: () => Promise<unknown>): Promise<readonly string[]> {
  const driver = driverOf.get(db);
  if (!driver) throw new Error('A test’s database has a driver.');
  const sent: string[] = [];
  const unsafe: typeof driver.unsafe = (text, ...rest) => {
    sent.push(text);
    return driver.unsafe(text, ...rest);
  };
  driverOf.set(db, Object.assign(Object.create(driver) as typeof driver, { unsafe }));
  await run();
  driverOf.set(db, driver);
  return sent;
}
