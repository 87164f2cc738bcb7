import type { ActorContext } from './actor-context.ts';
import type { PolicyTables } from './compiled-policy.ts';
import type { AnyResource } from './define-policy.ts';
import { filterRows, type RowIndex } from './filter-rows.ts';

/**
 * `filterRows` that remembers its answer per context until the first end of anything the actor holds: for a list
 * that is drawn again and again from the same context. Exact to the millisecond, as every check.
 */
export function createRowFilter<R extends AnyResource>(
  policy: PolicyTables,
  actions: readonly string[],
  index: RowIndex<R>,
): (context: ActorContext, now: number) => readonly R[] {
  const known = new WeakMap<
    ActorContext,
    { readonly rows: readonly R[]; readonly from: number; readonly until: number }
  >();
  return (context, now) => {
    const before = known.get(context);
    if (before !== undefined && before.from <= now && now < before.until) return before.rows;
    const rows = filterRows(policy, context, actions, index, now);
    known.set(context, { rows, from: now, until: firstEnd(context, now) });
    return rows;
  };
}

/** The first moment after `now` at which any answer for the actor can change by itself. */
function firstEnd(context: ActorContext, now: number): number {
  let first = context.until > now ? context.until : Number.POSITIVE_INFINITY;
  for (const start of context.sources.values()) {
    for (let source: typeof start | undefined = start; source; source = source.next) {
      if (source.until > now && source.until < first) first = source.until;
    }
  }
  return first;
}
