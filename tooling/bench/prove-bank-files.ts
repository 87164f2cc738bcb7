import { runSeededTest } from './run-seeded-test.ts';

// npm run prove -- bank-files [statements] [seed]: random statements in parts that overlap, in any order, repeated and at the same
// time, against the same statement in one file (PAY-3); the test of the same name runs a few. The first one that leads elsewhere is
// printed with its seed, made as short as it can be.

await runSeededTest({
  ...{
    file: 'packages/core/src/bank/split-files.db.test.ts',
    prefix: 'BANK_FILES',
    countName: 'BANK_FILES_CASES',
  },
  ...{ what: 'statements', wanted: Number(process.argv[2] ?? 2000), firstSeed: Number(process.argv[3] ?? 1) },
});
