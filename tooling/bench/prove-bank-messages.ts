import { runSeededTest } from './run-seeded-test.ts';

// npm run prove -- bank-messages [accounts] [seed]: statements and notifications of the same money, in parts, in any order, repeated
// and at the same time, against one statement (PAY-3); the test of the same name runs a few. The first course that leads elsewhere is
// printed with its seed, made as short as it can be.

await runSeededTest({
  ...{
    file: 'packages/core/src/bank/two-messages-any-order.db.test.ts',
    prefix: 'BANK_MESSAGES',
    countName: 'BANK_MESSAGES_CASES',
  },
  ...{ what: 'accounts', wanted: Number(process.argv[2] ?? 2000), firstSeed: Number(process.argv[3] ?? 1) },
});
