import type { Transitions } from './state-machine.ts';

/** PROD-2, in the order of a product's life. `expired` is the time of grace: still running, no longer paid. */
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

/** A payment leads back to `active`; a termination may come from anywhere (PROD-6). */
export const productTransitions: Transitions<ProductState> = {
  ordered: ['provisioning', 'terminated'],
  provisioning: ['active', 'terminated'],
  active: ['expiring', 'expired', 'suspended', 'terminated'],
  expiring: ['active', 'expired', 'suspended', 'terminated'],
  expired: ['active', 'suspended', 'terminated'],
  suspended: ['active', 'terminated'],
  terminated: [],
};
