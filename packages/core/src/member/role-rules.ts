import { DomainError } from '@atrium/contracts/kernel/domain-error';
import { type MemberRole, memberRoles } from '@atrium/contracts/organization/organization-types';
import type { Actor } from '../kernel/actor.ts';

/** Only a legal representative gives or takes that role; everything else is for administrators (MEM-3). */
export function refuseRole(actor: Actor, from: MemberRole | null, to: MemberRole | null): void {
  if (from !== 'legal_representative' && to !== 'legal_representative') return;
  const asked = actor.may('member.grant_legal_representative', { type: 'member', id: actor.accountId });
  if (!asked.allowed) throw new DomainError('member.role_not_grantable', {}, { field: 'role' });
}

/**
 * What gives or takes the role of legal representative, or the use of it, wants the password: whoever only holds such a
 * session cannot hand the organization over with it (MEM-3, SEC-8).
 */
export function confirmRole(actor: Actor, now: Date, ...roles: readonly MemberRole[]): void {
  if (!roles.includes('legal_representative')) return;
  if (!(actor.sudoUntil && actor.sudoUntil > now)) throw new DomainError('session.sudo_required', {});
}

/** Nobody raises themselves (MEM-3). */
export const isUpward = (from: MemberRole, to: MemberRole): boolean =>
  memberRoles.indexOf(to) < memberRoles.indexOf(from);
