import type { BillingAddressRow, BillingParty } from '@atrium/db/billing-address/billing-address-queries';
import type { Host } from '../kernel/host.ts';
import type { Seller } from '../seller/seller.ts';

const onDocuments = [
  ...['legalName', 'street', 'buildingNumber', 'postalCode', 'town', 'country', 'vatNumber'],
  ...['registration', 'email', 'website', 'bankName', 'bic', 'qrIban', 'ibanEur'],
] as const satisfies readonly (keyof Seller)[];

export type SellerOnInvoice = Pick<Seller, (typeof onDocuments)[number]> & { brandName: string };

/** The seller as it is today: an invoice shows it as it was (INV-2). */
export const sellerOnInvoice = ({ seller, brand }: Pick<Host, 'seller' | 'brand'>): SellerOnInvoice => ({
  ...(Object.fromEntries(onDocuments.map((field) => [field, seller[field]])) as SellerOnInvoice),
  brandName: brand,
});

const ofAddress = [
  ...['name', 'line2', 'street', 'buildingNumber', 'postalCode', 'town', 'country', 'vatNumber', 'email'],
] as const satisfies readonly (keyof BillingAddressRow)[];

export type BillTo = Pick<BillingAddressRow, (typeof ofAddress)[number]> & {
  /** Businesses get an electronic invoice (INV-8). */
  readonly business: boolean;
};

/** The buyer as the documents show it, whatever becomes of the address (ADR-1). */
export const billToOf = (party: Pick<BillingParty, 'type'>, address: BillingAddressRow): BillTo => ({
  ...(Object.fromEntries(ofAddress.map((field) => [field, address[field]])) as Omit<BillTo, 'business'>),
  business: party.type !== 'individual',
});
