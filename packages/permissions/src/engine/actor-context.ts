import type { Decision } from './decide.ts';

export type ActorState = 'member' | 'staff' | 'outsider' | 'blocked';

/** Where a held level comes from: a grant, or what being in a team, leading it, or being oneself gives. */
export interface Source {
  /** Type index: the resource's type, whose levels the mask speaks of. */
  readonly type: number;
  /** One level bit. */
  readonly mask: number;
  /** Epoch ms; NEVER = no end. */
  readonly until: number;
  /** Team that carries it; null = held personally. */
  readonly teamId: string | null;
  /** Null = derived from membership, not stored as a grant. */
  readonly grantId: string | null;
  /** Sources of one resource hang together. */
  readonly next?: Source | undefined;
}

/** Levels held: a mask, or every source as soon as one of them has an end. Nearly all are plain numbers. */
export type Held = number | Source;

/** An actor, resolved once per request; ends are compared at the check, never here. */
export interface ActorContext {
  readonly version: string;
  readonly organizationId: string;
  readonly principalId: string;
  readonly state: ActorState;
  /** 1 = highest; outsiders come after the last role. */
  readonly rank: number;
  readonly flags: number;
  readonly tokenId: string | null;
  /** NO_TOKEN for a person, else the token's scope bits (PERM-5). */
  readonly scopes: number;
  /** Ends of membership and token; epoch ms, NEVER = no end, 0 = blocked. */
  readonly memberUntil: number;
  readonly tokenUntil: number;
  /** The earlier of both: nothing is allowed from then on. */
  readonly until: number;
  /** Teams with the end of the actor's place in them. */
  readonly teams: ReadonlyMap<string, number>;
  /** Per type index: levels held on all of the type; 0 = none. */
  readonly wide: readonly Held[];
  /** Resource id → levels held on it. */
  readonly held: ReadonlyMap<string, Held>;
  /** Resource id, or `wideKey`, → the first of its sources. */
  readonly sources: ReadonlyMap<string, Source>;
  /** The answer for everything that has no end of its own; shared, so that a check allocates nothing. */
  readonly yes: Decision;
}

/** Key of the sources of a grant on all of a type; no resource id begins with an asterisk. */
export function wideKey(typeIndex: number): string {
  return `*${typeIndex}`;
}

/** The sources of one resource as a list. */
export function sourcesAt(context: ActorContext, key: string): readonly Source[] {
  const list: Source[] = [];
  for (let source = context.sources.get(key); source; source = source.next) list.push(source);
  return list;
}
