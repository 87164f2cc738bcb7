import { type ActorContext, type ActorState, type Held, type Source, wideKey } from './actor-context.ts';
import { NEVER, type PolicyTables, shownEnd } from './compiled-policy.ts';

/** The part of a context that is known before any level is added. */
export interface ContextHead {
  readonly organizationId: string;
  readonly principalId: string;
  readonly state: ActorState;
  readonly rank: number;
  readonly flags: number;
  readonly tokenId: string | null;
  readonly scopes: number;
  readonly memberUntil: number;
  readonly tokenUntil: number;
  readonly teams: ReadonlyMap<string, number>;
}

/** Takes sources one by one and keeps the masks in step. */
export interface ContextBuilder {
  /** A null `resourceId` adds the level on all of the type. */
  readonly add: (resourceId: string | null, source: Source) => void;
  readonly build: (head: ContextHead) => ActorContext;
}

/** Rows and the transport form build through the same steps, so that both give the same context. */
export function contextBuilder(policy: PolicyTables): ContextBuilder {
  const wide: Held[] = policy.types.map(() => 0);
  const held = new Map<string, Held>();
  const sources = new Map<string, Source>();
  return {
    add: (resourceId, given) => {
      const key = resourceId ?? wideKey(given.type);
      const source = { ...given, next: sources.get(key) };
      sources.set(key, source);
      const before = (resourceId ? held.get(key) : wide[given.type]) ?? 0;
      const after = typeof before === 'number' && given.until === NEVER ? before | given.mask : source;
      if (resourceId) held.set(key, after);
      else wide[given.type] = after;
    },
    build: (head) => {
      const until = Math.min(head.memberUntil, head.tokenUntil);
      const yes = { allowed: true, validUntil: shownEnd(until) };
      return { ...head, version: policy.version, until, wide, held, sources, yes };
    },
  };
}
