import { type ActorContext, sourcesAt } from './actor-context.ts';
import { NEVER, type PolicyTables } from './compiled-policy.ts';
import { type ContextHead, contextBuilder } from './context-builder.ts';

/** A null id = all of the type; team is an index into the teams, -1 = held personally; without `until` no end. */
type WireSource = readonly [
  type: number,
  id: string | null,
  mask: number,
  team: number,
  grantId: string | null,
  until?: number,
];

type Wire = readonly [
  version: string,
  head: Omit<ContextHead, 'teams'>,
  teams: readonly (readonly [teamId: string, until: number])[],
  sources: readonly WireSource[],
];

/** Compact JSON for the browser: about 100 bytes a grant, most of it ids. */
export function encodeContext(context: ActorContext): string {
  const {
    version,
    organizationId,
    principalId,
    state,
    rank,
    flags,
    tokenId,
    scopes,
    memberUntil,
    tokenUntil,
  } = context;
  const teamIds = [...context.teams.keys()];
  const sources: WireSource[] = [];
  for (const key of context.sources.keys()) {
    // The last one added hangs first.
    for (const { type, mask, teamId, grantId, until } of sourcesAt(context, key).toReversed()) {
      const team = teamId === null ? -1 : teamIds.indexOf(teamId);
      const wire = [type, key.startsWith('*') ? null : key, mask, team, grantId] as const;
      sources.push(until === NEVER ? wire : [...wire, until]);
    }
  }
  const head = { organizationId, principalId, state, rank, flags, tokenId, scopes, memberUntil, tokenUntil };
  const wire: Wire = [version, head, [...context.teams], sources];
  return JSON.stringify(wire);
}

/** Reads what `encodeContext` wrote; throws when the browser runs another policy than the server. */
export function decodeContext(policy: PolicyTables, text: string): ActorContext {
  const [version, head, teams, sources] = JSON.parse(text) as Wire;
  if (version !== policy.version) throw new Error('policy version');
  const { add, build } = contextBuilder(policy);
  for (const [type, id, mask, team, grantId, until = NEVER] of sources) {
    add(id, { type, mask, until, teamId: teams[team]?.[0] ?? null, grantId });
  }
  return build({ ...head, teams: new Map(teams) });
}
