/** What a token can be narrowed to (PERM-5); the policy says which actions each covers. */
export const tokenScopes = [
  'organization:read',
  'organization:write',
  'members:read',
  'members:write',
  'products:read',
  'products:write',
  'billing:read',
  'billing:write',
  'audit:read',
  'webhooks:write',
] as const;

export type TokenScope = (typeof tokenScopes)[number];
