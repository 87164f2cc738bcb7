import { accessRouter } from './access-router.ts';
import { accountRouter } from './account-router.ts';
import { apiTokenRouter } from './api-token-router.ts';
import type { AppRouter } from './app-router-type.ts';
import { auditRouter } from './audit-router.ts';
import { bankFileRouter } from './bank-file-router.ts';
import { bankMovementRouter } from './bank-movement-router.ts';
import { billingAddressRouter } from './billing-address-router.ts';
import { catalogueRouter } from './catalogue-router.ts';
import { dashboardRouter } from './dashboard-router.ts';
import { deadLetterRouter } from './dead-letter-router.ts';
import { deskInvoiceRouter } from './desk-invoice-router.ts';
import { deskRouter } from './desk-router.ts';
import { freeCreditRouter } from './free-credit-router.ts';
import { grantRouter } from './grant-router.ts';
import { helpRouter } from './help-router.ts';
import { identityReviewRouter } from './identity-review-router.ts';
import { invitationRouter } from './invitation-router.ts';
import { invoiceExportRouter } from './invoice-export-router.ts';
import { invoiceRouter } from './invoice-router.ts';
import { memberRouter } from './member-router.ts';
import { organizationRouter } from './organization-router.ts';
import { paymentMethodRouter } from './payment-method-router.ts';
import { paymentRouter } from './payment-router.ts';
import { payoutRouter } from './payout-router.ts';
import { prepaidRouter } from './prepaid-router.ts';
import { proFormaRouter } from './pro-forma-router.ts';
import { productRouter } from './product-router.ts';
import { promoCodeRouter } from './promo-code-router.ts';
import { purchaseRouter } from './purchase-router.ts';
import { renewalRouter } from './renewal-router.ts';
import { reportRouter } from './report-router.ts';
import { searchRouter } from './search-router.ts';
import { secondFactorRouter } from './second-factor-router.ts';
import { sessionRouter } from './session-router.ts';
import { staffRouter } from './staff-router.ts';
import { staffTokenRouter } from './staff-token-router.ts';
import { subscriptionRouter } from './subscription-router.ts';
import { successionRouter } from './succession-router.ts';
import { supportAccessRouter } from './support-access-router.ts';
import { supportRouter } from './support-router.ts';
import { teamRouter } from './team-router.ts';
import { transferRouter } from './transfer-router.ts';
import { router } from './trpc.ts';

/** Everything that can be asked of the system (API-1). Clients import its type, never its code. */
export const appRouter: AppRouter = router({
  account: accountRouter,
  session: sessionRouter,
  identityReview: identityReviewRouter,
  secondFactor: secondFactorRouter,
  organization: organizationRouter,
  help: helpRouter,
  member: memberRouter,
  invitation: invitationRouter,
  report: reportRouter,
  access: accessRouter,
  grant: grantRouter,
  product: productRouter,
  transfer: transferRouter,
  search: searchRouter,
  dashboard: dashboardRouter,
  catalogue: catalogueRouter,
  promoCode: promoCodeRouter,
  freeCredit: freeCreditRouter,
  purchase: purchaseRouter,
  team: teamRouter,
  succession: successionRouter,
  apiToken: apiTokenRouter,
  staffToken: staffTokenRouter,
  subscription: subscriptionRouter,
  renewal: renewalRouter,
  deskInvoice: deskInvoiceRouter,
  proForma: proFormaRouter,
  deadLetter: deadLetterRouter,
  bankFile: bankFileRouter,
  bankMovement: bankMovementRouter,
  payout: payoutRouter,
  audit: auditRouter,
  support: supportRouter,
  supportAccess: supportAccessRouter,
  desk: deskRouter,
  staff: staffRouter,
  invoice: invoiceRouter,
  invoiceExport: invoiceExportRouter,
  payment: paymentRouter,
  paymentMethod: paymentMethodRouter,
  prepaid: prepaidRouter,
  billingAddress: billingAddressRouter,
});

export type { AppRouter } from './app-router-type.ts';
