import { systemScope } from '@atrium/db/client/scopes';
import { bookCheckNames, findBookFaults } from '@atrium/db/ledger/audit-books-queries';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  createStatementWorld,
  type Payment,
  type StatementFile,
  type StatementWorld,
} from '../../test/statement-world.ts';
import { createPerson, useTestHost } from '../../test/test-host.ts';

const host = useTestHost();
const cases = Number(process.env.BANK_MESSAGES_CASES ?? 25);
const seed = Number(process.env.BANK_MESSAGES_SEED ?? 20_260_401);
const most = 6;

type Kind = 'statement' | 'notices';
type Case = {
  readonly payments: readonly Payment[];
  readonly cuts: readonly boolean[];
  /** Bookings of which statements tell no payments. */
  readonly wholes: readonly boolean[];
  /** Files, each of which tells what its places say of the bookings. */
  readonly files: readonly { readonly kind: Kind; readonly tells: readonly boolean[] }[];
  readonly hasStatements: boolean;
  readonly renames: boolean;
  readonly together: boolean;
};

const payment: fc.Arbitrary<Payment> = fc.record({
  invoice: fc.nat({ max: 2 }),
  names: fc.constantFrom('invoice', 'invoice', 'invoice', 'old', 'top_up', 'nothing'),
  offMinor: fc.constantFrom(0, 0, 0, 500),
  currency: fc.constantFrom('CHF', 'CHF', 'CHF', 'EUR'),
  copies: fc.constantFrom(1, 1, 1, 2),
  day: fc.constantFrom(0, 1, 3),
});
const flags = fc.array(fc.boolean(), { minLength: most, maxLength: most });
const course: fc.Arbitrary<Case> = fc.record({
  payments: fc.array(payment, { minLength: 1, maxLength: most }),
  ...{ cuts: flags, wholes: flags },
  files: fc.array(fc.record({ kind: fc.constantFrom<Kind>('statement', 'notices'), tells: flags }), {
    maxLength: 5,
  }),
  ...{ hasStatements: fc.boolean(), renames: fc.boolean(), together: fc.boolean() },
});

/**
 * Of payments that are alike in all but the bank's own reference, those after the first name nothing: while one message has told one of
 * them and the other another one, nobody can know whether they are two.
 */
function unlike(payments: readonly Payment[]): Payment[] {
  const seen = new Set<string>();
  return payments.map((payment) => {
    const { invoice, names, offMinor, currency } = payment;
    const like = [names, invoice, offMinor, currency].join(' ');
    if (seen.has(like)) return { ...payment, names: 'nothing' };
    seen.add(like);
    return payment;
  });
}

/** What the bank books as a whole is the same in both messages: payments of one day and currency. */
function bookings({ payments, cuts }: Case): number[][] {
  const groups: number[][] = [];
  for (const [index, one] of payments.entries()) {
    const last = groups.at(-1);
    const before = payments[last?.at(-1) ?? -1];
    const joins = before?.currency === one.currency && before.day === one.day && !cuts[index];
    if (last && joins) last.push(index);
    else groups.push([index]);
  }
  return groups;
}

/**
 * Files in any order, in which every payment is told, and each booking by a statement if the account has any. What is left out is
 * told by the last two, and everything once more.
 */
function filesOf(one: Case): StatementFile[] {
  const groups = bookings(one);
  const given = one.files.filter(({ kind }) => one.hasStatements || kind === 'notices');
  const isTold = (place: number, by: Kind): boolean =>
    given.some(({ kind, tells }) => kind === by && tells[place]);
  // Of money without a reference, a notification adds nothing to the statements of its day.
  const isWhole = (place: number): boolean =>
    one.wholes[place] === true &&
    (groups[place] ?? []).every((index) => one.payments[index]?.names !== 'nothing');
  const told = [
    ...given,
    {
      kind: 'statement' as const,
      tells: groups.map((_, place) => one.hasStatements && !isTold(place, 'statement')),
    },
    {
      kind: 'notices' as const,
      tells: groups.map((_, place) => (!one.hasStatements || isWhole(place)) && !isTold(place, 'notices')),
    },
  ];
  const files = told.flatMap(({ kind, tells }, at): StatementFile[] => {
    const those = (wanted: boolean): number[][] =>
      groups.filter((_, place) => tells[place] && isWhole(place) === wanted);
    if (kind === 'notices')
      return [
        {
          ...{ groups: groups.filter((_, place) => tells[place]), sequence: at + 1 },
          ...{ message: 'camt.054', renames: one.renames },
        },
      ];
    return [
      { groups: those(false), sequence: at + 1 },
      { groups: those(true), sequence: at + 1, tellsWholes: true },
    ];
  });
  const some = files.filter((file) => file.groups.length > 0);
  return [...some, ...some.map((file) => ({ ...file, sequence: file.sequence + 20 }))];
}

/** What is taken from a whole that waited is as good as taken from the bank. */
async function stateOf(world: StatementWorld): Promise<object> {
  const { balances, ...state } = (await world.state()) as { readonly balances: Record<string, number> };
  const money: Record<string, number> = {};
  for (const [name, amount] of Object.entries(balances)) {
    const account = name.replace('suspense', 'bank');
    money[account] = (money[account] ?? 0) + amount;
  }
  return { ...state, money };
}

async function live(given: Case): Promise<void> {
  const one = { ...given, payments: unlike(given.payments) };
  const owner = await createPerson(host());
  const payments = one.payments;
  const alone = await createStatementWorld(host(), owner, payments);
  const mixed = await createStatementWorld(host(), owner, payments);
  await alone.bring({ groups: bookings(one), sequence: 1 });
  const files = filesOf(one);
  if (one.together) await Promise.all(files.map((file) => mixed.bring(file)));
  else for (const file of files) await mixed.bring(file);
  expect(await stateOf(mixed)).toEqual(await stateOf(alone));
}

test('PAY-3: statements and notifications of the same money, in parts, in any order and more than once, lead where one statement leads', {
  timeout: 3_600_000,
}, async () => {
  await fc.assert(fc.asyncProperty(course, live), { seed, numRuns: cases });
  for (const check of bookCheckNames) {
    const { findings } = await findBookFaults(systemScope(host().db), check, 10);
    expect({ check, findings }).toEqual({ check, findings: [] });
  }
});
