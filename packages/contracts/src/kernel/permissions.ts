/** Permissions that an action asks of the account, the organization, or all of a type in it; the policy says who holds them. */
export const permissions = [
  'account.read',
  'account.update',
  'organization.list',
  'organization.create',
  'organization.read',
  'organization.update',
  'organization.update_security',
  'organization.delete',
  'organization.request_succession',
  'organization.transfer_products',
  'member.list',
  'member.export',
  'member.invite',
  'invitation.list',
  'team.list',
  'team.create',
  'support_access.list',
  'support_access.grant',
  'support_access.withdraw',
  'audit.read',
  'audit.export',
  'billing.invoice.read',
  'billing.payment.read',
  'billing.payment.create',
  'billing.prepaid.read',
  'billing.prepaid.update',
  'billing.address.read',
  'billing.address.update',
  'billing.order.read',
  'billing.order.create',
  'billing.renewal.read',
  'billing.renewal.update',
  'api_token.list',
  'api_token.create',
] as const;

/**
 * Permissions that are asked of one thing, whose id is in the input field that the action names as its `resource`. Type
 * and parents are loaded from the store. `product.…` is asked of the type that the product or part has, `principal.grant`
 * and `grant.…` of the member or the team that holds, `api_token.…` of the member whose token it is.
 */
export const resourcePermissions = [
  'member.read',
  'member.read_access',
  'member.update_preferences',
  'member.leave',
  'member.update_role',
  'member.grant_legal_representative',
  'member.update_rights',
  'member.block',
  'member.remove',
  'invitation.resend',
  'invitation.update',
  'invitation.revoke',
  'team.read',
  'team.update',
  'team.add_member',
  'team.remove_member',
  'team.grant',
  'team.delete',
  'product.read',
  'product.grant',
  'product.use',
  'product.rename',
  'product.transfer',
  'product.terminate',
  'product.grant_support_access',
  'principal.grant',
  'grant.change',
  'api_token.revoke',
] as const;

export type ResourcePermission = (typeof resourcePermissions)[number];
export type Permission = (typeof permissions)[number] | ResourcePermission;

/** Permissions at the desk; the staff policy says which role holds them (DESK-1). */
export const staffPermissions = [
  'desk.identity_review.list',
  'desk.identity_review.read',
  'desk.identity_review.decide',
  'desk.succession.list',
  'desk.succession.read',
  'desk.succession.decide',
  'desk.token.list',
  'desk.token.create',
  'desk.token.revoke',
  'desk.token.current',
  'desk.customer.identify',
  'desk.customer.open_with_reason',
  'desk.customer.read',
  'desk.staff.list',
  'desk.staff.manage',
  'desk.invoice.read',
  'desk.invoice.refund',
  'desk.dead_letter.list',
  'desk.dead_letter.replay',
  'desk.bank.import',
  'desk.bank.read',
  'desk.bank.resolve',
  'desk.payout.read',
  'desk.payout.order',
  'desk.payout.resolve',
  'desk.promo_code.list',
  'desk.promo_code.create',
  'desk.promo_code.end',
  'desk.free_credit.list',
  'desk.free_credit.grant',
] as const;

export type StaffPermission = (typeof staffPermissions)[number];

export type OpenPermission = { readonly open: string };

/** Marks an action as open to everybody, with the reason that a reviewer reads. */
export const open = (reason: string): OpenPermission => ({ open: reason });
