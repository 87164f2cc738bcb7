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

/** Permissions at the desk; the staff policy says which role holds them (DESK-1). */
export const staffPermissions = [
  'desk.identity_review.list',
  'desk.identity_review.read',
  'desk.identity_review.decide',
] as const;

export type StaffPermission = (typeof staffPermissions)[number];

export type OpenPermission = { readonly open: string };

/** Marks an action as open to everybody, with the reason that a reviewer reads. */
export const open = (reason: string): OpenPermission => ({ open: reason });
