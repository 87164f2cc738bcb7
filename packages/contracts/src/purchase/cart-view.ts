import { z } from 'zod';
import { productNamings } from '../catalogue/catalogue-types.ts';
import { BillingPeriodField, Minor, ProductType } from '../catalogue/catalogue-view.ts';
import { currencies } from '../currency.ts';
import { Uuid } from '../fields.ts';
import { Ability } from '../organization/organization-view.ts';
import { cartGaps, noFreeCreditReasons, promoRefusals, purchasePaymentKinds } from './purchase-types.ts';

/** A day as YYYY-MM-DD. */
export const Day = z.string();

export const VatGroupView = z.object({
  country: z.string().nullable(),
  basisPoints: z.number().int(),
  netMinor: Minor,
  vatMinor: Minor,
});

/** What an order costs, in all; VAT is rounded once per rate (LED-1). */
export const TotalsView = z.object({
  currency: z.enum(currencies),
  netMinor: Minor,
  vatMinor: Minor,
  grossMinor: Minor,
  vat: z.array(VatGroupView),
  /** Why no VAT is charged, where the invoice says so (INV-9). */
  note: z.enum(['reverse_charge', 'outside_scope']).nullable(),
});
export type TotalsView = z.output<typeof TotalsView>;

export const DiscountView = z.object({
  kind: z.enum(['promo', 'free_credit']),
  /** The code; empty for a free credit. */
  label: z.string(),
  amountMinor: Minor,
});

export const OrderedLineView = z.object({
  lineId: Uuid,
  type: ProductType,
  typeName: z.string(),
  plan: z.string(),
  planName: z.string(),
  name: z.string(),
  period: BillingPeriodField,
  trialDays: z.number().int(),
  serviceFrom: Day,
  /** The last day. */
  serviceUntil: Day,
  unitNetMinor: Minor,
  discount: DiscountView.nullable(),
  netMinor: Minor,
});
export type OrderedLineView = z.output<typeof OrderedLineView>;

export const CartLineView = OrderedLineView.extend({
  naming: z.enum(productNamings),
  /** One period at today's price, for what comes after a trial. */
  periodNetMinor: Minor,
  periods: z.array(z.object({ period: BillingPeriodField, netMinor: Minor })),
  plans: z.array(z.object({ plan: z.string(), name: z.string() })),
  /** Days that could be tried for nothing; 0 = none. */
  trialOffered: z.number().int(),
  problem: z.enum(['plan_gone', 'period_gone', 'trial_gone']).nullable(),
  freeCreditId: Uuid.nullable(),
  /** What may be chosen for this line (CART-3). */
  freeCredits: z.array(
    z.object({
      freeCreditId: Uuid,
      planName: z.string().nullable(),
      periods: z.number().int(),
      reason: z.string(),
      validUntil: Day.nullable(),
    }),
  ),
});
export type CartLineView = z.output<typeof CartLineView>;

export const CartPromoView = z.object({
  promoCodeId: Uuid,
  code: z.string(),
  discountMinor: Minor,
  /** Why it does nothing for this cart. */
  refusal: z.enum(promoRefusals).nullable(),
  /** What the sentence of the refusal tells: the day, the number, the currency. */
  refusalParams: z.record(z.string(), z.union([z.string(), z.number()])),
});

export const AddressChoice = z.object({
  addressId: Uuid,
  name: z.string(),
  /** In one line. */
  text: z.string(),
  country: z.string(),
});

export const MethodChoice = z.object({
  paymentMethodId: Uuid,
  kind: z.enum(purchasePaymentKinds),
  name: z.string(),
  brand: z.string(),
  lastDigits: z.string(),
});

export const PaymentSelection = z.object({
  kind: z.enum(purchasePaymentKinds).nullable(),
  paymentMethodId: Uuid.nullable(),
  usePrepaid: z.boolean(),
});

export const CartView = z.object({
  /** Null while nothing has been put in. */
  purchaseId: Uuid.nullable(),
  /** Counts the changes; ordering names the version that was looked at. */
  version: z.number().int(),
  lines: z.array(CartLineView),
  totals: TotalsView,
  promos: z.array(CartPromoView),
  noFreeCredit: z
    .object({ reason: z.enum(noFreeCreditReasons), organizations: z.array(z.string()) })
    .nullable(),
  addresses: z.array(AddressChoice),
  addressId: Uuid.nullable(),
  methods: z.array(MethodChoice),
  kinds: z.array(z.enum(purchasePaymentKinds)),
  prepaidMinor: Minor,
  payment: PaymentSelection,
  /** Nothing is to pay: no method is asked for (CART-4). */
  isFree: z.boolean(),
  gaps: z.array(z.enum(cartGaps)),
  can: z.object({ order: Ability }),
});
export type CartView = z.output<typeof CartView>;
