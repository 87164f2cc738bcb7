import { describe, expect, test } from 'vitest';
import { compilePolicy } from '../engine/compile-policy.ts';
import { atriumPolicy } from '../policy/atrium-policy.ts';
import { compareAt, newCounts } from './compare.ts';
import { realEngine } from './engine-under-test.ts';
import { faceMutants } from './face-mutants.ts';
import { policyMutants } from './policy-mutants.ts';
import { Random } from './random.ts';
import { randomPolicy } from './random-policy.ts';
import { rowMutants } from './row-mutants.ts';
import { generateWorld } from './world.ts';

describe('the engine agrees with the brute-force oracle (PERM-1, PERM-7, MEM-11)', {
  timeout: 60_000,
}, () => {
  test('on generated policies, organizations, actors and moments', () => {
    const counts = newCounts();
    for (let seed = 1; seed <= 24; seed += 1) {
      const random = new Random(seed);
      const world = generateWorld(random, seed % 4 === 0 ? atriumPolicy : randomPolicy(random));
      const engine = realEngine(compilePolicy(world.policy));
      for (const now of random.some(world.clock, 0.2)) compareAt(engine, world, now, counts);
    }
    expect(counts.differences.slice(0, 5)).toEqual([]);
    for (const kind of ['check', 'explain', 'browser', 'list', 'filter', 'row mask', 'who']) {
      expect(counts.asked[kind], kind).toBeGreaterThan(1000);
    }
  });
});

describe('the same run catches broken engines', { timeout: 60_000 }, () => {
  const mutants = [...rowMutants, ...policyMutants, ...faceMutants];
  test.each(mutants.map((mutant) => [mutant.name, mutant] as const))('one that %s', (_, mutant) => {
    const counts = newCounts();
    for (let seed = 1; seed <= 24 && counts.differences.length === 0; seed += 1) {
      const random = new Random(seed);
      const world = generateWorld(random, seed % 4 === 0 ? atriumPolicy : randomPolicy(random));
      const engine = mutant.engine(compilePolicy(world.policy));
      for (const now of random.some(world.clock, 0.2)) compareAt(engine, world, now, counts, true);
    }
    expect(counts.differences).not.toEqual([]);
  });
});
