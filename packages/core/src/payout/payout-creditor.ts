import { randomUUID } from 'node:crypto';
import { paymentOrderProblems } from '@atrium/billing/bank/check-payment-order';
import type { OrderParty } from '@atrium/billing/bank/payment-order';
import { bankText } from '@atrium/billing/qr-bill/bank-text';
import type { BillingParty } from '@atrium/db/billing-address/billing-address-queries';
import { addressOfOrganization } from '../billing-address/default-billing-address.ts';
import type { Seller } from '../seller/seller.ts';

/** The receiver of a payout: always the organization itself, at its own address, in the letters that banks accept. */
export function payoutCreditor(party: BillingParty, iban: string): OrderParty {
  const { name, street, buildingNumber, postalCode, town, country } = addressOfOrganization(party);
  return {
    ...{ name: bankText(name, 70), iban },
    address: {
      ...{ street: bankText(street, 70), buildingNumber: bankText(buildingNumber, 16) },
      ...{ postalCode: bankText(postalCode, 16), town: bankText(town, 35), country },
    },
  };
}

/** From where payouts of a currency leave. */
export const payoutDebtor = (seller: Seller, currency: 'CHF' | 'EUR') => ({
  name: bankText(seller.legalName, 70),
  bic: seller.bic,
  iban: currency === 'CHF' ? seller.ibanChf : seller.ibanEur,
  address: {
    ...{ street: bankText(seller.street, 70), buildingNumber: bankText(seller.buildingNumber, 16) },
    ...{ postalCode: bankText(seller.postalCode, 16), town: bankText(seller.town, 35) },
    country: seller.country,
  },
});

/** Whether a bank would take an order for this receiver: found out when the payout is asked for, not when the file is made. */
export function isPayable(seller: Seller, creditor: OrderParty): boolean {
  const payment = { endToEndId: 'x', uetr: randomUUID(), amountMinor: 1, creditor, message: '' };
  const order = { messageId: 'x', createdAt: new Date(0), executeOn: '2026-01-01', currency: 'CHF' };
  const problems = paymentOrderProblems({
    ...order,
    ...{ debtor: payoutDebtor(seller, 'CHF'), payments: [payment] },
  } as never);
  return problems.every(({ payment: of }) => of === null);
}
