import type { PayoutRow } from '@atrium/db/bank/payout-queries';
import type { SystemScope, TenantScope } from '@atrium/db/client/scopes';
import { listBillingContacts } from '@atrium/db/member/billing-contact-queries';
import type { Host } from '../kernel/host.ts';
import type { Outbox } from '../kernel/outbox-recorder.ts';

type Telling = {
  readonly scope: SystemScope | TenantScope;
  readonly host: Pick<Host, 'publicUrl'>;
  readonly now: Date;
  readonly effects: { readonly outbox: Outbox };
};

/** Tells who sees the organization's invoices where its money is (PRE-3, MEM-4). */
export async function tellOfPayout(
  { scope, host, now, effects }: Telling,
  { organizationId, amountMinor, currency }: PayoutRow,
  state: 'requested' | 'confirmed' | 'returned' | 'cancelled',
): Promise<void> {
  for (const contact of await listBillingContacts(scope, [organizationId], 'payout', now)) {
    const { firstName, organizationName, email, locale, byEmail } = contact;
    if (!byEmail) continue;
    const link = `${host.publicUrl}/o/${organizationId}/accounting/prepaid`;
    const params = { firstName, organizationName, amountMinor, currency, state, link };
    effects.outbox.mail({ email, locale }, { template: 'payout', params });
  }
}
