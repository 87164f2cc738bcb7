import { decide } from '@atrium/permissions/engine/decide';
import { explain } from '@atrium/permissions/engine/explain';
import { compiledAtriumPolicy as policy } from '@atrium/permissions/policy/compiled-atrium-policy';
import { bundleBrowser } from '@atrium/permissions/scripts/bundle-browser';
import { measureContext } from './permissions-context.ts';
import { measure, printTable, type Row } from './permissions-measure.ts';
import { casbinCheck, caslAbilities, caslCheck, cedarCheck } from './permissions-opponents.ts';
import { type BenchWorld, buildWorld, NOW, type Question, questions, TYPE } from './permissions-world.ts';

/** Pure rows of the permissions targets; the SQL ones are in `permissions-sql`. */
const COUNT = 20_000;
const ROUNDS = 41;

function own(
  world: BenchWorld,
  asked: readonly Question[],
  contexts: BenchWorld['contexts'] = world.contexts,
): () => number {
  return () => {
    let allowed = 0;
    for (const { user, product, action } of asked) {
      const context = contexts.get(user);
      if (context && decide(policy, context, action, { type: TYPE, id: product }, NOW).allowed) allowed += 1;
    }
    return allowed;
  };
}

function limit(world: BenchWorld, asked: readonly Question[]): () => number {
  return () => {
    let allowed = 0;
    for (const { user, product, bit } of asked) {
      if (((world.resolved.get(user)?.get(product) ?? 0) & bit) !== 0) allowed += 1;
    }
    return allowed;
  };
}

const large = buildWorld(1, 0);
const largeAsked = questions(large, COUNT);
const timed = buildWorld(1, 0.3);
const timedAsked = questions(timed, COUNT);
const tenfold = buildWorld(10, 0);
const tenfoldAsked = questions(tenfold, COUNT);

const abilities = caslAbilities(large, 200);
const caslAsked = largeAsked.filter((question) => abilities.has(question.user)).slice(0, 2000);
const casbin = await casbinCheck(large);
const cedar = cedarCheck(large);
verifyAgreement();

const checks = measure(
  {
    limit: { calls: COUNT, run: limit(large, largeAsked) },
    own: { calls: COUNT, run: own(large, largeAsked) },
    timed: { calls: COUNT, run: own(timed, timedAsked) },
    untimed: { calls: COUNT, run: own(timed, timedAsked, timed.endless) },
    limit10: { calls: COUNT, run: limit(tenfold, tenfoldAsked) },
    own10: { calls: COUNT, run: own(tenfold, tenfoldAsked) },
    explain: { calls: COUNT, run: explainAll },
    casl: {
      calls: caslAsked.length,
      run: () => count(caslAsked, (question) => caslCheck(casl(question), question)),
    },
    caslWhy: {
      calls: caslAsked.length,
      run: () =>
        count(caslAsked, (question) => casl(question).relevantRuleFor(question.action, 'drive') !== null),
    },
    cedar: { calls: 200, run: () => count(largeAsked.slice(0, 200), cedar) },
  },
  ROUNDS,
);
const casbinNs = await casbinTime(8);

const small = measureContext(large, abilities, ROUNDS);
const bundle = await bundleBrowser();

const table: Row[] = [];
const row = (
  what: string,
  value: number,
  unit: string,
  against: number | null,
  target: string,
  met: boolean | null,
) => {
  table.push({
    what,
    value,
    unit,
    limit: against,
    ratio: against === null ? null : value / against,
    target,
    met,
  });
};
row('check, L, warm', checks.own, 'ns', checks.limit, '≤ 2.0 × limit', checks.own <= 2 * checks.limit);
row(
  'check at 10× grants, against own at 1×',
  checks.own10,
  'ns',
  checks.own,
  '≤ 2.5 ×',
  checks.own10 <= 2.5 * checks.own,
);
row(
  'check at 10× grants',
  checks.own10,
  'ns',
  checks.limit10,
  '≤ 3 × limit',
  checks.own10 <= 3 * checks.limit10,
);
row(
  'exact expiry, 30 % of grants end',
  checks.timed,
  'ns',
  checks.untimed,
  '≤ 1.15 × without',
  checks.timed <= 1.15 * checks.untimed,
);
row('explain', checks.explain, 'ns', checks.own, '≤ 5 × check', checks.explain <= 5 * checks.own);
row('explain, absolute', checks.explain, 'ns', null, '≤ 1,000 ns', checks.explain <= 1000);
row(
  'context of 84 grants, read',
  small.context / 1000,
  'µs',
  small.contextLimit / 1000,
  '≤ 50 µs',
  small.context <= 50_000,
);
row('context of 84 grants, size', small.bytes / 1000, 'kB', null, '≤ 15 kB', small.bytes <= 15_000);
row(
  'filter 20,000 products, 84 grants',
  small.filter / 1000,
  'µs',
  small.filterLimit / 1000,
  '≤ 5 µs',
  small.filter <= 5000,
);
row(
  'filter 20,000 products, same context again',
  small.filterAgain / 1000,
  'µs',
  null,
  '≤ 5 µs',
  small.filterAgain <= 5000,
);
row(
  'filter 20,000 products, all allowed',
  small.filterAll / 1000,
  'µs',
  null,
  '≤ 5 µs',
  small.filterAll <= 5000,
);
row(
  'browser bundle with explain',
  bundle.gzipBytes / 1000,
  'kB gz',
  null,
  '≤ 2.5 kB',
  bundle.gzipBytes <= 2500,
);
row('CASL check', checks.casl, 'ns', checks.limit, 'opponent', null);
row('CASL rule that decides', checks.caslWhy, 'ns', checks.limit, 'opponent', null);
row('CASL filter of 20,000', small.filterCasl / 1000, 'µs', small.filterLimit / 1000, 'opponent', null);
row('casbin check', casbinNs, 'ns', checks.limit, 'opponent', null);
row('Cedar WASM check', checks.cedar, 'ns', checks.limit, 'opponent', null);
printTable('permissions', table);

function casl(question: Question) {
  const ability = abilities.get(question.user);
  if (ability === undefined) throw new Error('unknown user');
  return ability;
}

function count(asked: readonly Question[], ask: (question: Question) => boolean): number {
  let allowed = 0;
  for (const question of asked) if (ask(question)) allowed += 1;
  return allowed;
}

function explainAll(): number {
  let facts = 0;
  for (const { user, product, action } of largeAsked) {
    const context = large.contexts.get(user);
    if (context) facts += explain(policy, context, action, { type: TYPE, id: product }, NOW).failed.length;
  }
  return facts;
}

async function casbinTime(times: number): Promise<number> {
  const took: number[] = [];
  for (const question of largeAsked.slice(0, times)) {
    const start = process.hrtime.bigint();
    await casbin(question);
    took.push(Number(process.hrtime.bigint() - start));
  }
  return took.toSorted((a, b) => a - b)[Math.floor(times / 2)] ?? Number.NaN;
}

/** Figures of engines that answer differently would compare nothing. */
function verifyAgreement(): void {
  for (const [world, asked] of [
    [large, largeAsked],
    [timed, timedAsked],
    [tenfold, tenfoldAsked],
  ] as const) {
    if (own(world, asked)() !== limit(world, asked)()) throw new Error('the engine and the limit disagree');
  }
  for (const question of caslAsked.slice(0, 300)) {
    const wanted = ((large.resolved.get(question.user)?.get(question.product) ?? 0) & question.bit) !== 0;
    if (caslCheck(casl(question), question) !== wanted) throw new Error('CASL disagrees');
    if (cedar(question) !== wanted) throw new Error('Cedar disagrees');
  }
}
