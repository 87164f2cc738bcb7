import type { ActorContext, ActorState } from './actor-context.ts';
import { type CompiledPolicy, NEVER } from './compiled-policy.ts';
import { ContextBuilder } from './context-builder.ts';

const STATES: readonly ActorState[] = ['member', 'staff', 'outsider', 'blocked'];

/** Null stands for "no end": every number could be a real one. */
type WireEnd = number | null;
const packEnd = (until: number): WireEnd => (until === NEVER ? null : until);
const unpackEnd = (end: WireEnd): number => end ?? NEVER;

type WireHead = readonly [
  version: string,
  organizationId: string,
  principalId: string,
  state: number,
  rank: number,
  flags: number,
  tokenId: string | null,
  scopes: number,
  memberUntil: WireEnd,
  tokenUntil: WireEnd,
];

/** A null id = all of the type; team is an index into the teams, -1 = held personally. */
type WireSource = readonly [
  type: number,
  id: string | null,
  mask: number,
  team: number,
  grantId: string | null,
  end: WireEnd,
];

type Wire = readonly [
  WireHead,
  teams: readonly (readonly [string, WireEnd])[],
  sources: readonly WireSource[],
];

/** Compact JSON for the browser: about 100 bytes a grant, most of it ids. */
export function encodeContext(context: ActorContext): string {
  const teamIds = [...context.teams.keys()];
  const sources: WireSource[] = [];
  for (const [key, list] of context.sources) {
    for (const source of list) {
      const team = source.teamId === null ? -1 : teamIds.indexOf(source.teamId);
      const id = key.startsWith('*') ? null : key;
      sources.push([source.type, id, source.mask, team, source.grantId, packEnd(source.until)]);
    }
  }
  const head: WireHead = [
    context.version,
    context.organizationId,
    context.principalId,
    STATES.indexOf(context.state),
    context.rank,
    context.flags,
    context.tokenId,
    context.scopes,
    packEnd(context.memberUntil),
    packEnd(context.tokenUntil),
  ];
  const wire: Wire = [head, [...context.teams].map(([id, until]) => [id, packEnd(until)]), sources];
  return JSON.stringify(wire);
}

/** Reads what `encodeContext` wrote; throws when the browser runs an older policy than the server. */
export function decodeContext(policy: CompiledPolicy, text: string): ActorContext {
  const [head, wireTeams, sources] = JSON.parse(text) as Wire;
  const [version, organizationId, principalId, stateIndex, rank, flags, tokenId, scopes, member, token] =
    head;
  if (version !== policy.version) throw new Error('context of another policy version');
  const builder = new ContextBuilder(policy);
  for (const [type, id, mask, team, grantId, end] of sources) {
    builder.add(id, { type, mask, until: unpackEnd(end), teamId: wireTeams[team]?.[0] ?? null, grantId });
  }
  const state = STATES[stateIndex] ?? 'outsider';
  return builder.build({
    organizationId,
    principalId,
    state,
    rank,
    flags,
    tokenId,
    scopes,
    memberUntil: unpackEnd(member),
    tokenUntil: unpackEnd(token),
    teams: new Map(wireTeams.map(([id, end]) => [id, unpackEnd(end)])),
  });
}
