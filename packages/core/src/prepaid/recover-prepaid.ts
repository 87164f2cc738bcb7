import { randomUUID } from 'node:crypto';
import { payoutPosting } from '@atrium/billing/ledger/bank-postings';
import { isIban, isQrIban, normaliseIban } from '@atrium/billing/reference/iban';
import { recoverPrepaid } from '@atrium/contracts/prepaid/recover-prepaid';
import { insertPayout, type PayoutRow } from '@atrium/db/bank/payout-queries';
import { getBillingParty } from '@atrium/db/billing-address/billing-address-queries';
import { newId } from '@atrium/db/client/new-id';
import { getOrganizationBalance, lockMoney } from '@atrium/db/ledger/ledger-queries';
import { tellOfPayout } from '../bank/tell-of-payout.ts';
import { implement } from '../kernel/implement.ts';
import { book } from '../ledger/book.ts';
import { isPayable, payoutCreditor } from '../payout/payout-creditor.ts';
import { viewPayout } from '../payout/payout-view.ts';

export const recoverPrepaidVerb = implement(recoverPrepaid, async (context) => {
  const { input, tenant, host, actor, now, audit, outbox, fail } = context;
  const { currency, amountMinor, to } = input;
  const sellerId = host.seller.id;
  await lockMoney(tenant);
  const party = await getBillingParty(tenant);
  const iban = to.kind === 'bank' ? normaliseIban(to.iban) : '';
  if (to.kind === 'bank') {
    if (!isIban(iban)) return fail('prepaid.iban_invalid', {}, { field: 'iban' });
    // Such an account takes payments with its owner's own references only.
    if (isQrIban(iban)) return fail('prepaid.iban_is_qr', {}, { field: 'iban' });
    if (!isPayable(host.seller, payoutCreditor(party, iban))) return fail('prepaid.address_incomplete', {});
  }
  // Bonus money and what is on hold stand on accounts of their own.
  const account = { sellerId, kind: 'prepaid', currency } as const;
  if (amountMinor > (await getOrganizationBalance(tenant, account)))
    return fail('prepaid.insufficient', {}, { field: 'amountMinor' });
  const id = newId();
  const payout: PayoutRow = {
    ...{ organizationId: tenant.organizationId, id, sellerId, currency, amountMinor, kind: to.kind },
    creditor: (to.kind === 'bank'
      ? payoutCreditor(party, iban)
      : { name: party.name, email: to.email }) as never,
    ...{ status: 'requested', endToEndId: id.replaceAll('-', ''), uetr: randomUUID(), orderId: null },
    ...{ requestedBy: actor.accountId, requestedAt: now, approvedBy: null, updatedAt: now },
  };
  await insertPayout(tenant, payout);
  await book(tenant, host, payoutPosting(id, { amountMinor, currency }), { payoutId: id }, now);
  const view = viewPayout(payout);
  const after = { amountMinor, currency, kind: view.kind, to: view.to };
  audit.organization(tenant.organizationId, { targetId: id, after });
  await tellOfPayout({ scope: tenant, host, now, effects: { outbox } }, payout, 'requested');
  return view;
});
