import type { VatNumberCheck } from '@atrium/billing/vat/vat-number-check';
import { typesWithVatNumber } from '@atrium/contracts/organization/organization-types';
import type { BillingAddressRow, BillingParty } from '@atrium/db/billing-address/billing-address-queries';
import type { Host } from '../kernel/host.ts';
import { sellerDay } from '../seller/seller-day.ts';

/** What the VAT of a buyer follows from (INV-9). */
export type VatFacts = {
  readonly country: string;
  readonly kind: 'private' | 'business';
  readonly check: VatNumberCheck;
};

type Address = Pick<
  BillingAddressRow,
  'country' | 'vatNumber' | 'vatState' | 'vatCheckedAt' | 'vatAnswer' | 'vatAnsweredAt'
>;

export function vatFactsOf(
  host: Pick<Host, 'seller'>,
  party: Pick<BillingParty, 'type'>,
  address: Address,
): VatFacts {
  const { country, vatNumber } = address;
  const business = typesWithVatNumber.includes(party.type) && vatNumber !== '';
  return { country, kind: business ? 'business' : 'private', check: checkOf(host, address) };
}

function checkOf(host: Pick<Host, 'seller'>, address: Address): VatNumberCheck {
  const { country, vatNumber, vatState, vatAnswer, vatAnsweredAt } = address;
  if (vatNumber === '' || vatState === 'unchecked') return { state: 'unchecked' };
  const answer =
    vatAnswer && vatAnsweredAt
      ? { state: vatAnswer, country, checkedOn: sellerDay(host, vatAnsweredAt) }
      : null;
  if (vatState === 'unavailable') return { state: 'unavailable', last: answer };
  return answer ?? { state: 'unchecked' };
}
