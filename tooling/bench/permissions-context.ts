import { buildActorContext } from '@atrium/permissions/engine/build-actor-context';
import { decodeContext, encodeContext } from '@atrium/permissions/engine/context-transport';
import { createRowFilter } from '@atrium/permissions/engine/create-row-filter';
import { createRowIndex, filterRows } from '@atrium/permissions/engine/filter-rows';
import { compiledAtriumPolicy as policy } from '@atrium/permissions/policy/compiled-atrium-policy';
import type { MongoAbility } from '@casl/ability';
import { measure } from './permissions-measure.ts';
import { caslCheck } from './permissions-opponents.ts';
import { type BenchWorld, NOW, TYPE } from './permissions-world.ts';

const ACTION = 'product.drive.read';

/** Nanoseconds for reading a context of 84 grants and for filtering 20,000 products with it; `bytes` as sent. */
export function measureContext(
  large: BenchWorld,
  abilities: ReadonlyMap<string, MongoAbility>,
  rounds: number,
) {
  const wireUser = large.users.find((user) => user.grants.length >= 84) ?? large.users[0];
  if (wireUser === undefined) throw new Error('no user');
  const sent = encodeContext(
    buildActorContext(policy, { ...wireUser, grants: wireUser.grants.slice(0, 84) }),
  );
  const rows = large.products.map((id) => ({ type: TYPE, id }));
  const index = createRowIndex(rows);
  const filterContext = decodeContext(policy, sent);
  const filterAgain = createRowFilter(policy, [ACTION], index);
  const admin = buildActorContext(policy, {
    ...wireUser,
    member: { role: 'administrator', flags: [], blocked: false, endsAt: null },
  });
  const resolvedIds = new Map([...filterContext.held].map(([id, mask]) => [id, mask]));
  const times = measure(
    {
      context: { calls: 500, run: () => repeat(500, () => decodeContext(policy, sent).rank) },
      contextLimit: { calls: 500, run: () => repeat(500, () => (JSON.parse(sent) as unknown[]).length) },
      filter: {
        calls: 500,
        run: () => repeat(500, () => filterRows(policy, filterContext, [ACTION], index, NOW).length),
      },
      filterAgain: { calls: 500, run: () => repeat(500, () => filterAgain(filterContext, NOW).length) },
      filterAll: {
        calls: 500,
        run: () => repeat(500, () => filterRows(policy, admin, [ACTION], index, NOW).length),
      },
      filterLimit: { calls: 500, run: () => repeat(500, filterResolved) },
      filterCasl: { calls: 1, run: () => filterWithCasl() },
    },
    rounds,
  );
  return { ...times, bytes: sent.length };

  /** What a filter costs when every right is resolved: one look-up per id that the actor holds. */
  function filterResolved(): number {
    const found: { readonly id: string }[] = [];
    for (const [id, mask] of resolvedIds) {
      const position = index.positionById.get(id);
      const product = position === undefined ? undefined : rows[position];
      if (mask !== 0 && product !== undefined) found.push(product);
    }
    return found.length;
  }

  function filterWithCasl(): number {
    const [ability] = abilities.values();
    if (ability === undefined) throw new Error('no ability');
    const asked = { user: '', action: ACTION, bit: 1 } as const;
    return rows.filter((product) => caslCheck(ability, { ...asked, product: product.id })).length;
  }
}

function repeat(times: number, run: () => number): number {
  let total = 0;
  for (let time = 0; time < times; time += 1) total += run();
  return total;
}
