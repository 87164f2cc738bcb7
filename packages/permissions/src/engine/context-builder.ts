import { type ActorContext, type ActorState, type Source, wideKey } from './actor-context.ts';
import { NEVER, type PolicyTables, shownEnd, TIMED } from './compiled-policy.ts';

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
  const wide = policy.types.map(() => 0);
  const held = new Map<string, number>();
  const sources = new Map<string, Source[]>();
  return {
    add: (resourceId, source) => {
      const mask = source.until === NEVER ? source.mask : TIMED;
      const key = resourceId ?? wideKey(source.type);
      if (resourceId) held.set(key, (held.get(key) ?? 0) | mask);
      else wide[source.type] = (wide[source.type] as number) | mask;
      const list = sources.get(key);
      if (list) list.push(source);
      else sources.set(key, [source]);
    },
    build: (head) => {
      const until = Math.min(head.memberUntil, head.tokenUntil);
      const yes = { allowed: true, validUntil: shownEnd(until) };
      return { ...head, version: policy.version, until, wide, held, sources, yes };
    },
  };
}
