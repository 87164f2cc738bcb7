import { randomUUID } from 'node:crypto';
import type { OrganizationId } from '@atrium/contracts/fields';
import { OrganizationId as OrganizationIdField } from '@atrium/contracts/fields';
import { defineAction } from '@atrium/contracts/kernel/define-action';
import type { ResourcePermission } from '@atrium/contracts/kernel/permissions';
import { tenantScope } from '@atrium/db/client/scopes';
import { insertGrant } from '@atrium/db/permission/grant-queries';
import { expect, test } from 'vitest';
import { z } from 'zod';
import {
  addMember,
  createPerson,
  createTestOrganization,
  outcomeOf,
  refusalOf,
  runAs,
  type TestPerson,
  useTestHost,
} from '../../test/test-host.ts';
import { createThings } from '../../test/test-things.ts';
import { implement } from './implement.ts';

const host = useTestHost();

const asking = (permission: ResourcePermission) =>
  implement(
    defineAction({
      name: 'test.ask',
      kind: 'query',
      scope: 'organization',
      permission,
      resource: 'id',
      input: z.object({ organizationId: OrganizationIdField, id: z.uuid() }),
      output: z.object({ type: z.string(), parentIds: z.array(z.string()).optional() }),
      errors: [],
    }),
    async ({ resource }) => ({
      type: resource.type,
      ...(resource.parentIds && { parentIds: [...resource.parentIds] }),
    }),
  );

async function setting() {
  const owner = await createPerson(host());
  const organizationId = await createTestOrganization(host(), owner);
  const person = await createPerson(host());
  await addMember(host(), organizationId, person, 'collaborator');
  return { owner, person, organizationId, things: await createThings(host(), organizationId) };
}

const ask = (
  person: TestPerson,
  organizationId: OrganizationId,
  permission: ResourcePermission,
  id?: string,
) => runAs(host(), person, asking(permission), { organizationId, id });

test.each([
  ['member.read', 'member', 'member'],
  ['team.read', 'team', 'team'],
  ['product.grant', 'product', 'product.drive'],
  ['principal.grant', 'member', 'member'],
  ['principal.grant', 'team', 'team'],
  ['grant.change', 'grant', 'member'],
] as const)('PERM-3: %s of a %s is decided on what the store says it is', async (permission, thing, type) => {
  const { owner, organizationId, things } = await setting();
  expect(await ask(owner, organizationId, permission, things[thing])).toEqual({ type });
});

test('PERM-3: a part comes with its parents from its row', async () => {
  const { owner, organizationId, things } = await setting();
  expect(await ask(owner, organizationId, 'product.grant', things.part)).toEqual({
    ...{ type: 'product.drive.folder', parentIds: [things.product] },
  });
});

test('PERM-2, PERM-3: a grant on a product covers its part, and the other way round it does not', async () => {
  const { person, organizationId, things } = await setting();
  const scope = tenantScope(host().db, organizationId);
  const read = (id: string | undefined) => outcomeOf(ask(person, organizationId, 'product.read', id));
  const grant = {
    ...{ principalId: person.id, principalKind: 'member' as const, level: 'read', endsAt: null },
    ...{ grantedBy: null, reason: '', createdAt: host().now() },
  };
  expect([await read(things.product), await read(things.part)]).toEqual([
    'permission.denied',
    'permission.denied',
  ]);
  await insertGrant(scope, {
    ...grant,
    id: randomUUID(),
    resourceType: 'product.drive.folder',
    resourceId: things.part ?? '',
  });
  expect([await read(things.product), await read(things.part)]).toEqual(['permission.denied', 'ok']);
  await insertGrant(scope, {
    ...grant,
    id: randomUUID(),
    resourceType: 'product.drive',
    resourceId: things.product ?? '',
  });
  expect([await read(things.product), await read(things.part)]).toEqual(['ok', 'ok']);
});

test('NFR-3: an id of another organization, of nobody, of another kind, or of a type without such an action is unknown', async () => {
  const { owner, organizationId, things } = await setting();
  const elsewhere = await setting();
  const refusal = async (permission: ResourcePermission, id?: string) => {
    const { code, params, fields } = await refusalOf(ask(owner, organizationId, permission, id));
    return { code, params, fields };
  };
  const unknown = { code: 'request.not_found', params: {}, fields: [] };
  expect(await refusal('team.read', randomUUID())).toEqual(unknown);
  expect(await refusal('team.read', elsewhere.things.team)).toEqual(unknown);
  expect(await refusal('team.read', things.product)).toEqual(unknown);
  expect(await refusal('member.read', elsewhere.things.member)).toEqual(unknown);
  expect(await refusal('product.grant', elsewhere.things.part)).toEqual(unknown);
  expect(await refusal('principal.grant', elsewhere.things.team)).toEqual(unknown);
  expect(await refusal('grant.change', elsewhere.things.grant)).toEqual(unknown);
});

test('PERM-1: who is not allowed is refused with the reason, a stranger learns nothing of either', async () => {
  const { person, organizationId, things } = await setting();
  const refusal = await refusalOf(ask(person, organizationId, 'team.update', things.team));
  expect(refusal).toMatchObject({ code: 'permission.denied', params: { missing: 'administrator' } });
  const stranger = await createPerson(host());
  expect(await outcomeOf(ask(stranger, organizationId, 'team.update', things.team))).toBe(
    'request.not_found',
  );
  expect(await outcomeOf(ask(stranger, organizationId, 'team.update', randomUUID()))).toBe(
    'request.not_found',
  );
});

test('TEAM-3: a leader who may manage members does so in their own team and in no other', async () => {
  const { person, organizationId, things } = await setting();
  const other = await createThings(host(), organizationId);
  const place = { organizationId, accountId: person.id, leader: true, createdAt: host().now() };
  const places = [
    { ...place, teamId: things.team ?? '', mayManage: true },
    { ...place, teamId: other.team ?? '' },
  ];
  await host().db.insertInto('teamMember').values(places).execute();
  const may = (permission: ResourcePermission, id?: string) =>
    outcomeOf(ask(person, organizationId, permission, id));
  expect(await may('team.add_member', things.team)).toBe('ok');
  expect(await may('team.grant', things.team)).toBe('permission.denied');
  expect(await may('team.add_member', other.team)).toBe('permission.denied');
});
