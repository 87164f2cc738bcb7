import { DomainError } from '@atrium/contracts/kernel/domain-error';
import { type MemberRole, memberRoles } from '@atrium/contracts/organization/organization-types';
import type { Actor } from '../kernel/actor.ts';

/** Only a legal representative gives or takes that role; everything else is for administrators (MEM-3). */
export function refuseRole(actor: Actor, from: MemberRole | null, to: MemberRole | null): void {
  if (from !== 'legal_representative' && to !== 'legal_representative') return;
  const asked = actor.may('member.grant_legal_representative', { type: 'member', id: actor.accountId });
  if (!asked.allowed) throw new DomainError('member.role_not_grantable', {}, { field: 'role' });
}

/** Nobody raises themselves (MEM-3). */
export const isUpward = (from: MemberRole, to: MemberRole): boolean =>
  memberRoles.indexOf(to) < memberRoles.indexOf(from);
