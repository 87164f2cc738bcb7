import { type BankTarget, bankReversalPosting } from '@atrium/billing/ledger/bank-postings';
import { invoiceStateOf } from '@atrium/billing/state/invoice-states';
import { isCurrency } from '@atrium/contracts/currency';
import type { OrganizationId } from '@atrium/contracts/fields';
import { lockMoneyOfMany } from '@atrium/db/bank/bank-facts-queries';
import type { BankTransactionRow } from '@atrium/db/bank/bank-transaction-queries';
import { countBooked, storeOutcomes } from '@atrium/db/bank/movement-outcome-queries';
import type { TenantScope } from '@atrium/db/client/scopes';
import { changeInvoice, lockInvoices } from '@atrium/db/invoice/invoice-queries';
import { getOrganizationBalance } from '@atrium/db/ledger/ledger-queries';
import { postTransaction } from '../ledger/post-transaction.ts';
import type { BankWork } from './book-movements.ts';

/**
 * The bank takes back what it had booked: the mirror of that entry. An invoice that it had paid is open again; prepaid money that
 * is spent already is owed (PAY-3). False for what only people can judge: it waits in suspense.
 */
export async function bookReversal(
  work: BankWork,
  movement: BankTransactionRow,
  original: BankTransactionRow,
): Promise<boolean> {
  const { system, host, now } = work;
  const organizationId = original.organizationId as OrganizationId | null;
  const target = targetOf(original);
  if (!target || !isCurrency(movement.currency) || original.direction !== 'credit') return false;
  const money = { amountMinor: movement.amountMinor, currency: movement.currency };
  let prepaidMinor = 0;
  if (organizationId !== null) {
    await lockMoneyOfMany(system, [organizationId]);
    const tenant = work.tenantOf(organizationId);
    const account = { sellerId: host.seller.id, kind: 'prepaid', currency: money.currency } as const;
    prepaidMinor = await getOrganizationBalance(tenant, account);
    if (target.kind === 'invoice' && !(await reopen(work, tenant, target.invoiceId, money.amountMinor)))
      return false;
  }
  await postTransaction(system, {
    ...bankReversalPosting(String(movement.id), money, target, prepaidMinor),
    ...{ sellerId: host.seller.id, organizationId, bookedOn: movement.bookedOn, now },
    cause: { bankTransactionId: String(movement.id), reverses: String(original.id) },
  });
  await storeOutcomes(system, [
    {
      ...{ id: movement.id, fileId: movement.fileId, outcome: 'returned', why: null, organizationId },
      ...{ invoiceId: original.invoiceId, payoutId: null, reversesId: original.id },
    },
  ]);
  await countBooked(system, [movement.fileId]);
  return true;
}

function targetOf({ outcome, invoiceId }: BankTransactionRow): BankTarget | null {
  if (outcome === 'matched' && invoiceId !== null) return { kind: 'invoice', invoiceId };
  if (outcome === 'suspense') return { kind: 'suspense' };
  return outcome === 'top_up' || outcome?.startsWith('prepaid_') ? { kind: 'prepaid' } : null;
}

/** Not where money of the invoice has gone back to the customer meanwhile. */
async function reopen(
  { effects }: BankWork,
  tenant: TenantScope,
  invoiceId: string,
  amountMinor: number,
): Promise<boolean> {
  const [invoice] = await lockInvoices(tenant, [invoiceId]);
  if (!invoice || invoice.refundedMinor > 0 || invoice.paidMinor < amountMinor) return false;
  const paidMinor = invoice.paidMinor - amountMinor;
  const status = invoiceStateOf(invoice.grossMinor, paidMinor, 0);
  await changeInvoice(tenant, invoiceId, { status, paidMinor });
  effects.audit.organization(tenant.organizationId, {
    event: 'bank.reverse',
    targetId: invoiceId,
    after: { status, amountMinor, currency: invoice.currency },
  });
  return true;
}
