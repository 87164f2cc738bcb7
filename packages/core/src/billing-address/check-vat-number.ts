import { normaliseVatNumber } from '@atrium/billing/vat/vat-number';
import { DomainError } from '@atrium/contracts/kernel/domain-error';
import { typesWithVatNumber } from '@atrium/contracts/organization/organization-types';
import type { BillingAddressRow, BillingParty } from '@atrium/db/billing-address/billing-address-queries';
import type { Host } from '../kernel/host.ts';

export type CheckedNumber = Pick<
  BillingAddressRow,
  'vatNumber' | 'vatState' | 'vatCheckedAt' | 'vatConsultation' | 'vatAnswer' | 'vatAnsweredAt'
>;

const none: CheckedNumber = {
  ...{ vatNumber: '', vatState: 'unchecked', vatCheckedAt: null, vatConsultation: '' },
  ...{ vatAnswer: null, vatAnsweredAt: null },
};

/**
 * A VAT number in its normal form with what its register says of it, dated (INV-9). Outside of any transaction: registers
 * are slow. A number of another country than the address is refused, and one that only looks like one.
 */
export async function checkVatNumber(
  host: Pick<Host, 'vatRegister'>,
  party: Pick<BillingParty, 'type'>,
  entered: { readonly country: string; readonly vatNumber: string },
  former: CheckedNumber | null,
  now: Date,
): Promise<CheckedNumber> {
  if (entered.vatNumber === '') return none;
  if (!typesWithVatNumber.includes(party.type))
    throw new DomainError('organization.vat_number_not_for_type', {}, { field: 'vatNumber' });
  const vatNumber = normaliseVatNumber(entered.vatNumber, entered.country);
  if (vatNumber === null)
    throw new DomainError('billing_address.vat_number_wrong', {}, { field: 'vatNumber' });
  const { state, consultation } = await host.vatRegister(entered.country, vatNumber);
  const checked = { vatNumber, vatState: state, vatCheckedAt: now, vatConsultation: consultation };
  if (state !== 'unavailable') return { ...checked, vatAnswer: state, vatAnsweredAt: now };
  const same = former?.vatNumber === vatNumber ? former : none;
  return { ...checked, vatAnswer: same.vatAnswer, vatAnsweredAt: same.vatAnsweredAt };
}
