import type { OrganizationId } from '@atrium/contracts/fields';
import type { MemberRole } from '@atrium/contracts/organization/organization-types';
import type { World } from '@atrium/permissions/proof/world';
import type { Database } from '../../client/create-database.ts';
import { newId } from '../../client/new-id.ts';
import { teamIds } from './storable-world.ts';

const at = (ms: number | null): Date | null => (ms === null ? null : new Date(ms));

/** Rows with the same name and the same moment are the hard part of a page's cursor. */
export const nameOf = (position: number): string => `n${(position * 7) % 4}`;
export const createdAtOf = (position: number): Date =>
  new Date(1_600_000_000_000 + ((position * 5) % 3) * 1000);

/** Everything of the world as rows of one organization; the world's ids are kept. Answers the organization. */
export async function storeWorld(db: Database, world: World): Promise<OrganizationId> {
  const organizationId = newId() as OrganizationId;
  const createdAt = new Date(world.clock[0] ?? 0);
  await db
    .insertInto('organization')
    .values({
      ...{
        id: organizationId,
        name: 'Proof',
        type: 'company',
        line1: '',
        line2: '',
        postalCode: '',
        city: '',
      },
      ...{ country: 'CH', phone: '', vatNumber: '', documentLocale: 'en', currency: 'CHF', createdAt },
    })
    .execute();
  await storePeople(db, world, organizationId, createdAt);
  await storeResources(db, world, organizationId);
  const kindOf = new Map<string, 'member' | 'team' | 'staff'>([
    ...world.rows.members.map(({ principalId }) => [principalId, 'member'] as const),
    ...world.rows.staff.map(({ principalId }) => [principalId, 'staff'] as const),
  ]);
  const grants = world.rows.grants.map((grant) => ({
    ...{ organizationId, createdAt, id: grant.grantId, principalId: grant.principalId },
    principalKind: kindOf.get(grant.principalId) ?? ('team' as const),
    ...{ resourceType: grant.type, resourceId: grant.resourceId, level: grant.level, reason: 'proof' },
    endsAt: at(grant.endsAt),
  }));
  if (grants.length > 0) await db.insertInto('accessGrant').values(grants).execute();
  return organizationId;
}

async function storePeople(
  db: Database,
  world: World,
  organizationId: OrganizationId,
  createdAt: Date,
): Promise<void> {
  const { members, staff, teamMembers, tokens } = world.rows;
  const people = [...new Set(world.actors.map(({ principalId }) => principalId))];
  await db
    .insertInto('account')
    .values(
      people.map((id) => ({
        ...{ id, loginIdentifier: `${id}@proof.example`, firstName: 'P', lastName: 'P', passwordHash: '' },
        ...{ locale: 'en' as const, country: 'CH', createdAt },
      })),
    )
    .onConflict((conflict) => conflict.column('id').doNothing())
    .execute();
  const memberRows = members.map((member) => ({
    ...{ organizationId, accountId: member.principalId, role: member.role as MemberRole, createdAt },
    billingRight: member.flags.length > 0,
    blockedAt: member.blocked ? createdAt : null,
    endsAt: at(member.endsAt),
  }));
  await db.insertInto('member').values(memberRows).execute();
  const staffRows = staff.map(({ principalId }) => ({
    organizationId,
    id: principalId,
    kind: 'staff' as const,
  }));
  await db.insertInto('principal').values(staffRows).execute();
  const teams = teamIds(world).map((id) => ({ organizationId, id, name: `Team ${id}`, createdAt }));
  if (teams.length > 0) await db.insertInto('workTeam').values(teams).execute();
  const places = teamMembers.map((place) => ({
    ...{
      organizationId,
      teamId: place.teamId,
      accountId: place.principalId,
      leader: place.leader,
      createdAt,
    },
    ...{ mayManage: place.managesMembers, endsAt: at(place.endsAt) },
  }));
  if (places.length > 0) await db.insertInto('teamMember').values(places).execute();
  const tokenRows = tokens.map((token) => ({
    ...{ organizationId, id: token.tokenId, accountId: token.principalId, name: 'Token', createdAt },
    ...{ tokenHash: Buffer.from(token.tokenId), scopes: [...token.scopes], endsAt: at(token.endsAt) },
  }));
  if (tokenRows.length > 0) await db.insertInto('apiToken').values(tokenRows).execute();
}

/** A type without parents becomes products, one with parents becomes parts. */
async function storeResources(db: Database, world: World, organizationId: OrganizationId): Promise<void> {
  const rows = world.resources.map((resource, position) => ({
    ...{ organizationId, id: resource.id ?? '', type: resource.type, parentIds: resource.parentIds ?? [] },
    ...{ name: nameOf(position), createdAt: createdAtOf(position) },
  }));
  const products = rows.filter((row) => row.parentIds.length === 0).map(({ parentIds: _, ...row }) => row);
  await db.insertInto('product').values(products).execute();
  for (const depth of [1, 2]) {
    const parts = rows
      .filter((row) => row.parentIds.length === depth)
      .map(({ parentIds, ...row }) => ({
        ...row,
        productId: parentIds.at(-1) ?? '',
        parentPartId: depth === 2 ? (parentIds[0] ?? null) : null,
      }));
    if (parts.length > 0) await db.insertInto('productPart').values(parts).execute();
  }
}

/** The same people and things in another organization, where everybody may do everything for ever. */
export function temptingTwin(world: World): World {
  const { members, staff, teamMembers, grants, tokens } = world.rows;
  const top = world.policy.roles[0] ?? '';
  return {
    ...world,
    rows: {
      members: members.map((member) => ({ ...member, role: top, blocked: false, endsAt: null })),
      staff,
      teamMembers: teamMembers.map((place) => ({
        ...place,
        leader: true,
        managesMembers: true,
        endsAt: null,
      })),
      grants: grants.map((grant) =>
        staff.some(({ principalId }) => principalId === grant.principalId)
          ? grant
          : { ...grant, endsAt: null },
      ),
      tokens: tokens.map((token) => ({ ...token, scopes: Object.keys(world.policy.scopes), endsAt: null })),
    },
  };
}
