/**
 * The pages of the portal that guides speak of: address and the message that is their title. A test compares the
 * addresses with those of the portal.
 */
export const routeTable = {
  'sign-in': { path: '/sign-in', title: 'auth.signIn.title' },
  'sign-up': { path: '/sign-up', title: 'auth.signUp.title' },
  'confirm-email': { path: '/confirm-email', title: 'auth.confirm.title' },
  'confirm-address': { path: '/confirm-address', title: 'recovery.address.title' },
  'undo-change': { path: '/undo-change', title: 'recovery.undo.title' },
  'forgot-password': { path: '/forgot-password', title: 'recovery.forgot.title' },
  'reset-password': { path: '/reset-password', title: 'recovery.reset.title' },
  profile: { path: '/profile', title: 'account.profile.title' },
  security: { path: '/security', title: 'security.title' },
  'lost-second-factor': { path: '/lost-second-factor', title: 'identity.start.title' },
  organizations: { path: '/organizations', title: 'organization.mine.title' },
  'new-organization': { path: '/organizations/new', title: 'organization.create.title' },
  dashboard: { path: '/o/:organizationId', title: 'shell.nav.dashboard' },
  organization: { path: '/o/:organizationId/organization', title: 'organization.title' },
  'delete-organization': { path: '/o/:organizationId/organization/delete', title: 'deletion.title' },
  'replace-representative': {
    path: '/o/:organizationId/organization/representative',
    title: 'replacement.title',
  },
  members: { path: '/o/:organizationId/members', title: 'members.title' },
  'invite-members': { path: '/o/:organizationId/members/invite', title: 'members.invite.title' },
  member: { path: '/o/:organizationId/members/:accountId', title: 'members.member.access' },
  'remove-member': {
    path: '/o/:organizationId/members/:accountId/remove',
    title: 'members.danger.removeTitle',
  },
  teams: { path: '/o/:organizationId/teams', title: 'team.title' },
  team: { path: '/o/:organizationId/teams/:teamId', title: 'team.title' },
  products: { path: '/o/:organizationId/products', title: 'access.products.title' },
  'transfer-products': { path: '/o/:organizationId/products/transfer', title: 'transfer.title' },
  product: { path: '/o/:organizationId/products/:productId', title: 'access.products.title' },
  transfer: { path: '/transfer', title: 'transfer.title' },
  shop: { path: '/shop', title: 'order.catalogue.title' },
  'shop-cart': { path: '/shop/cart', title: 'order.cart.title' },
  order: { path: '/o/:organizationId/order', title: 'order.catalogue.title' },
  'configure-product': { path: '/o/:organizationId/order/:type', title: 'order.configure.submit' },
  cart: { path: '/o/:organizationId/cart', title: 'order.cart.title' },
  purchases: { path: '/o/:organizationId/orders', title: 'order.list.title' },
  purchase: { path: '/o/:organizationId/orders/:purchaseId', title: 'order.result.title' },
  'to-pay': { path: '/o/:organizationId/accounting/to-pay', title: 'renewal.toPay.title' },
  'pro-formas': { path: '/o/:organizationId/accounting/pro-forma', title: 'proForma.title' },
  'accounting-settings': {
    path: '/o/:organizationId/accounting/settings',
    title: 'renewal.settings.title',
  },
  invoices: { path: '/o/:organizationId/accounting/invoices', title: 'billing.invoices.title' },
  invoice: { path: '/o/:organizationId/accounting/invoices/:invoiceId', title: 'billing.invoices.number' },
  prepaid: { path: '/o/:organizationId/accounting/prepaid', title: 'billing.prepaid.title' },
  'billing-addresses': { path: '/o/:organizationId/accounting/addresses', title: 'billing.addresses.title' },
  'payment-methods': {
    path: '/o/:organizationId/accounting/payment-methods',
    title: 'billing.methods.title',
  },
  desk: { path: '/desk', title: 'cases.title' },
  'desk-case': { path: '/desk/cases/:caseId', title: 'cases.title' },
  support: { path: '/o/:organizationId/support', title: 'support.title' },
  'support-access': { path: '/o/:organizationId/support/access/:accessId', title: 'temporary.title' },
} as const;

export type RouteName = keyof typeof routeTable;

export const isRouteName = (name: string): name is RouteName => Object.hasOwn(routeTable, name);

/** The page that an address of the portal shows, for help that knows where the reader is (HELP-6). */
export function routeOfPath(path: string): RouteName | null {
  const found = Object.entries(routeTable).find(([, route]) => pathPattern(route.path).test(path));
  return found && isRouteName(found[0]) ? found[0] : null;
}

export const pathPattern = (path: string): RegExp =>
  new RegExp(`^${path.replaceAll(/:[a-zA-Z]+/g, '[^/]+')}/?$`);
