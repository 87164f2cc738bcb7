import { runSeededTest } from './run-seeded-test.ts';

// npm run prove -- books [sequences] [seed]: random courses of orders, renewals, changes, payments, files of the bank and passing
// days, thousands of them, on fresh stores of a few hundred each (the test of the same name runs a few). The first course
// whose books do not agree is printed with its seed; BOOKS_SHRINK=1 looks for the shortest one.

await runSeededTest({
  ...{ file: 'packages/core/src/ledger/books.db.test.ts', prefix: 'BOOKS', countName: 'BOOKS_SEQUENCES' },
  ...{ what: 'courses', wanted: Number(process.argv[2] ?? 2000), firstSeed: Number(process.argv[3] ?? 1) },
});
