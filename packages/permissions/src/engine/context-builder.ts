import { type ActorContext, type ActorState, type Source, wideKey } from './actor-context.ts';
import { type CompiledPolicy, NEVER, TIMED } from './compiled-policy.ts';

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

/** Collects sources and keeps the masks in step; both rows and the transport form build through it. */
export class ContextBuilder {
  readonly #policy: CompiledPolicy;
  readonly #wide: number[];
  readonly #held = new Map<string, number>();
  readonly #sources = new Map<string, Source[]>();

  constructor(policy: CompiledPolicy) {
    this.#policy = policy;
    this.#wide = policy.types.map(() => 0);
  }

  /** A null `resourceId` adds the level on all of the type. */
  add(resourceId: string | null, source: Source): void {
    const mask = source.until === NEVER ? source.mask : TIMED;
    let key = resourceId;
    if (key === null) {
      key = wideKey(source.type);
      this.#wide[source.type] = (this.#wide[source.type] ?? 0) | mask;
    } else {
      this.#held.set(key, (this.#held.get(key) ?? 0) | mask);
    }
    const list = this.#sources.get(key);
    if (list === undefined) this.#sources.set(key, [source]);
    else list.push(source);
  }

  build(head: ContextHead): ActorContext {
    const until = Math.min(head.memberUntil, head.tokenUntil);
    return {
      ...head,
      version: this.#policy.version,
      until,
      wide: this.#wide,
      held: this.#held,
      sources: this.#sources,
      yes: { allowed: true, validUntil: until === NEVER ? null : until },
    };
  }
}
