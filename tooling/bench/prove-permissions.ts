import { sqlMutants } from '@atrium/db/permission/proof/sql-mutants';
import { compilePolicy } from '@atrium/permissions/engine/compile-policy';
import { atriumPolicy } from '@atrium/permissions/policy/atrium-policy';
import { compareAt, newCounts } from '@atrium/permissions/proof/compare';
import { type BrowserBuild, realEngine } from '@atrium/permissions/proof/engine-under-test';
import { faceMutants } from '@atrium/permissions/proof/face-mutants';
import { policyMutants } from '@atrium/permissions/proof/policy-mutants';
import { Random } from '@atrium/permissions/proof/random';
import { randomPolicy } from '@atrium/permissions/proof/random-policy';
import { rowMutants } from '@atrium/permissions/proof/row-mutants';
import { generateWorld } from '@atrium/permissions/proof/world';
import { bundleBrowser } from '@atrium/permissions/scripts/bundle-browser';
import { proveInSql } from './permissions-sql-proof.ts';

/**
 * Asks the engine at least this many questions of every kind together (first argument, default 1 million checks)
 * and compares each answer with the brute-force oracle. Half of the organizations run Atrium's policy with the
 * built browser bundle, half a generated policy. Then a quarter as many of the statements in SQL (DATABASE_URL names
 * a server to use). Ends with 1 on any difference or surviving broken engine.
 */
const wanted = Number(process.argv[2] ?? 1_000_000);
const firstSeed = Number(process.argv[3] ?? 1000);
const { code } = await bundleBrowser();
const build = (await import(`data:text/javascript,${encodeURIComponent(code)}`)) as BrowserBuild;
const atrium = compilePolicy(atriumPolicy);
const counts = newCounts();
const started = Date.now();
let seed = firstSeed;
let moments = 0;
let reported = 0;

while ((counts.asked.check ?? 0) < wanted && counts.differences.length === 0) {
  const random = new Random(seed);
  const own = seed % 2 === 0;
  const world = generateWorld(random, own ? atriumPolicy : randomPolicy(random));
  const engine = own ? realEngine(atrium, build) : realEngine(compilePolicy(world.policy));
  for (const now of random.some(world.clock, 0.3)) {
    compareAt(engine, world, now, counts);
    moments += 1;
    if (counts.differences.length > 0 || (counts.asked.check ?? 0) >= wanted) break;
  }
  seed += 1;
  if (Date.now() - reported > 5000) {
    reported = Date.now();
    console.log(
      `${Math.round((reported - started) / 1000)} s: ${counts.asked.check} checks in ${seed - firstSeed} organizations`,
    );
  }
}

const survivors: string[] = [];
const mutants = [...rowMutants, ...policyMutants, ...faceMutants];
for (const mutant of mutants) {
  const found = newCounts();
  for (let at = 1; at <= 60 && found.differences.length === 0; at += 1) {
    const random = new Random(at);
    const world = generateWorld(random, at % 4 === 0 ? atriumPolicy : randomPolicy(random));
    const engine = mutant.engine(compilePolicy(world.policy));
    for (const now of random.some(world.clock, 0.2)) compareAt(engine, world, now, found, true);
  }
  if (found.differences.length === 0) survivors.push(mutant.name);
}

const inSql = await proveInSql(wanted / 4, firstSeed);
survivors.push(...inSql.survivors);
counts.differences.push(...inSql.counts.differences);
Object.assign(counts.asked, inSql.counts.asked);

for (const difference of counts.differences.slice(0, 10)) console.log(`seed ${seed - 1}: ${difference}`);
for (const name of survivors) console.log(`not caught: an engine that ${name}`);
const total = Object.values(counts.asked).reduce((sum, asked) => sum + asked, 0);
console.log(
  JSON.stringify({
    name: 'prove permissions',
    organizations: seed - firstSeed,
    moments,
    asked: counts.asked,
    total,
    differences: counts.differences.length,
    mutants: mutants.length + sqlMutants.length,
    caught: mutants.length + sqlMutants.length - survivors.length,
    seconds: Math.round((Date.now() - started) / 1000),
  }),
);
if (counts.differences.length > 0 || survivors.length > 0) process.exitCode = 1;
