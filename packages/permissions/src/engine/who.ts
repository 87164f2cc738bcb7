import type { EndsAt, GrantRow, MemberRow, TokenRow } from './actor-rows.ts';
import { flagMask, scopeMask } from './build-actor-context.ts';
import { type CompiledAction, type CompiledPolicy, NEVER, outsiderRank, ruleOf } from './compiled-policy.ts';
import type { ActionName, AnyResource, PolicyData, ResourceOf } from './define-policy.ts';

/** The rows of one organization that bear on a question; grants may be narrowed to the resource and its parents. */
export interface OrganizationRows {
  readonly members: readonly (MemberRow & { readonly principalId: string })[];
  readonly staff: readonly { readonly principalId: string }[];
  readonly teamMembers: readonly {
    readonly teamId: string;
    readonly principalId: string;
    readonly leader: boolean;
    readonly managesMembers: boolean;
    readonly endsAt: EndsAt;
  }[];
  readonly grants: readonly GrantRow[];
  readonly tokens: readonly (TokenRow & { readonly principalId: string })[];
}

/** One reason why somebody can: ends are epoch ms, null = no end. */
export type Via =
  | { readonly kind: 'role'; readonly role: string; readonly validUntil: number | null }
  | { readonly kind: 'flag'; readonly validUntil: number | null }
  | { readonly kind: 'self' | 'anyone'; readonly validUntil: number | null }
  | { readonly kind: 'team'; readonly teamId: string; readonly validUntil: number | null }
  | {
      readonly kind: 'grant';
      readonly grantId: string;
      readonly teamId: string | null;
      readonly level: string;
      readonly resourceId: string | null;
      readonly validUntil: number | null;
    };

/** Somebody who can, through what, and until when at the longest. */
export interface Holder {
  readonly principalId: string;
  /** Null = the person; else the token that acts for them (PERM-5). */
  readonly tokenId: string | null;
  readonly via: readonly Via[];
  readonly validUntil: number | null;
}

const ends = (endsAt: EndsAt) => endsAt ?? NEVER;
const shown = (until: number) => (until >= NEVER ? null : until);

/** Everybody who can do `action` on `resource` at `now`, and why (PERM-6). */
export function who<P extends PolicyData, A extends ActionName<P>>(
  policy: CompiledPolicy<P>,
  rows: OrganizationRows,
  action: A,
  resource: ResourceOf<P, NoInfer<A>> & AnyResource,
  now: number,
): readonly Holder[] {
  return whoRule(policy, ruleOf(policy, action), rows, resource, now);
}

/** `who` without names; starts from the facts, so its cost follows the holders and not the members. */
export function whoRule(
  policy: CompiledPolicy,
  rule: CompiledAction,
  rows: OrganizationRows,
  resource: AnyResource,
  now: number,
): readonly Holder[] {
  const memberUntil = new Map<string, number>();
  const found = new Map<string, Via[]>();
  const add = (principalId: string, until: number, via: (validUntil: number | null) => Via) => {
    const capped = Math.min(until, memberUntil.get(principalId) ?? 0);
    if (capped <= now) return;
    const list = found.get(principalId);
    if (list === undefined) found.set(principalId, [via(shown(capped))]);
    else list.push(via(shown(capped)));
  };
  const teamPlaces = new Map<string, Map<string, number>>();
  const staff = new Set<string>();
  for (const { principalId } of rows.staff) {
    memberUntil.set(principalId, NEVER);
    staff.add(principalId);
    if (rule.rank >= outsiderRank(policy))
      add(principalId, NEVER, (validUntil) => ({ kind: 'anyone', validUntil }));
  }
  for (const member of rows.members) {
    const { principalId } = member;
    const rank = policy.roles.indexOf(member.role) + 1;
    if (rank === 0) continue;
    staff.delete(principalId);
    memberUntil.set(principalId, member.blocked ? 0 : ends(member.endsAt));
    if (rank <= rule.rank)
      add(principalId, NEVER, (validUntil) => ({ kind: 'role', role: member.role, validUntil }));
    if ((flagMask(policy, rank, member.flags) & rule.flags) !== 0) {
      add(principalId, NEVER, (validUntil) => ({ kind: 'flag', validUntil }));
    }
    const selfStep = policy.self === null ? -1 : rule.chain.indexOf(policy.self.type);
    const selfId = selfStep <= 0 ? resource.id : resource.parentIds?.[selfStep - 1];
    if (selfId === principalId && ((rule.masks[selfStep] ?? 0) & (policy.self?.level ?? 0)) !== 0) {
      add(principalId, NEVER, (validUntil) => ({ kind: 'self', validUntil }));
    }
  }
  for (const place of rows.teamMembers) {
    // Teams are for members and externals; staff never act through them.
    if (staff.has(place.principalId)) continue;
    const places = teamPlaces.get(place.teamId) ?? new Map<string, number>();
    teamPlaces.set(place.teamId, places);
    places.set(place.principalId, ends(place.endsAt));
    const step = policy.group === null ? -1 : rule.chain.indexOf(policy.group.type);
    const teamOfQuestion = step <= 0 ? resource.id : resource.parentIds?.[step - 1];
    const given =
      (policy.group?.member ?? 0) | (place.leader && place.managesMembers ? (policy.group?.leader ?? 0) : 0);
    if (step >= 0 && teamOfQuestion === place.teamId && (given & (rule.masks[step] ?? 0)) !== 0) {
      const { teamId } = place;
      add(place.principalId, ends(place.endsAt), (validUntil) => ({ kind: 'team', teamId, validUntil }));
    }
  }
  for (const grant of rows.grants) {
    if (!grantServes(policy, rule, grant, resource)) continue;
    const { grantId, level, resourceId } = grant;
    const via = (teamId: string | null) => (validUntil: number | null) =>
      ({ kind: 'grant', grantId, teamId, level, resourceId, validUntil }) as const;
    if (staff.has(grant.principalId) && grant.endsAt === null) continue;
    add(grant.principalId, ends(grant.endsAt), via(null));
    for (const [principalId, until] of teamPlaces.get(grant.principalId) ?? []) {
      add(principalId, Math.min(until, ends(grant.endsAt)), via(grant.principalId));
    }
  }
  return withTokens(policy, rule, rows, found, now);
}

function grantServes(
  policy: CompiledPolicy,
  rule: CompiledAction,
  grant: GrantRow,
  resource: AnyResource,
): boolean {
  const step = rule.chain.findIndex((index) => policy.types[index]?.name === grant.type);
  if (step < 0) return false;
  const bit = policy.types[rule.chain[step] ?? -1]?.levels.indexOf(grant.level) ?? -1;
  if (bit < 0 || ((rule.masks[step] ?? 0) & (1 << bit)) === 0) return false;
  if (grant.resourceId === null) return true;
  return grant.resourceId === (step === 0 ? resource.id : resource.parentIds?.[step - 1]);
}

function withTokens(
  policy: CompiledPolicy,
  rule: CompiledAction,
  rows: OrganizationRows,
  found: ReadonlyMap<string, readonly Via[]>,
  now: number,
): readonly Holder[] {
  const longest = (via: readonly Via[]) => shown(Math.max(...via.map((one) => one.validUntil ?? NEVER)));
  const holders: Holder[] = [...found].map(([principalId, via]) => ({
    principalId,
    tokenId: null,
    via,
    validUntil: longest(via),
  }));
  for (const token of rows.tokens) {
    const via = found.get(token.principalId);
    if (via === undefined || ends(token.endsAt) <= now) continue;
    if ((scopeMask(policy, token.scopes) & rule.scopes) === 0) continue;
    const validUntil = shown(Math.min(longest(via) ?? NEVER, ends(token.endsAt)));
    holders.push({ principalId: token.principalId, tokenId: token.tokenId, via, validUntil });
  }
  return holders;
}
