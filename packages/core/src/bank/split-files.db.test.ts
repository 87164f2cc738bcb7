import { systemScope } from '@atrium/db/client/scopes';
import { bookCheckNames, findBookFaults } from '@atrium/db/ledger/audit-books-queries';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { createStatementWorld, type Payment, type StatementFile } from '../../test/statement-world.ts';
import { createPerson, useTestHost } from '../../test/test-host.ts';

const host = useTestHost();
const cases = Number(process.env.BANK_FILES_CASES ?? 25);
const seed = Number(process.env.BANK_FILES_SEED ?? 20_260_301);
const most = 8;

const payment: fc.Arbitrary<Payment> = fc.record({
  invoice: fc.nat({ max: 3 }),
  names: fc.oneof(
    { weight: 6, arbitrary: fc.constant('invoice' as const) },
    { weight: 1, arbitrary: fc.constant('old' as const) },
    { weight: 1, arbitrary: fc.constant('top_up' as const) },
    { weight: 2, arbitrary: fc.constant('nothing' as const) },
  ),
  offMinor: fc.oneof(
    { weight: 4, arbitrary: fc.constant(0) },
    { weight: 1, arbitrary: fc.constantFrom(-1, 500) },
  ),
  currency: fc.oneof(
    { weight: 6, arbitrary: fc.constant('CHF' as const) },
    { weight: 1, arbitrary: fc.constant('EUR' as const) },
  ),
  copies: fc.oneof({ weight: 6, arbitrary: fc.constant(1) }, { weight: 1, arbitrary: fc.constantFrom(2, 3) }),
});

type Case = {
  readonly payments: readonly Payment[];
  /** For each file, a place for every payment: the higher half is told, in this order. */
  readonly places: readonly (readonly number[])[];
  /** Where a booking of several begins anew. */
  readonly cuts: readonly boolean[];
  readonly together: boolean;
};
const places = fc.array(fc.nat({ max: 99 }), { minLength: most, maxLength: most });
const course: fc.Arbitrary<Case> = fc.record({
  payments: fc.array(payment, { minLength: 1, maxLength: most }),
  places: fc.array(places, { minLength: 1, maxLength: 4 }),
  cuts: fc.array(fc.boolean(), { minLength: most, maxLength: most }),
  together: fc.boolean(),
});

/** Payments that are booked as a whole are of one currency. */
function grouped(order: readonly number[], { payments, cuts }: Case): number[][] {
  const groups: number[][] = [];
  for (const [at, index] of order.entries()) {
    const last = groups.at(-1);
    const before = payments[last?.at(-1) ?? -1];
    if (last && !cuts[at % cuts.length] && before?.currency === payments[index]?.currency) last.push(index);
    else groups.push([index]);
  }
  return groups;
}

/** Files that overlap and leave nothing out, the first of them once more at the end. */
function filesOf(one: Case): StatementFile[] {
  const told = new Set<number>();
  const orders = one.places.map((place) => {
    const order = one.payments.flatMap((_, index) => ((place[index] ?? 0) >= 50 ? [index] : []));
    order.sort((a, b) => (place[a] ?? 0) - (place[b] ?? 0) || a - b);
    for (const index of order) told.add(index);
    return order;
  });
  orders.push(one.payments.flatMap((_, index) => (told.has(index) ? [] : [index])));
  const files = orders
    .filter((order) => order.length > 0)
    .map((order, at) => ({ groups: grouped(order, one), sequence: at + 1 }));
  return [...files, ...files.slice(0, 1).map((file) => ({ ...file, sequence: 9 }))];
}

async function live(one: Case): Promise<void> {
  const owner = await createPerson(host());
  const whole = await createStatementWorld(host(), owner, one.payments);
  const split = await createStatementWorld(host(), owner, one.payments);
  const all = one.payments.map((_, index) => index);
  await whole.bring({ groups: grouped(all, one), sequence: 1 });
  const files = filesOf(one);
  if (one.together) await Promise.all(files.map((file) => split.bring(file)));
  else for (const file of files) await split.bring(file);
  expect(await split.state()).toEqual(await whole.state());
}

test('PAY-3: a statement in parts that overlap, come in any order and more than once leads where the whole leads', {
  timeout: 3_600_000,
}, async () => {
  await fc.assert(fc.asyncProperty(course, live), { seed, numRuns: cases });
  for (const check of bookCheckNames) {
    const { findings } = await findBookFaults(systemScope(host().db), check, 10);
    expect({ check, findings }).toEqual({ check, findings: [] });
  }
});
