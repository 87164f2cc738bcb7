import type { Explanation } from '../engine/explain.ts';

/** What would have to be true, in one word that has a text: shown instead of a dead button (PERM-6). */
export type Missing =
  | 'membership'
  | 'legal_representative'
  | 'administrator'
  | 'collaborator'
  | 'billing_right'
  | 'level'
  | 'scope';

const ofRole: Readonly<Record<string, Missing>> = {
  legal_representative: 'legal_representative',
  administrator: 'administrator',
  collaborator: 'collaborator',
};

/**
 * The easiest way to the right among the facts that fail: a right that somebody can be given comes before a role.
 * Null when the action is allowed.
 */
export function missingOf({ allowed, failed }: Explanation): Missing | null {
  if (allowed) return null;
  const fails = (fact: string) => failed.some((report) => report.fact === fact);
  if (fails('membership')) return 'membership';
  if (fails('token') || fails('scope')) return 'scope';
  const role = failed.find((report) => report.fact === 'role');
  // An outsider has no role at all: a right inside the organization is not what they lack.
  if (role?.fact === 'role' && role.has === undefined && !fails('level')) return 'membership';
  if (fails('flag')) return 'billing_right';
  if (fails('level')) return 'level';
  return (role?.fact === 'role' && ofRole[role.needed ?? '']) || 'membership';
}
