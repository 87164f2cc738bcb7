import type { InvitationOffer } from '@atrium/contracts/invitation/invitation-view';
import { DomainError } from '@atrium/contracts/kernel/domain-error';
import type { TenantScope } from '@atrium/db/client/scopes';
import type { InvitationGrant, Offer } from '@atrium/db/invitation/invitation-queries';
import { findProductOrPart, findTeamHere } from '@atrium/db/permission/resource-queries';
import { compiledAtriumPolicy as policy } from '@atrium/permissions/policy/compiled-atrium-policy';
import type { z } from 'zod';
import type { Actor } from '../kernel/actor.ts';
import { confirmRole, refuseRole } from '../member/role-rules.ts';

/** The offer as it can be stored: everything in it exists here and may be given by whoever gives it (MEM-3, MEM-5). */
export async function checkOffer(
  tenant: TenantScope,
  actor: Actor,
  now: Date,
  { role, billingRight, locale, teamIds, grants }: z.output<typeof InvitationOffer>,
): Promise<Offer> {
  refuseRole(actor, null, role);
  confirmRole(actor, now, role);
  if (billingRight && role === 'external_user') {
    throw new DomainError('member.billing_not_for_external', {}, { field: 'billingRight' });
  }
  for (const id of teamIds) if (!(await findTeamHere(tenant, id))) throw notFound();
  const checked = new Map<string, InvitationGrant>();
  for (const { productId, level } of grants) {
    const found = await findProductOrPart(tenant, productId);
    if (!found) throw notFound();
    const { allowed, missing } = actor.mayAsk(`${found.type}.grant`, found);
    if (!allowed) throw new DomainError('permission.denied', { missing: missing ?? '' });
    const levels = policy.types.find(({ name }) => name === found.type)?.levels ?? [];
    if (!levels.includes(level)) throw new DomainError('member.level_unknown', {}, { field: 'grants' });
    checked.set(productId, { resourceId: productId, resourceType: found.type, level });
  }
  return { role, billingRight, locale, teamIds: [...new Set(teamIds)], grants: [...checked.values()] };
}

const notFound = () => new DomainError('request.not_found', {});
