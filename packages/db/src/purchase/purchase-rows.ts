import type { BillingPeriod } from '@atrium/contracts/catalogue/billing-periods';
import type { Currency } from '@atrium/contracts/currency';

export type PurchaseStatus =
  | 'cart'
  | 'awaiting_payment'
  | 'paid'
  | 'provisioning'
  | 'completed'
  | 'cancelled'
  | 'expired';

export type PurchasePaymentKind = 'card' | 'paypal' | 'twint' | 'bank_transfer' | 'prepaid';

export type PurchaseRow = {
  readonly id: string;
  readonly status: PurchaseStatus;
  readonly currency: Currency;
  readonly billingAddressId: string | null;
  readonly paymentMethodId: string | null;
  readonly paymentKind: PurchasePaymentKind | null;
  readonly usePrepaid: boolean;
  /** Null until it leaves the cart. */
  readonly netMinor: number | null;
  readonly vatMinor: number | null;
  readonly grossMinor: number | null;
  readonly invoiceId: string | null;
  readonly createdBy: string;
  readonly createdAt: Date;
  readonly placedAt: Date | null;
  readonly closedAt: Date | null;
  readonly version: number;
};

export type PurchaseLineRow = {
  readonly id: string;
  readonly position: number;
  readonly productType: string;
  readonly plan: string;
  readonly period: BillingPeriod;
  readonly productName: string;
  readonly unitNetMinor: number | null;
  readonly discountMinor: number;
  readonly promoCodeId: string | null;
  readonly freeCreditId: string | null;
  readonly trialDays: number;
  readonly productId: string | null;
};

export const purchaseColumns = [
  ...['id', 'status', 'currency', 'billingAddressId', 'paymentMethodId', 'paymentKind', 'usePrepaid'],
  ...['netMinor', 'vatMinor', 'grossMinor', 'invoiceId', 'createdBy', 'createdAt', 'placedAt', 'closedAt'],
  'version',
] as (keyof PurchaseRow)[];

export const purchaseLineColumns = [
  ...['id', 'position', 'productType', 'plan', 'period', 'productName', 'unitNetMinor', 'discountMinor'],
  ...['promoCodeId', 'freeCreditId', 'trialDays', 'productId'],
] as (keyof PurchaseLineRow)[];

/** Amounts are safe integers by the constraints of billing; the driver hands them out as bigint. */
const withNumbers = (row: object): object =>
  Object.fromEntries(
    Object.entries(row).map(([key, value]) => [key, typeof value === 'bigint' ? Number(value) : value]),
  );

export const toPurchase = (row: object): PurchaseRow => withNumbers(row) as PurchaseRow;
export const toPurchaseLine = (row: object): PurchaseLineRow => withNumbers(row) as PurchaseLineRow;
