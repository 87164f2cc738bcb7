/** From the cart to what was delivered (CART-1). */
export const purchaseStatuses = [
  'cart',
  'awaiting_payment',
  'paid',
  'provisioning',
  'completed',
  'cancelled',
  'expired',
] as const;
export type PurchaseStatus = (typeof purchaseStatuses)[number];

export const purchasePaymentKinds = ['card', 'paypal', 'twint', 'bank_transfer', 'prepaid'] as const;
export type PurchasePaymentKind = (typeof purchasePaymentKinds)[number];

/** Why a code does nothing for a cart; each has a sentence of its own (CART-2). */
export const promoRefusals = [
  'unknown',
  'already_entered',
  'not_yet_valid',
  'expired',
  'used_up',
  'used_by_organization',
  'new_customers_only',
  'currency_differs',
  'no_matching_product',
  'no_matching_plan',
  'line_has_free_credit',
  'line_has_better',
  'line_has_trial',
] as const;
export type PromoRefusal = (typeof promoRefusals)[number];

/** Why no free credit shows (CART-3). */
export const noFreeCreditReasons = [
  'no_matching_line',
  'not_valid_now',
  'all_used',
  'other_organization',
  'none_held',
] as const;
export type NoFreeCreditReason = (typeof noFreeCreditReasons)[number];

/** What a cart still lacks before it can be ordered, in the order of the steps (CART-1). */
export const cartGaps = ['lines', 'line_problem', 'address', 'payment', 'promo', 'email'] as const;
export type CartGap = (typeof cartGaps)[number];

/** How long an order that is not paid stays open (CART-5). */
export const purchaseOpenDays = 30;
export const cartLinesMost = 50;
export const promosMost = 10;
export const productNameMost = 120;
