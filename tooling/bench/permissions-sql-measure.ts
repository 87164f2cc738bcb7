import type { Database } from '@atrium/db/client/create-database';
import { permitted, predicateValues } from '@atrium/db/permission/list-predicate';
import { Random } from '@atrium/permissions/proof/random';
import type postgres from 'postgres';
import { densities, size } from './permissions-sql-data.ts';
import { explainGeneric, statementsOf } from './permissions-sql-plans.ts';
import {
  type BenchActor,
  handTuned,
  idAt,
  loadActor,
  ownCheck,
  ownPage,
  ownWho,
  planOf,
} from './permissions-sql-questions.ts';

export type Times = { readonly p50: number; readonly p99: number };
export type Measured = {
  readonly grants: number;
  /** Milliseconds, own beside hand-tuned. */
  readonly pairs: Readonly<Record<'check' | 'page' | 'who', { readonly own: Times; readonly hand: Times }>>;
  readonly serverPage: Times;
  readonly density: readonly {
    readonly reached: number;
    readonly chosen: string;
    readonly own: number;
    readonly better: number;
  }[];
  readonly predicateMicroseconds: number;
  readonly plansPage: string;
};

const rounds = 1500;
const timesOf = (list: readonly number[]): Times => {
  const sorted = list.toSorted((a, b) => a - b);
  const at = (share: number) =>
    sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN;
  return { p50: at(0.5), p99: at(0.99) };
};

async function time(run: () => Promise<unknown>): Promise<number> {
  const started = performance.now();
  await run();
  return performance.now() - started;
}

/** Variants take turns question by question, and in turn which goes first: the second finds its pages warm. */
async function inTurns<Q>(
  questions: readonly Q[],
  variants: Readonly<Record<string, (question: Q) => Promise<unknown>>>,
  warm = false,
): Promise<Record<string, Times>> {
  const names = Object.keys(variants);
  const times = new Map<string, number[]>(names.map((name) => [name, []]));
  for (const [at, question] of questions.entries()) {
    for (let turn = 0; turn < names.length; turn += 1) {
      const name = names[(turn + at) % names.length] ?? '';
      // Where one variant reads a thousand times as much, the next would pay for the caches that it emptied.
      if (warm) await variants[name]?.(question);
      const taken = await time(() => variants[name]?.(question) ?? Promise.resolve());
      // The first tenth warms up plans and code.
      if (at >= questions.length / 10) times.get(name)?.push(taken);
    }
  }
  return Object.fromEntries([...times].map(([name, list]) => [name, timesOf(list)]));
}

type World = { readonly db: Database; readonly sql: postgres.Sql; readonly organizations: number };

export async function measureSql(world: World): Promise<Measured> {
  const { db, sql, organizations } = world;
  const random = new Random(11);
  const now = new Date();
  const hand = handTuned(sql);
  const actors: BenchActor[] = [];
  for (let n = 0; n < 300; n += 1) {
    const organization = random.below(organizations);
    // Ordinary people: those below ten hold everything and would be quicker.
    actors.push(
      await loadActor(world, organization, idAt('user', organization, 10 + random.below(size.users - 10))),
    );
  }
  const asked = Array.from({ length: rounds }, (_, at) => {
    const actor = actors[at % actors.length] as BenchActor;
    // Levels are held on oneself and one's teams, too, and those are no products.
    const held = [...actor.context.held.keys()].filter((id) => !actor.principals.includes(id));
    // Half about something that they reach.
    const productId = random.chance(0.5)
      ? random.pick(held)
      : idAt('product', 0, random.below(size.products));
    return { actor, productId };
  });
  await verifyAgreement(asked, hand, now);
  const pair = async (
    own: (q: (typeof asked)[0]) => Promise<unknown>,
    tuned: (q: (typeof asked)[0]) => Promise<unknown>,
  ) => {
    const { own: ownTimes, hand: handTimes } = await inTurns(asked, { own, hand: tuned });
    return { own: ownTimes as Times, hand: handTimes as Times };
  };
  const pairs = {
    check: await pair(
      ({ actor, productId }) => ownCheck(actor, productId, now),
      ({ actor, productId }) => hand.check(actor, productId, now),
    ),
    page: await pair(
      ({ actor }) => ownPage(actor, now),
      ({ actor }) => hand.page(actor, now),
    ),
    who: await pair(
      ({ actor, productId }) => ownWho(actor.scope, productId, now),
      ({ actor, productId }) => hand.who(actor.scope, productId, now),
    ),
  };
  const [{ count } = { count: 0 }] = await sql<
    { count: number }[]
  >`select count(*)::int as count from access_grant`;
  return {
    grants: count,
    pairs,
    serverPage: await serverTimes(world, actors, now),
    density: await measureDensity(world, now),
    predicateMicroseconds: buildTime(db, actors[0] as BenchActor, now),
    plansPage: await plansPage(world, now),
  };
}

/** Statements that answer differently are not worth comparing. */
async function verifyAgreement(
  asked: readonly { readonly actor: BenchActor; readonly productId: string }[],
  hand: ReturnType<typeof handTuned>,
  now: Date,
): Promise<void> {
  const ids = (rows: readonly unknown[], key: string) =>
    rows.map((row) => (row as Record<string, string>)[key]).join();
  for (const { actor, productId } of asked.slice(0, 200)) {
    const [check] = await hand.check(actor, productId, now);
    const checked = (await ownCheck(actor, productId, now)).allowed === check?.allowed;
    const paged = ids(await ownPage(actor, now), 'id') === ids(await hand.page(actor, now), 'id');
    const holders = [...(await ownWho(actor.scope, productId, now))].map(({ principalId }) => principalId);
    const people = (await hand.who(actor.scope, productId, now)).map((row) => String(row.account_id));
    if (!checked || !paged || holders.sort().join() !== people.sort().join())
      throw new Error(`The statements differ about ${actor.accountId} and ${productId}.`);
  }
}

/** What the server itself needs for a page, under the generic plan. */
async function serverTimes({ db, sql }: World, actors: readonly BenchActor[], now: Date): Promise<Times> {
  const list: number[] = [];
  for (const actor of actors) {
    const [statement] = await statementsOf(db, () => ownPage(actor, now));
    if (statement) list.push((await explainGeneric(sql, statement)).milliseconds);
  }
  return timesOf(list);
}

async function measureDensity(world: World, now: Date): Promise<Measured['density']> {
  const rows: Measured['density'][number][] = [];
  for (const reached of densities) {
    const actor = await loadActor(world, 0, idAt('dense', 0, reached));
    const times = await inTurns(
      Array.from({ length: 60 }, () => actor),
      {
        own: (one) => ownPage(one, now),
        ids: (one) => ownPage(one, now, 'ids-first'),
        order: (one) => ownPage(one, now, 'order-first'),
      },
      true,
    );
    const better = Math.min(times.ids?.p50 ?? Number.NaN, times.order?.p50 ?? Number.NaN);
    rows.push({ reached, chosen: planOf(actor, now).shape, own: times.own?.p50 ?? Number.NaN, better });
  }
  return rows;
}

/** Predicate and its text, made afresh; lists keep theirs prepared. */
function buildTime(db: Database, actor: BenchActor, now: Date): number {
  const list: number[] = [];
  for (let round = 0; round < 3000; round += 1) {
    const started = performance.now();
    const plan = planOf(actor, now);
    if (!('steps' in plan)) throw new Error('An ordinary actor has a plan with steps.');
    permitted(plan.shape, 'product', 0, predicateValues(actor.scope.organizationId, plan)).compile(db);
    list.push((performance.now() - started) * 1000);
  }
  return timesOf(list.slice(1000)).p50;
}

async function plansPage(world: World, now: Date): Promise<string> {
  const { db, sql, organizations } = world;
  const sections = [
    ['all: an administrator', await loadActor(world, 0, idAt('user', 0, 5))],
    ['ids-first: reaches 100 of 20,000', await loadActor(world, 0, idAt('dense', 0, 100))],
    ['order-first: reaches 5,000 of 20,000', await loadActor(world, 0, idAt('dense', 0, 5000))],
  ] as const;
  const lines = [
    '# Plans of the list shapes',
    '',
    `Written by \`npm run bench permissions-sql -- --plans\` with ${organizations} organizations of 20,000 products;`,
    'generic plans, as prepared statements end up with, of the first page of 50 by name.',
    '',
    '## none: somebody who holds nothing',
    '',
    'No statement is sent.',
  ];
  for (const [title, actor] of sections) {
    const [statement] = await statementsOf(db, () => ownPage(actor, now));
    if (!statement) continue;
    const { lines: plan } = await explainGeneric(sql, statement);
    lines.push(
      '',
      `## ${title}`,
      '',
      '```sql',
      statement.text.replace(/\s+/g, ' '),
      '```',
      '',
      '```',
      ...plan,
      '```',
    );
  }
  return `${lines.join('\n')}\n`;
}
