import type { createGrants } from '@atrium/contracts/grant/create-grants';
import type { updateGrant } from '@atrium/contracts/grant/update-grant';
import { limits } from '@atrium/contracts/limits';
import { levelsByType, type ResourceType } from '@atrium/contracts/product/product-types';
import { newId } from '@atrium/db/client/new-id';
import {
  deleteEndedGrants,
  deleteGrant,
  findGrant,
  insertGrants,
  listGrantsOf,
  lockPrincipal,
  type NewGrant,
  type StoredGrantRow,
  updateGrantRow,
} from '@atrium/db/permission/grant-queries';
import { findPrincipalHere } from '@atrium/db/permission/resource-queries';
import type { z } from 'zod';
import { readEnd } from '../access/ends-at.ts';
import type { Demand, Fail } from '../kernel/verb.ts';
import type { ChangeContext } from '../team/change-team-members.ts';

export type GrantContext = ChangeContext & {
  readonly actor: { readonly accountId: string };
  readonly demand: Demand;
};

type Creating = Pick<z.output<(typeof createGrants)['input']>, 'principalId' | 'grants'>;

/** Gives everything or, when one of them cannot be given, nothing. An administrator holds what they give (PERM-3). */
export async function giveGrants(
  context: GrantContext & { readonly fail: Fail<typeof createGrants> },
  { principalId, grants }: Creating,
): Promise<readonly StoredGrantRow[]> {
  const { tenant, now, fail, notFound, actor } = context;
  const principal = await findPrincipalHere(tenant, principalId);
  if (!principal || !(await lockPrincipal(tenant, principalId))) return notFound();
  const given = await listGrantsOf(tenant, principalId);
  const running = new Set(given.filter((grant) => isRunning(grant, now)).map(sameGrant));
  if (running.size + grants.length > limits.grantsOfOne)
    return fail('grant.too_many', { max: limits.grantsOfOne });
  const created: (NewGrant & StoredGrantRow)[] = [];
  for (const [index, { type, resourceId, level, endsAt }] of grants.entries()) {
    const at = `grants.${index}`;
    if (!isLevelOf(type, level)) return fail('grant.level_unknown', {}, { field: `${at}.level` });
    if (!(await demandGrant(context, type, resourceId)))
      return fail('grant.level_unknown', {}, { field: `${at}.type` });
    const grant = {
      ...{ id: newId(), principalId, principalKind: principal.kind, resourceType: type, resourceId, level },
      ...readEnd(endsAt, now, `${at}.endsAt`),
      ...{ grantedBy: actor.accountId, reason: '', createdAt: now },
    };
    if (running.has(sameGrant(grant))) return fail('grant.already_there', {}, { field: `${at}.level` });
    running.add(sameGrant(grant));
    created.push(grant);
  }
  const again = new Set(created.map(sameGrant));
  const over = given.filter((grant) => !isRunning(grant, now) && again.has(sameGrant(grant)));
  await deleteEndedGrants(
    tenant,
    over.map(({ id }) => id),
  );
  await insertGrants(tenant, created);
  return created;
}

type Updating = Pick<z.output<(typeof updateGrant)['input']>, 'grantId' | 'level' | 'endsAt'>;

export async function changeGrant(
  context: GrantContext & { readonly fail: Fail<typeof updateGrant> },
  { grantId, level, endsAt }: Updating,
): Promise<{ readonly before: StoredGrantRow; readonly after: StoredGrantRow }> {
  const { tenant, now, fail } = context;
  const before = await lockedGrant(context, grantId);
  if (!isLevelOf(before.resourceType, level)) return fail('grant.level_unknown', {}, { field: 'level' });
  const end = readEnd(endsAt, now);
  const after = { ...before, level, endsAt: end.endsAt };
  const others = (await listGrantsOf(tenant, before.principalId)).filter(({ id }) => id !== grantId);
  if (others.some((grant) => isRunning(grant, now) && sameGrant(grant) === sameGrant(after)))
    return fail('grant.already_there', {}, { field: 'level' });
  await updateGrantRow(tenant, grantId, { level, ...end });
  return { before, after };
}

export async function takeGrant(context: GrantContext, grantId: string): Promise<StoredGrantRow> {
  const grant = await lockedGrant(context, grantId);
  await deleteGrant(context.tenant, grantId);
  return grant;
}

/** Whoever changes a grant may give it in the first place. */
async function lockedGrant(context: GrantContext, grantId: string): Promise<StoredGrantRow> {
  const { tenant, notFound } = context;
  const seen = await findGrant(tenant, grantId);
  if (!seen || !(await lockPrincipal(tenant, seen.principalId))) return notFound();
  const grant = (await findGrant(tenant, grantId)) ?? notFound();
  await demandGrant(context, grant.resourceType, grant.resourceId);
  return grant;
}

/** Whether it is of the type that was named. */
async function demandGrant(
  { demand }: GrantContext,
  type: string,
  resourceId: string | null,
): Promise<boolean> {
  const resource = await (resourceId === null
    ? demand('product.grant', null, type)
    : demand('product.grant', resourceId));
  return resource === null || resource.type === type;
}

const isLevelOf = (type: string, level: string): boolean =>
  (levelsByType[type as ResourceType] as readonly string[] | undefined)?.includes(level) ?? false;

const isRunning = ({ endsAt }: StoredGrantRow, now: Date): boolean => endsAt === null || endsAt > now;

const sameGrant = ({
  resourceType,
  resourceId,
  level,
}: Pick<StoredGrantRow, 'resourceType' | 'resourceId' | 'level'>) => `${resourceType} ${resourceId} ${level}`;
