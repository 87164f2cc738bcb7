import { currencies } from '@atrium/contracts/currency';
import type { SystemScope, TenantScope } from '@atrium/db/client/scopes';
import { listBillingContacts } from '@atrium/db/member/billing-contact-queries';
import type { Host } from '../kernel/host.ts';
import type { Outbox } from '../kernel/outbox-recorder.ts';
import type { BankWork } from './book-movements.ts';
import type { DecidedMovement } from './decide-movements.ts';

/** Tells why money is on the prepaid account and paid no invoice: the reference, the amount or the currency (PAY-3). */
export async function tellOfBankMoney(
  { system, host, now, effects }: BankWork,
  decided: readonly DecidedMovement[],
): Promise<void> {
  const credited = decided.flatMap(({ movement, decision, invoice }): Credit[] => {
    if (!('currency' in decision) || decision.outcome === 'top_up') return [];
    const reason = reasonOf(decision.outcome);
    const open = invoice && reason !== 'not_open' ? invoice : null;
    const expected = open && { amountMinor: open.grossMinor - open.paidMinor, currency: open.currency };
    return [{ movement, organizationId: decision.organizationId, reason, expected }];
  });
  await tellOfCredits({ system, host, now, outbox: effects.outbox }, credited);
}

type Reason = 'wrong_amount' | 'wrong_currency' | 'not_open' | 'wrong_reference' | 'ended';

export type Credit = {
  readonly movement: Pick<DecidedMovement['movement'], 'amountMinor' | 'currency' | 'bookedOn' | 'reference'>;
  readonly organizationId: string;
  readonly reason: Reason;
  /** What the invoice wanted that the money was meant for. */
  readonly expected: { readonly amountMinor: number; readonly currency: (typeof currencies)[number] } | null;
};

type Teller = {
  readonly system: SystemScope | TenantScope;
  readonly host: Host;
  readonly now: Date;
  readonly outbox: Outbox;
};

export async function tellOfCredits(
  { system, host, now, outbox }: Teller,
  credits: readonly Credit[],
): Promise<void> {
  const organizations = credits.map(({ organizationId }) => organizationId);
  const contacts = await listBillingContacts(system, organizations, 'payment_received', now);
  for (const { movement, organizationId, reason, expected } of credits)
    for (const contact of contacts.filter((one) => one.organizationId === organizationId && one.byEmail)) {
      const { firstName, organizationName, email, locale } = contact;
      const { amountMinor, bookedOn, reference } = movement;
      const currency = currencies.find((one) => one === movement.currency) ?? 'CHF';
      const params = {
        ...{ firstName, organizationName, amountMinor, currency, bookedOn, reason, expected },
        reference: reference ?? '',
        link: `${host.publicUrl}/o/${organizationId}/accounting/prepaid`,
      };
      outbox.mail({ email, locale }, { template: 'bankMoney', params });
    }
}

const reasonOf = (outcome: string): Reason => outcome.slice('prepaid_'.length) as Reason;
