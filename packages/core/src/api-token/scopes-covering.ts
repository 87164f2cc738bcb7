import type { AnyAction } from '@atrium/contracts/kernel/define-action';
import { compiledAtriumPolicy as policy } from '@atrium/permissions/policy/compiled-atrium-policy';

/** Permissions whose type is only known from the thing: what the policy is asked of one such thing. */
const stand: Readonly<Record<string, string>> = {
  'principal.grant': 'member.update_rights',
  'grant.change': 'member.update_rights',
};

/** The scopes of which a token needs one to call this (PERM-5). */
export function scopesCovering({ permission }: AnyAction): readonly string[] {
  const name = String(permission);
  const asked = stand[name] ?? name.replace(/^product\./, 'product.hosting.');
  const mask = policy.actions.get(asked)?.scopes ?? 0;
  return policy.scopes.filter((_, bit) => (mask & (1 << bit)) !== 0);
}
