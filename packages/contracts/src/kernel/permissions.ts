/** Every permission that an action can ask for; the policy says who holds it. */
export const permissions = [
  'account.read',
  'account.update',
  'organization.list',
  'organization.create',
  'organization.read',
  'organization.update',
] as const;

export type Permission = (typeof permissions)[number];

export type OpenPermission = { readonly open: string };

/** Marks an action as open to everybody, with the reason that a reviewer reads. */
export const open = (reason: string): OpenPermission => ({ open: reason });
