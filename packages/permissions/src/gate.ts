import type { Permission } from '@atrium/contracts/kernel/permissions';
import type { MemberRole } from '@atrium/contracts/organization/organization-types';

/** What is known about whoever asks, resolved once per request. */
export type Subject = {
  /** Null outside an organization: only the account's own permissions can be held then. */
  readonly role: MemberRole | null;
  readonly billingRight: boolean;
};

/** What would have to be true; shown to the person instead of a dead button (PERM-6). */
export type Missing = 'membership' | 'legal_representative' | 'administrator';

export type Decision = { readonly allowed: true } | { readonly allowed: false; readonly missing: Missing };

type Rule = 'signed_in' | 'member' | 'administrator' | 'legal_representative';

const rules: Readonly<Record<Permission, Rule>> = {
  'account.read': 'signed_in',
  'account.update': 'signed_in',
  'organization.list': 'signed_in',
  'organization.create': 'signed_in',
  'organization.read': 'member',
  'organization.update': 'legal_representative',
};

const allowed: Decision = { allowed: true };

/** The one place where it is decided who may do what (PERM-1). */
export function decide(subject: Subject, permission: Permission): Decision {
  const rule = rules[permission];
  if (rule === 'signed_in') return allowed;
  if (subject.role === null) return { allowed: false, missing: 'membership' };
  if (rule === 'member' || subject.role === 'legal_representative') return allowed;
  if (rule === 'administrator' && subject.role === 'administrator') return allowed;
  return { allowed: false, missing: rule };
}
