import type { Level, ResourceType } from '../product/product-types.ts';

/** From an hour to seven days (SUP-3). */
export const shortestAccessHours = 1;
export const longestAccessHours = 168;
/** Services of one access, and accesses of one organization that run at once. */
export const accessServices = 50;
export const runningAccesses = 10;
/** Accesses and uses that are listed. */
export const listedAccesses = 50;
export const listedUses = 100;

/** What support gets on a service: enough to see and repair it, never more than its people have. */
export const supportLevels = {
  'product.hosting': 'technical',
  'product.mail_service': 'technical',
  'product.domain': 'dns',
  'product.drive': 'read',
  'product.backup': 'restore',
  'product.cloud_server': 'operate',
  'product.streaming': 'broadcast',
  'product.ticketing': 'check',
  'product.workspace': 'manage',
} as const satisfies Partial<Record<ResourceType, Level>>;

/** The types of product that support can be given. */
export type SupportedType = keyof typeof supportLevels;
export const supportedTypes = Object.keys(supportLevels) as [SupportedType, ...SupportedType[]];
