import fc from 'fast-check';
import { expect, test } from 'vitest';
import { checkBooks, checkWorld } from '../../test/books/book-checks.ts';
import { type Step, take, weights } from '../../test/books/book-steps.ts';
import {
  createBookWorld,
  dayOf,
  retire,
  type Start,
  seenFromElsewhere,
} from '../../test/books/book-world.ts';
import { useTestHost } from '../../test/test-host.ts';

const host = useTestHost();
const sequences = Number(process.env.BOOKS_SEQUENCES ?? 3);
const seed = Number(process.env.BOOKS_SEED ?? 20_260_301);

const numbers = fc.nat({ max: 999 });
const kind = fc.oneof(...weights.map((one) => ({ weight: one.weight, arbitrary: fc.constant(one.kind) })));
const steps: fc.Arbitrary<Step[]> = fc.array(fc.record({ kind, a: numbers, b: numbers, c: numbers }), {
  ...{ minLength: 8, maxLength: 40, size: 'max' as const },
});
const day = fc.constantFrom('2026-03-01', '2024-01-31', '2023-10-31', '2025-08-30', '2027-12-29').map(dayOf);
const start: fc.Arbitrary<Start> = fc
  .record({
    day,
    numberAt: fc.constantFrom('payment', 'issue'),
    country: fc.constantFrom('CH', 'DE'),
  })
  // The Swiss rate changed at the end of 2023; the tables of the others begin with 2024.
  .map((one) => (one.day < '2024' ? { ...one, country: 'CH' } : one));

async function live(begin: Start, list: readonly Step[]): Promise<void> {
  const world = await createBookWorld(host(), begin);
  const anchors = new Map<string, number>();
  try {
    for (const step of list) {
      await take(world, step);
      await checkWorld(world, anchors);
      if (step.kind === 'hand' || step.kind === 'pass') await checkWorld(seenFromElsewhere(world), anchors);
    }
    await checkBooks(world);
  } finally {
    await retire(world);
  }
}

test(`LED-3, SUB-2, SUB-8: whatever customers, bank and provider do in whatever order, the books agree and no day is paid twice`, {
  timeout: 3_600_000,
}, async () => {
  await fc.assert(fc.asyncProperty(start, steps, live), {
    seed,
    numRuns: sequences,
    endOnFailure: process.env.BOOKS_SHRINK === undefined,
  });
  expect(sequences).toBeGreaterThan(0);
});
