/** Whether somebody can act here now: blocked is reversible, ended came by itself (MEM-8, MEM-11). */
export const memberStatuses = ['active', 'blocked', 'ended'] as const;
export type MemberStatus = (typeof memberStatuses)[number];

export const memberSorts = ['name', 'role', 'last_active', 'joined'] as const;
export type MemberSort = (typeof memberSorts)[number];

/** What a member can be told of; by e-mail and by SMS, product events by e-mail only (MEM-4). */
export const billingEvents = [
  'new_invoice',
  'payment_received',
  'order_cancelled',
  'renewal',
  'payout',
  'payment_reminder',
] as const;
export const productEvents = [
  'product_activated',
  'storage_nearly_full',
  'product_terminated',
  'product_blocked',
  'new_user',
  'trial_ending',
] as const;
export const contactEvents = [...billingEvents, ...productEvents] as const;
export type ContactEvent = (typeof contactEvents)[number];

/** Announced this many days before a membership ends by itself (MEM-11). */
export const announcedDays = 7;

/** What becomes of something that a product holds of a person who goes (MEM-7). */
export const handOverDecisions = ['hand_over', 'keep', 'delete', 'withdraw'] as const;
export type HandOverDecision = (typeof handOverDecisions)[number];
