import type { ActorContext } from './actor-context.ts';
import { type CompiledAction, type PolicyTables, ruleOf } from './compiled-policy.ts';
import { decideRule } from './decide.ts';
import type { AnyResource } from './define-policy.ts';

/** Rows in memory, found by their own id and by each parent's; built once and shared by all actors. */
export interface RowIndex<R extends AnyResource> {
  readonly rows: readonly R[];
  readonly positionById: ReadonlyMap<string, number>;
  readonly positionsByParent: ReadonlyMap<string, readonly number[]>;
  readonly positionsByType: ReadonlyMap<string, readonly number[]>;
}

export function createRowIndex<R extends AnyResource>(rows: readonly R[]): RowIndex<R> {
  const positionById = new Map<string, number>();
  const positionsByParent = new Map<string, number[]>();
  const positionsByType = new Map<string, number[]>();
  const push = (map: Map<string, number[]>, key: string, position: number) => {
    const list = map.get(key);
    if (list === undefined) map.set(key, [position]);
    else list.push(position);
  };
  rows.forEach((row, position) => {
    if (row.id !== undefined) positionById.set(row.id, position);
    for (const parent of row.parentIds ?? []) push(positionsByParent, parent, position);
    push(positionsByType, row.type, position);
  });
  return { rows, positionById, positionsByParent, positionsByType };
}

/**
 * Rows that one of `actions` (one per type) allows, in their order. It walks what the actor holds and not the
 * rows: with everything or nothing allowed it costs nothing, else it follows the number of grants.
 */
export function filterRows<R extends AnyResource>(
  policy: PolicyTables,
  context: ActorContext,
  actions: readonly string[],
  index: RowIndex<R>,
  now: number,
): readonly R[] {
  const rules = new Map<string, CompiledAction>();
  const found: number[] = [];
  let covered = 0;
  for (const action of actions) {
    const rule = ruleOf(policy, action);
    const ofType = index.positionsByType.get(rule.typeName);
    if (ofType === undefined) continue;
    // Asked without an id, only what holds for all of the type can answer.
    if (decideRule(rule, context, { type: rule.typeName }, now).allowed) {
      for (const position of ofType.length === index.rows.length ? [] : ofType) found.push(position);
      covered += ofType.length;
    } else if (rule.masks.length > 0 && now < context.until && (rule.scopes & context.scopes) !== 0) {
      rules.set(rule.typeName, rule);
    }
  }
  if (covered === index.rows.length) return index.rows;
  if (rules.size > 0) collectHeld(rules, context, index, now, found);
  // Numbers in a typed array are sorted natively.
  const sorted = new Uint32Array(found).sort();
  const kept: R[] = [];
  for (let at = 0; at < sorted.length; at += 1) kept.push(index.rows[sorted[at] as number] as R);
  return kept;
}

function collectHeld<R extends AnyResource>(
  rules: ReadonlyMap<string, CompiledAction>,
  context: ActorContext,
  index: RowIndex<R>,
  now: number,
  found: number[],
): void {
  const { rows, positionById, positionsByParent } = index;
  // Rows mostly come in runs of one type.
  let type = '';
  let rule: CompiledAction | undefined;
  context.held.forEach((held, id) => {
    const position = positionById.get(id);
    if (position === undefined) return;
    const row = rows[position] as R;
    if (row.type !== type) {
      type = row.type;
      rule = rules.get(type);
    }
    if (rule === undefined) return;
    const allowed =
      typeof held === 'number'
        ? (held & (rule.masks[0] as number)) !== 0
        : decideRule(rule, context, row, now).allowed;
    if (allowed) found.push(position);
  });
  if (positionsByParent.size > 0) collectBelow(rules, context, index, now, found);
}

/** Rows that are allowed through a parent; they may have been found by themselves already. */
function collectBelow<R extends AnyResource>(
  rules: ReadonlyMap<string, CompiledAction>,
  context: ActorContext,
  index: RowIndex<R>,
  now: number,
  found: number[],
): void {
  const unique = new Set(found);
  for (const id of context.held.keys()) {
    for (const position of index.positionsByParent.get(id) ?? []) {
      const row = index.rows[position] as R;
      const rule = rules.get(row.type);
      if (rule !== undefined && !unique.has(position) && decideRule(rule, context, row, now).allowed)
        unique.add(position);
    }
  }
  found.length = 0;
  for (const position of unique) found.push(position);
}
