import { currencies } from '@atrium/contracts/currency';
import { listBillingContacts } from '@atrium/db/member/billing-contact-queries';
import type { BankWork } from './book-movements.ts';
import type { DecidedMovement } from './decide-movements.ts';

/** Tells why money is on the prepaid account and paid no invoice: the reference, the amount or the currency (PAY-3). */
export async function tellOfBankMoney(
  { system, host, now, effects }: BankWork,
  decided: readonly DecidedMovement[],
): Promise<void> {
  const credited = decided.flatMap(({ movement, decision, invoice }) =>
    'currency' in decision && decision.outcome !== 'top_up'
      ? [{ movement, invoice, organizationId: decision.organizationId, reason: reasonOf(decision.outcome) }]
      : [],
  );
  const contacts = await listBillingContacts(
    system,
    credited.map(({ organizationId }) => organizationId),
    'payment_received',
    now,
  );
  for (const { movement, invoice, organizationId, reason } of credited)
    for (const contact of contacts.filter((one) => one.organizationId === organizationId && one.byEmail)) {
      const { firstName, organizationName, email, locale } = contact;
      const { amountMinor, bookedOn, reference } = movement;
      const currency = currencies.find((one) => one === movement.currency) ?? 'CHF';
      const open = invoice && reason !== 'not_open' ? invoice : null;
      const params = {
        ...{ firstName, organizationName, amountMinor, currency, bookedOn, reason },
        reference: reference ?? '',
        expected: open && { amountMinor: open.grossMinor - open.paidMinor, currency: open.currency },
        link: `${host.publicUrl}/o/${organizationId}/accounting/prepaid`,
      };
      effects.outbox.mail({ email, locale }, { template: 'bankMoney', params });
    }
}

const reasonOf = (outcome: string) =>
  outcome.slice('prepaid_'.length) as 'wrong_amount' | 'wrong_currency' | 'not_open' | 'wrong_reference';
