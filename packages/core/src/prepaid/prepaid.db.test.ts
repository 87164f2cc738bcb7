import { newId } from '@atrium/db/client/new-id';
import { textOfPages } from '@atrium/documents/test/read-pdf';
import { expect, test } from 'vitest';
import { givePrepaid, makeInvoice } from '../../test/money-world.ts';
import { charge, storeCard, withProvider } from '../../test/pay-world.ts';
import { createPerson, createTestOrganization, refusalOf, runAs, useTestHost } from '../../test/test-host.ts';
import { startPaymentVerb } from '../payment/start-payment.ts';
import { exportStatementVerb } from './export-statement.ts';
import { getPrepaidVerb } from './get-prepaid.ts';
import { listMovementsVerb } from './list-movements.ts';
import { topUpPrepaidVerb } from './top-up-prepaid.ts';

const host = useTestHost();
const at = () => withProvider(host());

async function world() {
  const person = await createPerson(host());
  const organizationId = await createTestOrganization(host(), person);
  const paymentMethodId = await storeCard(at(), person, organizationId, 'success');
  const topUp = (amountMinor: number) =>
    runAs(at(), person, topUpPrepaidVerb, {
      ...{ organizationId, idempotencyKey: newId(), currency: 'CHF', amountMinor },
      method: { kind: 'stored', paymentMethodId },
    });
  const account = () => runAs(at(), person, getPrepaidVerb, { organizationId });
  return { person, organizationId, topUp, account };
}

test('PRE-1: the account is there from the start, with its bounds; a top-up arrives when the card is charged', async () => {
  const { organizationId, topUp, account } = await world();
  expect((await account()).accounts).toMatchObject([
    { currency: 'CHF', balanceMinor: 0, leastMinor: 500, mostMinor: 1_000_000, limitMinor: 5_000_000 },
  ]);
  const payment = await topUp(5_000);
  expect((await account()).accounts).toMatchObject([{ balanceMinor: 0 }]);
  await charge(at(), organizationId, payment.id);
  expect((await account()).accounts).toMatchObject([{ balanceMinor: 5_000 }]);
  await givePrepaid(host(), organizationId, 700, 'EUR');
  expect((await account()).accounts.map(({ currency }) => currency)).toEqual(['CHF', 'EUR']);
});

test('PRE-1: a top-up outside the bounds is refused, and so is what would pass the limit with what is on its way', async () => {
  const { organizationId, topUp } = await world();
  for (const amount of [499, 1_000_001])
    expect((await refusalOf(topUp(amount))).code).toBe('prepaid.amount_out_of_bounds');
  await givePrepaid(host(), organizationId, 4_999_000);
  await topUp(600);
  expect((await refusalOf(topUp(500))).code).toBe('prepaid.balance_limit');
});

test('PRE-4: the statement says each movement with its cause and the balance after it; PDF and CSV agree', async () => {
  const { person, organizationId, topUp } = await world();
  const payment = await topUp(5_000);
  await charge(at(), organizationId, payment.id);
  const invoice = await makeInvoice(host(), organizationId);
  await runAs(at(), person, startPaymentVerb, {
    ...{ organizationId, idempotencyKey: newId(), invoiceIds: [invoice.id], method: { kind: 'prepaid' } },
  });
  const { movements } = await runAs(at(), person, listMovementsVerb, { organizationId, currency: 'CHF' });
  expect(movements).toMatchObject([
    { cause: 'invoice_payment', amountMinor: -1_070, balanceMinor: 3_930 },
    { cause: 'top_up', amountMinor: 5_000, balanceMinor: 5_000 },
  ]);
  expect(movements[0]?.about).toMatch(/^INV-2026-/);
  const file = (format: string) =>
    runAs(at(), person, exportStatementVerb, {
      ...{ organizationId, currency: 'CHF', from: '2026-03-01', to: '2026-03-31', format, locale: 'en' },
    });
  const csv = await file('csv');
  expect(csv.content).toContain('39.30');
  // The month still runs: the balance is that of today, not of its last day.
  expect(csv.content).toContain('2026-03-01,Closing balance,,CHF,,39.30');
  expect(csv.fileName).toBe('prepaid-CHF-2026-03-01-2026-03-01.csv');
  const pages = await textOfPages(Buffer.from((await file('pdf')).content, 'base64'));
  expect(pages.join('\n')).toContain('39.30');
});
