/** Every address of the portal. The organization is part of it, so that a link opens the right one (ORG-6). */
export const paths = {
  home: '/',
  signIn: '/sign-in',
  signUp: '/sign-up',
  confirmEmail: '/confirm-email',
  confirmAddress: '/confirm-address',
  undoChange: '/undo-change',
  forgotPassword: '/forgot-password',
  resetPassword: '/reset-password',
  profile: '/profile',
  closeAccount: '/profile/close',
  security: '/security',
  organizations: '/organizations',
  newOrganization: '/organizations/new',
  dashboard: (organizationId: string) => `/o/${organizationId}`,
  organization: (organizationId: string) => `/o/${organizationId}/organization`,
  invitation: '/invitation',
  members: (organizationId: string) => `/o/${organizationId}/members`,
  inviteMembers: (organizationId: string) => `/o/${organizationId}/members/invite`,
  member: (organizationId: string, accountId: string) => `/o/${organizationId}/members/${accountId}`,
  removeMember: (organizationId: string, accountId: string) =>
    `/o/${organizationId}/members/${accountId}/remove`,
  report: (organizationId: string, reportId: string) => `/o/${organizationId}/reports/${reportId}`,
  organizationSecurity: (organizationId: string) => `/o/${organizationId}/organization/security`,
  apiTokens: (organizationId: string) => `/o/${organizationId}/organization/tokens`,
  replaceRepresentative: (organizationId: string) => `/o/${organizationId}/organization/representative`,
  succession: (organizationId: string) => `/o/${organizationId}/organization/succession`,
  successions: '/desk/successions',
  successionCase: (organizationId: string, requestId: string) =>
    `/desk/successions/${organizationId}/${requestId}`,
  deleteOrganization: (organizationId: string) => `/o/${organizationId}/organization/delete`,
  transfer: '/transfer',
  transferProducts: (organizationId: string) => `/o/${organizationId}/products/transfer`,
  products: (organizationId: string) => `/o/${organizationId}/products`,
  activity: (organizationId: string) => `/o/${organizationId}/activity`,
  product: (organizationId: string, productId: string) => `/o/${organizationId}/products/${productId}`,
  teams: (organizationId: string) => `/o/${organizationId}/teams`,
  team: (organizationId: string, teamId: string) => `/o/${organizationId}/teams/${teamId}`,
  memberAccess: (organizationId: string, accountId: string) =>
    `/o/${organizationId}/members/${accountId}/access`,
  accessMatrix: (organizationId: string) => `/o/${organizationId}/access`,
  offers: '/desk/offers',
  shop: '/shop',
  shopCart: '/shop/cart',
  shopProduct: (type: string) => `/shop/${type}`,
  continueOrder: '/continue-order',
  order: (organizationId: string) => `/o/${organizationId}/order`,
  configure: (organizationId: string, type: string) => `/o/${organizationId}/order/${type}`,
  cart: (organizationId: string, step?: string) =>
    `/o/${organizationId}/cart${step === undefined ? '' : `?step=${step}`}`,
  purchases: (organizationId: string) => `/o/${organizationId}/orders`,
  purchase: (organizationId: string, purchaseId: string) => `/o/${organizationId}/orders/${purchaseId}`,
  /** With a product, that one is chosen already, whenever it is due. */
  toPay: (organizationId: string, productId?: string) =>
    `/o/${organizationId}/accounting/to-pay${productId === undefined ? '' : `?all=1&product=${productId}`}`,
  proFormas: (organizationId: string) => `/o/${organizationId}/accounting/pro-forma`,
  accountingSettings: (organizationId: string) => `/o/${organizationId}/accounting/settings`,
  invoices: (organizationId: string) => `/o/${organizationId}/accounting/invoices`,
  invoice: (organizationId: string, invoiceId: string) =>
    `/o/${organizationId}/accounting/invoices/${invoiceId}`,
  payment: (organizationId: string, paymentId: string) =>
    `/o/${organizationId}/accounting/payments/${paymentId}`,
  prepaid: (organizationId: string) => `/o/${organizationId}/accounting/prepaid`,
  billingAddresses: (organizationId: string) => `/o/${organizationId}/accounting/addresses`,
  paymentMethods: (organizationId: string) => `/o/${organizationId}/accounting/payment-methods`,
  image: (key: string) => `/images/${key}`,
  lostSecondFactor: '/lost-second-factor',
  stopIdentityReview: '/stop-identity-review',
  identityReviews: '/desk/identity-reviews',
  identityReview: (reviewId: string) => `/desk/identity-reviews/${reviewId}`,
  /** Codes and messages; inside an organization its VIP code and temporary access as well. */
  support: (organizationId?: string) =>
    organizationId === undefined ? '/support' : `/o/${organizationId}/support`,
  supportAccess: (organizationId: string, accessId: string) =>
    `/o/${organizationId}/support/access/${accessId}`,
  desk: '/desk',
  deskCase: (caseId: string) => `/desk/cases/${caseId}`,
  deskService: (caseId: string, organizationId: string, productId: string) =>
    `/desk/cases/${caseId}/${organizationId}/${productId}`,
  deskInvoices: (caseId: string, organizationId: string) => `/desk/invoices/${caseId}/${organizationId}`,
  deskInvoice: (caseId: string, organizationId: string, invoiceId: string) =>
    `/desk/invoices/${caseId}/${organizationId}/${invoiceId}`,
  staff: '/desk/staff',
  staffTokens: '/desk/tokens',
  deadLetters: '/desk/failed',
  bankFiles: '/desk/bank',
  bankFile: (fileId: string) => `/desk/bank/${fileId}`,
  suspense: '/desk/bank/unmatched',
  payouts: '/desk/bank/payouts',
  help: (locale: string) => `/help/${locale}/`,
  /** By its id, which never changes; it leads to the address in the language (HELP-8). */
  guide: (locale: string, id: string) => `/help/${locale}/${id}`,
} as const;

/** Where to go after signing in: a path of this portal or its start, never another site. */
export function safeNext(next: unknown): string {
  if (typeof next !== 'string' || !/^\/(?![/\\])/.test(next)) return paths.home;
  const url = URL.parse(next, location.origin);
  // The whole address: dots resolve away, and "/.//host" alone would be read as another host.
  return url?.origin === location.origin ? url.href : paths.home;
}
