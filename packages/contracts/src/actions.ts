import { accessActions } from './access/access-actions.ts';
import { accountActions } from './account/account-actions.ts';
import { apiTokenActions } from './api-token/api-token-actions.ts';
import { auditActions } from './audit/audit-actions.ts';
import { bankFileActions } from './bank-file/bank-file-actions.ts';
import { bankMovementActions } from './bank-movement/bank-movement-actions.ts';
import { billingAddressActions } from './billing-address/billing-address-actions.ts';
import { catalogueActions } from './catalogue/catalogue-actions.ts';
import { dashboardActions } from './dashboard/dashboard-actions.ts';
import { deadLetterActions } from './dead-letter/dead-letter-actions.ts';
import { deskActions } from './desk/desk-actions.ts';
import { deskInvoiceActions } from './desk-invoice/desk-invoice-actions.ts';
import { freeCreditActions } from './free-credit/free-credit-actions.ts';
import { grantActions } from './grant/grant-actions.ts';
import { helpActions } from './help/help-actions.ts';
import { identityReviewActions } from './identity-review/identity-review-actions.ts';
import { invitationActions } from './invitation/invitation-actions.ts';
import { invoiceActions } from './invoice/invoice-actions.ts';
import { invoiceExportActions } from './invoice-export/invoice-export-actions.ts';
import type { ErrorCodeOf, InputOf, OutputOf } from './kernel/define-action.ts';
import { memberActions } from './member/member-actions.ts';
import { organizationActions } from './organization/organization-actions.ts';
import { paymentActions } from './payment/payment-actions.ts';
import { paymentMethodActions } from './payment-method/payment-method-actions.ts';
import { payoutActions } from './payout/payout-actions.ts';
import { prepaidActions } from './prepaid/prepaid-actions.ts';
import { proFormaActions } from './pro-forma/pro-forma-actions.ts';
import { productActions } from './product/product-actions.ts';
import { promoCodeActions } from './promo-code/promo-code-actions.ts';
import { purchaseActions } from './purchase/purchase-actions.ts';
import { renewalActions } from './renewal/renewal-actions.ts';
import { reportActions } from './report/report-actions.ts';
import { searchActions } from './search/search-actions.ts';
import { secondFactorActions } from './second-factor/second-factor-actions.ts';
import { sessionActions } from './session/session-actions.ts';
import { staffActions } from './staff/staff-actions.ts';
import { staffTokenActions } from './staff-token/staff-token-actions.ts';
import { subscriptionActions } from './subscription/subscription-actions.ts';
import { successionActions } from './succession/succession-actions.ts';
import { supportActions } from './support/support-actions.ts';
import { supportAccessActions } from './support-access/support-access-actions.ts';
import { teamActions } from './team/team-actions.ts';
import { transferActions } from './transfer/transfer-actions.ts';

/** Everything that can be asked of the system, by router path; each feature keeps its own part. The router has exactly these. */
export const actions = {
  ...accountActions,
  ...sessionActions,
  ...identityReviewActions,
  ...secondFactorActions,
  ...organizationActions,
  ...memberActions,
  ...invitationActions,
  ...reportActions,
  ...teamActions,
  ...grantActions,
  ...productActions,
  ...transferActions,
  ...searchActions,
  ...dashboardActions,
  ...catalogueActions,
  ...promoCodeActions,
  ...freeCreditActions,
  ...purchaseActions,
  ...accessActions,
  ...helpActions,
  ...successionActions,
  ...apiTokenActions,
  ...staffTokenActions,
  ...subscriptionActions,
  ...renewalActions,
  ...deskInvoiceActions,
  ...proFormaActions,
  ...deadLetterActions,
  ...bankFileActions,
  ...bankMovementActions,
  ...payoutActions,
  ...auditActions,
  ...supportActions,
  ...supportAccessActions,
  ...deskActions,
  ...staffActions,
  ...invoiceActions,
  ...invoiceExportActions,
  ...paymentActions,
  ...paymentMethodActions,
  ...prepaidActions,
  ...billingAddressActions,
} as const;

type Actions = typeof actions;
type AllActions = { [F in keyof Actions]: Actions[F][keyof Actions[F]] }[keyof Actions];
export type ActionName = AllActions['name'];
/** Looked up and not searched for: a search of each name among all takes the compiler beyond its limits. */
type Named = { [A in AllActions as A['name']]: A };
export type ByName<N extends ActionName> = Named[N];

/** Exact types by the action's name, for callers that handle one action's refusals. */
export type ActionInput<N extends ActionName> = InputOf<ByName<N>>;
export type ActionOutput<N extends ActionName> = OutputOf<ByName<N>>;
export type ActionErrorCode<N extends ActionName> = ErrorCodeOf<ByName<N>>;
