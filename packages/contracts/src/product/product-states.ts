/** Where a product stands, in the order in which the states follow each other (PROD-2). */
export const productStates = [
  'ordered',
  'provisioning',
  'active',
  'expiring',
  'expired',
  'suspended',
  'terminated',
] as const;
export type ProductState = (typeof productStates)[number];
