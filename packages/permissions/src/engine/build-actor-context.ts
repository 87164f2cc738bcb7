import type { ActorContext, ActorState } from './actor-context.ts';
import type { ActorRows, EndsAt, GrantRow } from './actor-rows.ts';
import { type CompiledPolicy, NEVER, NO_TOKEN, outsiderRank } from './compiled-policy.ts';
import { contextBuilder } from './context-builder.ts';

const ends = (endsAt: EndsAt) => endsAt ?? NEVER;

/** Flag bits that a role may hold; a flag stored for too low a role gives nothing. */
export function flagMask(policy: CompiledPolicy, rank: number, flags: readonly string[]): number {
  return policy.flags.reduce(
    (mask, flag, bit) =>
      flags.includes(flag) && rank <= (policy.flagRanks[bit] ?? 0) ? mask | (1 << bit) : mask,
    0,
  );
}

/** Scope bits of a token; unknown scopes cover nothing. */
export function scopeMask(policy: CompiledPolicy, scopes: readonly string[]): number {
  return policy.scopes.reduce((mask, scope, bit) => (scopes.includes(scope) ? mask | (1 << bit) : mask), 0);
}

/**
 * Resolves the stored rows of one actor. What cannot be placed gives nothing: grants of other principals,
 * levels that the policy no longer knows, and grants to staff without an end (SUP-3).
 */
export function buildActorContext(policy: CompiledPolicy, rows: ActorRows): ActorContext {
  const { member, token, principalId } = rows;
  const rank = member === null ? 0 : policy.roles.indexOf(member.role) + 1;
  const state: ActorState =
    rank > 0 ? (member?.blocked ? 'blocked' : 'member') : rows.staff ? 'staff' : 'outsider';
  const teams = new Map<string, number>();
  const builder = contextBuilder(policy);
  if (state === 'member') {
    if (policy.self) {
      const { type, level } = policy.self;
      builder.add(principalId, { type, mask: level, until: NEVER, teamId: null, grantId: null });
    }
    for (const team of rows.teams) {
      const until = ends(team.endsAt);
      teams.set(team.teamId, until);
      if (!policy.group) continue;
      const mask = policy.group.member | (team.leader && team.managesMembers ? policy.group.leader : 0);
      for (const bit of bits(mask)) {
        const { type } = policy.group;
        builder.add(team.teamId, { type, mask: bit, until, teamId: team.teamId, grantId: null });
      }
    }
  }
  if (state === 'member' || state === 'staff') {
    for (const grant of rows.grants) {
      const held = holder(grant, principalId, teams);
      if (held === null || (state === 'staff' && grant.endsAt === null)) continue;
      const typeIndex = policy.types.findIndex((type) => type.name === grant.type);
      const bit = policy.types[typeIndex]?.levels.indexOf(grant.level) ?? -1;
      if (bit < 0) continue;
      const until = Math.min(ends(grant.endsAt), held.until);
      const source = { type: typeIndex, mask: 1 << bit, until, teamId: held.teamId, grantId: grant.grantId };
      builder.add(grant.resourceId, source);
    }
  }
  const active = state === 'member' && member !== null;
  return builder.build({
    organizationId: rows.organizationId,
    principalId,
    state,
    rank: active ? rank : outsiderRank(policy),
    flags: active ? flagMask(policy, rank, member.flags) : 0,
    tokenId: token?.tokenId ?? null,
    scopes: token === null ? NO_TOKEN : scopeMask(policy, token.scopes),
    memberUntil: state === 'blocked' ? 0 : active ? ends(member.endsAt) : NEVER,
    tokenUntil: token === null ? NEVER : ends(token.endsAt),
    teams,
  });
}

function holder(
  grant: GrantRow,
  principalId: string,
  teams: ReadonlyMap<string, number>,
): { teamId: string | null; until: number } | null {
  if (grant.principalId === principalId) return { teamId: null, until: NEVER };
  const until = teams.get(grant.principalId);
  return until === undefined ? null : { teamId: grant.principalId, until };
}

function bits(mask: number): readonly number[] {
  const list: number[] = [];
  for (let rest = mask; rest !== 0; rest &= rest - 1) list.push(rest & -rest);
  return list;
}
