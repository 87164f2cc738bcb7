/** Accounts of a seller, one per currency. `payout_transit` holds what was sent and is not yet seen at the bank. */
export type SellerAccount =
  | 'bank'
  | `psp:${string}`
  | 'revenue'
  | 'deferred'
  | `vat:${string}:${number}`
  | 'fees'
  | 'writeoff'
  | 'suspense'
  | 'payout_transit';

/** Accounts of an organization, one per currency: what it owes, its prepaid money, and prepaid money on hold. */
export type OrganizationAccount = 'ar' | 'prepaid' | 'hold';

export type AccountKind = SellerAccount | OrganizationAccount;

/** The account of a payment provider, such as `psp:stripe`. */
export const providerAccount = (provider: string): `psp:${string}` => `psp:${provider}`;

/** The VAT owed to a country at a rate in basis points, such as `vat:CH:810`. */
export const vatAccount = (country: string, basisPoints: number): `vat:${string}:${number}` =>
  `vat:${country}:${basisPoints}`;

export const isOrganizationAccount = (kind: AccountKind): kind is OrganizationAccount =>
  kind === 'ar' || kind === 'prepaid' || kind === 'hold';

/** Accounts that may never be below zero (PRE-2). */
export const isNeverNegative = (kind: AccountKind): boolean => kind === 'prepaid' || kind === 'hold';

/** What an invoice's VAT is posted from. */
export type PostedVat = {
  readonly country: string;
  readonly basisPoints: number;
  readonly vatMinor: number;
};
