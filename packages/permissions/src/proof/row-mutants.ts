import type { ActorRows } from '../engine/actor-rows.ts';
import { type CompiledPolicy, NEVER } from '../engine/compiled-policy.ts';
import { realEngine } from './engine-under-test.ts';
import type { Mutant } from './mutant.ts';

/** The engine over rows that were loaded or resolved wrongly. */
function misload(name: string, bend: (rows: ActorRows, policy: CompiledPolicy) => ActorRows): Mutant {
  return {
    name,
    engine: (policy) => {
      const real = realEngine(policy);
      return { ...real, context: (rows) => real.context(bend(rows, policy)) };
    },
  };
}

const withMember = (rows: ActorRows, change: Partial<NonNullable<ActorRows['member']>>): ActorRows =>
  rows.member === null ? rows : { ...rows, member: { ...rows.member, ...change } };

export const rowMutants: readonly Mutant[] = [
  misload('forgets teams', (rows) => ({ ...rows, teams: [] })),
  misload('forgets own grants', (rows) => ({
    ...rows,
    grants: rows.grants.filter((grant) => grant.principalId !== rows.principalId),
  })),
  misload('takes grants of everybody', (rows) => ({
    ...rows,
    grants: rows.grants.map((grant) => ({ ...grant, principalId: rows.principalId })),
  })),
  misload('lets blocked members in', (rows) => withMember(rows, { blocked: false })),
  misload('ignores the end of a membership', (rows) => withMember(rows, { endsAt: null })),
  misload('lets removed members keep their grants', (rows) => ({
    ...rows,
    staff: rows.staff || rows.member === null,
  })),
  misload('ignores the end of a grant', (rows) => ({
    ...rows,
    grants: rows.grants.map((grant) => ({ ...grant, endsAt: rows.staff ? grant.endsAt : null })),
  })),
  misload('ends every grant one millisecond late', (rows) => ({
    ...rows,
    grants: rows.grants.map((grant) => ({
      ...grant,
      endsAt: grant.endsAt === null ? null : grant.endsAt + 1,
    })),
  })),
  misload('ignores the end of a place in a team', (rows) => ({
    ...rows,
    teams: rows.teams.map((team) => ({ ...team, endsAt: null })),
  })),
  misload('lets every leader manage members', (rows) => ({
    ...rows,
    teams: rows.teams.map((team) => ({ ...team, managesMembers: true })),
  })),
  misload('lets every member with the option lead', (rows) => ({
    ...rows,
    teams: rows.teams.map((team) => ({ ...team, leader: true })),
  })),
  misload('does not intersect with token scopes', (rows, policy) => ({
    ...rows,
    token: rows.token && { ...rows.token, scopes: policy.scopes },
  })),
  misload('takes a token for its creator', (rows) => ({ ...rows, token: null })),
  misload('ignores the end of a token', (rows) => ({
    ...rows,
    token: rows.token && { ...rows.token, endsAt: null },
  })),
  misload('gives staff grants without an end', (rows) => ({
    ...rows,
    grants: rows.grants.map((grant) => ({
      ...grant,
      endsAt: grant.endsAt ?? (rows.staff ? NEVER - 1 : null),
    })),
  })),
  misload('ignores grants on all of a type', (rows) => ({
    ...rows,
    grants: rows.grants.filter((grant) => grant.resourceId !== null),
  })),
  misload('ignores grants on one resource', (rows) => ({
    ...rows,
    grants: rows.grants.filter((grant) => grant.resourceId === null),
  })),
  misload('takes an unknown level for the lowest', (rows, policy) => ({
    ...rows,
    grants: rows.grants.map((grant) => {
      const levels = policy.types.find((type) => type.name === grant.type)?.levels ?? [];
      return levels.includes(grant.level) ? grant : { ...grant, level: levels[0] ?? '' };
    }),
  })),
];
