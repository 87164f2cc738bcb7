import { partsOf } from '@atrium/billing/date/calendar-date';
import type { OrganizationId } from '@atrium/contracts/fields';
import type { OwnedInvoice } from '@atrium/db/bank/bank-facts-queries';
import { countBooked, type MovementOutcome, storeOutcomes } from '@atrium/db/bank/movement-outcome-queries';
import type { SystemScope, TenantScope } from '@atrium/db/client/scopes';
import {
  finishBankTransfers,
  listVatOfInvoices,
  numberSettledInvoices,
  storeSettledInvoices,
} from '@atrium/db/invoice/invoice-batch-queries';
import { afterInvoicesPaid, type MoneyEffects } from '../invoice/after-invoices-paid.ts';
import { creditEnded } from '../invoice/credit-ended.ts';
import type { Host } from '../kernel/host.ts';
import { postTransactions } from '../ledger/post-transactions.ts';
import { sellerDay } from '../seller/seller-day.ts';
import { claimEntry, movementEntry } from './bank-entries.ts';
import type { DecidedMovement } from './decide-movements.ts';

export type BankWork = {
  readonly system: SystemScope;
  readonly host: Host;
  readonly now: Date;
  readonly effects: MoneyEffects;
  readonly tenantOf: (organizationId: OrganizationId) => TenantScope;
};

/**
 * Books movements that settle an invoice, go to a prepaid account or wait in suspense, however many, in a few statements. What
 * `settleInvoices` does for one: claims, money, what follows from being paid; numbers and the files' counts last, because lanes meet
 * there (INV-2).
 */
export async function bookMovements(work: BankWork, decided: readonly DecidedMovement[]): Promise<void> {
  const { system, host, now, effects } = work;
  const matched = decided.flatMap(({ decision, invoice }) =>
    decision.outcome === 'matched' && invoice ? [invoice] : [],
  );
  const vat = await listVatOfInvoices(system, matched);
  await postTransactions(system, [
    ...matched.map((invoice) => claimEntry(host, invoice, vat.get(invoice.id) ?? [], now)),
    ...decided.flatMap((movement) => movementEntry(host, movement, now) ?? []),
  ]);
  await storeOutcomes(system, decided.map(outcomeOf));
  for (const { decision, movement } of decided)
    if (decision.outcome !== 'matched' && 'organizationId' in decision)
      effects.audit.organization(decision.organizationId as OrganizationId, {
        event: 'bank.credit',
        after: {
          ...{ outcome: decision.outcome, amountMinor: movement.amountMinor, currency: movement.currency },
        },
      });
  await settle(work, matched);
  await countBooked(
    system,
    decided.map(({ movement }) => movement.fileId),
  );
}

const outcomeOf = ({ movement, decision }: DecidedMovement): MovementOutcome => ({
  ...{
    id: movement.id,
    fileId: movement.fileId,
    outcome: decision.outcome,
    payoutId: null,
    reversesId: null,
  },
  why: 'why' in decision ? decision.why : null,
  organizationId: 'organizationId' in decision ? decision.organizationId : null,
  invoiceId: 'invoiceId' in decision ? decision.invoiceId : null,
});

async function settle(
  { system, host, now, effects, tenantOf }: BankWork,
  invoices: readonly OwnedInvoice[],
): Promise<void> {
  const settled = invoices.map((invoice) => ({
    ...invoice,
    ...{
      status: 'paid' as const,
      paidMinor: invoice.grossMinor - invoice.creditedMinor + invoice.refundedMinor,
    },
    paidAt: now,
  }));
  const settling = { scope: system, tenantOf, host, now, effects };
  const ended = await afterInvoicesPaid(settling, settled);
  await finishBankTransfers(system, settled, now);
  await storeSettledInvoices(
    system,
    settled.filter(({ numberText }) => numberText !== null),
  );
  const issuedOn = sellerDay(host, now);
  const { id: sellerId, invoiceSeries: series } = host.seller;
  const numbers = await numberSettledInvoices(
    system,
    settled.filter(({ numberText }) => numberText === null),
    { sellerId, series, fiscalYear: partsOf(issuedOn).year, issuedOn },
  );
  for (const { organizationId, id, status, grossMinor, currency, numberText } of settled)
    effects.audit.organization(organizationId, {
      event: 'invoice.settle',
      targetId: id,
      after: { status, number: numberText ?? numbers.get(id) ?? null, grossMinor, currency },
    });
  await creditEnded(settling, settled, ended);
}
