import type { Transitions } from './state-machine.ts';

/** CART-5. Prices, taxes and discounts are frozen on leaving `cart`. */
export const orderStates = [
  'cart',
  'awaiting_payment',
  'paid',
  'provisioning',
  'completed',
  'cancelled',
  'expired',
] as const;
export type OrderState = (typeof orderStates)[number];

/** A failed payment leaves the order in `awaiting_payment`, where it can be resumed. */
export const orderTransitions: Transitions<OrderState> = {
  cart: ['awaiting_payment', 'paid', 'cancelled', 'expired'],
  awaiting_payment: ['paid', 'cancelled', 'expired'],
  paid: ['provisioning'],
  provisioning: ['completed'],
  completed: [],
  cancelled: [],
  expired: [],
};

/** After how many days an order that nobody paid lapses. */
export const orderExpiryDays = 30;
