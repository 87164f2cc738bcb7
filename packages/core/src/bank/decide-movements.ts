import { type BankDecision, type BankFacts, matchBankMoney } from '@atrium/billing/ledger/match-bank-money';
import { type PaymentReference, readReference } from '@atrium/billing/reference/payment-reference';
import type { OrganizationId } from '@atrium/contracts/fields';
import {
  findDebtors,
  findOrganizationsByNumber,
  findReversed,
  lockInvoicesByReference,
  lockMoneyOfMany,
  type OwnedInvoice,
} from '@atrium/db/bank/bank-facts-queries';
import type { BankTransactionRow } from '@atrium/db/bank/bank-transaction-queries';
import { findPayoutsByEndToEnd, type PayoutRow } from '@atrium/db/bank/payout-queries';
import { dueOf } from '../invoice/due-of.ts';
import type { Host } from '../kernel/host.ts';
import { billProFormas } from '../pro-forma/bill-pro-formas.ts';
import type { BankWork } from './book-movements.ts';

export type DecidedMovement = {
  readonly movement: BankTransactionRow;
  readonly decision: BankDecision;
  /** The invoice that it settles or that stays open. */
  readonly invoice: OwnedInvoice | null;
  readonly reverses: BankTransactionRow | null;
  readonly payout: PayoutRow | null;
};

/**
 * Where each movement goes (PAY-3), with the organizations and invoices locked in one order. Later ones of the list see
 * what earlier ones did: the second payment of an invoice finds it paid.
 */
export async function decideMovements(
  work: BankWork,
  movements: readonly BankTransactionRow[],
): Promise<DecidedMovement[]> {
  const { system, host } = work;
  const references = movements.map(({ reference }) => readReference(reference ?? ''));
  const payouts = await findPayoutsByEndToEnd(
    system,
    movements.flatMap(({ endToEndId }) => endToEndId ?? []),
  );
  const known = await loadKnown(work, movements, references, payouts);
  const paid = new Set<string>();
  const decided: DecidedMovement[] = [];
  for (const [index, movement] of movements.entries()) {
    const reference = references[index] ?? null;
    const reverses = movement.isReversal
      ? ((await findReversed(system, host.seller.id, movement)) ?? null)
      : null;
    const payout = payouts.get(movement.endToEndId ?? '') ?? null;
    const invoice = reference ? (known.invoices.get(reference.text) ?? null) : null;
    const { amountMinor, currency } = payout ?? { amountMinor: 0, currency: 'CHF' };
    const decision = matchBankMoney({
      ...movement,
      reverses: reverses && { bankTransactionId: String(reverses.id) },
      payout: payout && { payoutId: payout.id, amountMinor, currency },
      ...referenceFacts(host, reference, known.organizations),
      invoice: invoice && invoiceFacts(invoice, paid),
      debtorOrganizationIds: known.debtors.get(movement.debtorIban ?? '') ?? [],
      mayUseDebtor: host.seller.matchByDebtor,
    });
    if (decision.outcome === 'matched') paid.add(decision.invoiceId);
    decided.push({ movement, decision, invoice, reverses, payout });
  }
  return decided;
}

async function loadKnown(
  work: BankWork,
  movements: readonly BankTransactionRow[],
  references: readonly (PaymentReference | null)[],
  payouts: ReadonlyMap<string, PayoutRow>,
) {
  const { system, host } = work;
  const { seller } = host;
  const ours = references.flatMap((found) => (found?.parts?.seller === seller.id ? [found.parts] : []));
  const organizations = await findOrganizationsByNumber(
    system,
    ours.map(({ organization }) => organization),
  );
  const debtors = seller.matchByDebtor
    ? await findDebtors(
        system,
        seller.id,
        movements.flatMap(({ debtorIban }) => debtorIban ?? []),
      )
    : new Map<string, readonly string[]>();
  const payoutOwners = [...payouts.values()].map(({ organizationId }) => organizationId);
  await lockMoneyOfMany(system, [
    ...new Set([...organizations.values(), ...[...debtors.values()].flat(), ...payoutOwners]),
  ]);
  await billProFormas(
    work,
    movements.flatMap((movement, index) => {
      const reference = references[index]?.text;
      return reference && movement.direction === 'credit' && !movement.isReversal
        ? [{ ...movement, reference }]
        : [];
    }),
  );
  const texts = references.flatMap((found) => (found ? [found.text] : []));
  const invoices = await lockInvoicesByReference(system, seller.id, texts);
  return {
    ...{ organizations, debtors },
    invoices: new Map(invoices.map((invoice) => [invoice.reference, invoice])),
  };
}

function referenceFacts(
  { seller }: Pick<Host, 'seller'>,
  reference: PaymentReference | null,
  organizations: ReadonlyMap<number, OrganizationId>,
): Pick<BankFacts, 'hasValidReference' | 'referenceOrganizationId' | 'isTopUp'> {
  const parts = reference?.parts?.seller === seller.id ? reference.parts : null;
  return {
    hasValidReference: reference !== null,
    referenceOrganizationId: (parts && organizations.get(parts.organization)) ?? null,
    isTopUp: parts?.invoice === 0,
  };
}

const invoiceFacts = (invoice: OwnedInvoice, paid: ReadonlySet<string>): BankFacts['invoice'] => {
  const done = paid.has(invoice.id);
  const { id, organizationId, currency, status } = invoice;
  return {
    ...{ invoiceId: id, organizationId, currency },
    state: done ? 'paid' : status,
    openMinor: done ? 0 : dueOf(invoice),
  };
};
