/** Levels by type of product or part, as the policy has them (PERM-2); a test holds them together. */
export const levelsByType = {
  'product.hosting': ['statistics', 'technical'],
  'product.hosting.site': ['statistics', 'technical'],
  'product.mail_service': ['technical', 'manage'],
  'product.mail_service.mailbox': ['read', 'send', 'rules', 'manage'],
  'product.domain': ['dns', 'manage'],
  'product.drive': ['read', 'write', 'manage'],
  'product.drive.folder': ['read', 'write', 'manage'],
  'product.backup': ['read', 'restore', 'manage'],
  'product.cloud_server': ['statistics', 'operate', 'manage'],
  'product.streaming': ['statistics', 'broadcast', 'manage'],
  'product.ticketing': ['check', 'sell', 'manage'],
  'product.workspace': ['use', 'manage'],
  'product.premium_support': ['use'],
} as const;

/** A type of product, or of a part of one. */
export type ResourceType = keyof typeof levelsByType;
export type Level = (typeof levelsByType)[ResourceType][number];

export const resourceTypes = Object.keys(levelsByType) as [ResourceType, ...ResourceType[]];

const partDots = 2;
export const isPartType = (type: string): boolean => type.split('.').length > partDots;

/** A type of product itself; parts have names of three words. */
export type ProductType = Exclude<ResourceType, `product.${string}.${string}`>;

export const productTypes = resourceTypes.filter((type): type is ProductType => !isPartType(type));

/** The type that a part is of; a product's own. */
export const productTypeOf = (type: ResourceType): ProductType =>
  type.split('.').slice(0, partDots).join('.') as ProductType;

export const levels = [...new Set(Object.values(levelsByType).flat())] as [Level, ...Level[]];
