import { explainAccess } from './access/explain-access.ts';
import { exportAccessMatrix } from './access/export-access-matrix.ts';
import { getAccessMatrix } from './access/get-access-matrix.ts';
import { getMemberAccess } from './access/get-member-access.ts';
import { getProductAccess } from './access/get-product-access.ts';
import { getTeamAccess } from './access/get-team-access.ts';
import { previewAccess } from './access/preview-access.ts';
import { cancelAddressChange } from './account/cancel-address-change.ts';
import { changeIdentifier } from './account/change-identifier.ts';
import { changePassword } from './account/change-password.ts';
import { changeRecoveryEmail } from './account/change-recovery-email.ts';
import { claimSignUp } from './account/claim-sign-up.ts';
import { closeAccount } from './account/close-account.ts';
import { confirmAddress } from './account/confirm-address.ts';
import { confirmEmail } from './account/confirm-email.ts';
import { confirmPhone } from './account/confirm-phone.ts';
import { exportAccount } from './account/export-account.ts';
import { getAccount } from './account/get-account.ts';
import { getSecurity } from './account/get-security.ts';
import { previewAccountClosing } from './account/preview-account-closing.ts';
import { rejectSignUp } from './account/reject-sign-up.ts';
import { removeAccountPicture } from './account/remove-account-picture.ts';
import { removePhone } from './account/remove-phone.ts';
import { removeRecoveryEmail } from './account/remove-recovery-email.ts';
import { requestConfirmation } from './account/request-confirmation.ts';
import { requestPasswordReset } from './account/request-password-reset.ts';
import { requestPhoneCode } from './account/request-phone-code.ts';
import { resendAddressLink } from './account/resend-address-link.ts';
import { resendConfirmation } from './account/resend-confirmation.ts';
import { resetPassword } from './account/reset-password.ts';
import { signUp } from './account/sign-up.ts';
import { undoIdentifierChange } from './account/undo-identifier-change.ts';
import { updateAccount } from './account/update-account.ts';
import { updateAccountPicture } from './account/update-account-picture.ts';
import { createApiToken } from './api-token/create-api-token.ts';
import { getCurrentApiToken } from './api-token/get-current-api-token.ts';
import { listApiTokens } from './api-token/list-api-tokens.ts';
import { revokeApiToken } from './api-token/revoke-api-token.ts';
import { exportAudit } from './audit/export-audit.ts';
import { listAudit } from './audit/list-audit.ts';
import { listAuditChoices } from './audit/list-audit-choices.ts';
import { bankFileActions } from './bank-file/bank-file-actions.ts';
import { bankMovementActions } from './bank-movement/bank-movement-actions.ts';
import { archiveBillingAddress } from './billing-address/archive-billing-address.ts';
import { checkBillingAddress } from './billing-address/check-billing-address.ts';
import { createBillingAddress } from './billing-address/create-billing-address.ts';
import { listBillingAddresses } from './billing-address/list-billing-addresses.ts';
import { updateBillingAddress } from './billing-address/update-billing-address.ts';
import { getCatalogue } from './catalogue/get-catalogue.ts';
import { listCatalogue } from './catalogue/list-catalogue.ts';
import { quoteLines } from './catalogue/quote-lines.ts';
import { dashboardActions } from './dashboard/dashboard-actions.ts';
import { deadLetterActions } from './dead-letter/dead-letter-actions.ts';
import { closeDeskCase } from './desk/close-desk-case.ts';
import { getDeskCase } from './desk/get-desk-case.ts';
import { getDeskOrganization } from './desk/get-desk-organization.ts';
import { identifyCustomer } from './desk/identify-customer.ts';
import { listDeskCases } from './desk/list-desk-cases.ts';
import { openAccess } from './desk/open-access.ts';
import { openWithReason } from './desk/open-with-reason.ts';
import { deskInvoiceActions } from './desk-invoice/desk-invoice-actions.ts';
import { grantFreeCredit } from './free-credit/grant-free-credit.ts';
import { listFreeCredits } from './free-credit/list-free-credits.ts';
import { createGrants } from './grant/create-grants.ts';
import { revokeGrant } from './grant/revoke-grant.ts';
import { updateGrant } from './grant/update-grant.ts';
import { getGuide } from './help/get-guide.ts';
import { giveFeedback } from './help/give-feedback.ts';
import { listGuides } from './help/list-guides.ts';
import { noteMiss } from './help/note-miss.ts';
import { searchHelp } from './help/search-help.ts';
import { decideIdentityReview } from './identity-review/decide-identity-review.ts';
import { followIdentityReview } from './identity-review/follow-identity-review.ts';
import { getIdentityReview } from './identity-review/get-identity-review.ts';
import { listIdentityReview } from './identity-review/list-identity-review.ts';
import { readIdentityDocument } from './identity-review/read-identity-document.ts';
import { startIdentityReview } from './identity-review/start-identity-review.ts';
import { stopIdentityReview } from './identity-review/stop-identity-review.ts';
import { submitIdentityReview } from './identity-review/submit-identity-review.ts';
import { uploadIdentityReview } from './identity-review/upload-identity-review.ts';
import { acceptInvitation } from './invitation/accept-invitation.ts';
import { createInvitations } from './invitation/create-invitations.ts';
import { declineInvitation } from './invitation/decline-invitation.ts';
import { listInvitations } from './invitation/list-invitations.ts';
import { openInvitation } from './invitation/open-invitation.ts';
import { resendInvitation } from './invitation/resend-invitation.ts';
import { revokeInvitation } from './invitation/revoke-invitation.ts';
import { signUpByInvitation } from './invitation/sign-up-by-invitation.ts';
import { updateInvitation } from './invitation/update-invitation.ts';
import { downloadInvoice } from './invoice/download-invoice.ts';
import { exportInvoices } from './invoice/export-invoices.ts';
import { getInvoice } from './invoice/get-invoice.ts';
import { listInvoices } from './invoice/list-invoices.ts';
import { sumInvoices } from './invoice/sum-invoices.ts';
import type { ErrorCodeOf, InputOf, OutputOf } from './kernel/define-action.ts';
import { blockMember } from './member/block-member.ts';
import { exportMembers } from './member/export-members.ts';
import { getMember } from './member/get-member.ts';
import { leaveOrganization } from './member/leave-organization.ts';
import { listHeldData } from './member/list-held-data.ts';
import { listMembers } from './member/list-members.ts';
import { prepareMemberRemoval } from './member/prepare-member-removal.ts';
import { removeMember } from './member/remove-member.ts';
import { setMemberEnd } from './member/set-member-end.ts';
import { unblockMember } from './member/unblock-member.ts';
import { updateContactPreferences } from './member/update-contact-preferences.ts';
import { updateMemberRights } from './member/update-member-rights.ts';
import { updateMemberRole } from './member/update-member-role.ts';
import { createOrganization } from './organization/create-organization.ts';
import { deleteOrganization } from './organization/delete-organization.ts';
import { exportOrganization } from './organization/export-organization.ts';
import { getOrganization } from './organization/get-organization.ts';
import { getOrganizationDeletion } from './organization/get-organization-deletion.ts';
import { getOrganizationSecurity } from './organization/get-organization-security.ts';
import { listOrganizations } from './organization/list-organizations.ts';
import { removeOrganizationLogo } from './organization/remove-organization-logo.ts';
import { reportOrganizationDeletion } from './organization/report-organization-deletion.ts';
import { updateOrganization } from './organization/update-organization.ts';
import { updateOrganizationLogo } from './organization/update-organization-logo.ts';
import { updateOrganizationSecurity } from './organization/update-organization-security.ts';
import { cancelPayment } from './payment/cancel-payment.ts';
import { getPayment } from './payment/get-payment.ts';
import { listPaymentWays } from './payment/list-payment-ways.ts';
import { startPayment } from './payment/start-payment.ts';
import { finishPaymentMethod } from './payment-method/finish-payment-method.ts';
import { listPaymentMethods } from './payment-method/list-payment-methods.ts';
import { removePaymentMethod } from './payment-method/remove-payment-method.ts';
import { startPaymentMethod } from './payment-method/start-payment-method.ts';
import { updatePaymentMethod } from './payment-method/update-payment-method.ts';
import { payoutActions } from './payout/payout-actions.ts';
import { exportStatement } from './prepaid/export-statement.ts';
import { getPrepaid } from './prepaid/get-prepaid.ts';
import { listMovements } from './prepaid/list-movements.ts';
import { recoverPrepaid } from './prepaid/recover-prepaid.ts';
import { topUpPrepaid } from './prepaid/top-up-prepaid.ts';
import { proFormaActions } from './pro-forma/pro-forma-actions.ts';
import { productActions } from './product/product-actions.ts';
import { createPromoCode } from './promo-code/create-promo-code.ts';
import { endPromoCode } from './promo-code/end-promo-code.ts';
import { listPromoCodes } from './promo-code/list-promo-codes.ts';
import { addCartLines } from './purchase/add-cart-lines.ts';
import { cancelPurchase } from './purchase/cancel-purchase.ts';
import { chooseCartAddress } from './purchase/choose-cart-address.ts';
import { chooseCartPayment } from './purchase/choose-cart-payment.ts';
import { chooseFreeCredit } from './purchase/choose-free-credit.ts';
import { enterPromoCode } from './purchase/enter-promo-code.ts';
import { getCart } from './purchase/get-cart.ts';
import { getPurchase } from './purchase/get-purchase.ts';
import { listOffers } from './purchase/list-offers.ts';
import { listPurchases } from './purchase/list-purchases.ts';
import { payPurchase } from './purchase/pay-purchase.ts';
import { placePurchase } from './purchase/place-purchase.ts';
import { removeCartLine } from './purchase/remove-cart-line.ts';
import { removePromoCode } from './purchase/remove-promo-code.ts';
import { updateCartLine } from './purchase/update-cart-line.ts';
import { renewalActions } from './renewal/renewal-actions.ts';
import { getReport } from './report/get-report.ts';
import { searchActions } from './search/search-actions.ts';
import { activateAuthenticator } from './second-factor/activate-authenticator.ts';
import { activatePasskey } from './second-factor/activate-passkey.ts';
import { activateSms } from './second-factor/activate-sms.ts';
import { listSecondFactors } from './second-factor/list-second-factors.ts';
import { removeSecondFactor } from './second-factor/remove-second-factor.ts';
import { renewBackupCodes } from './second-factor/renew-backup-codes.ts';
import { startAuthenticator } from './second-factor/start-authenticator.ts';
import { startPasskey } from './second-factor/start-passkey.ts';
import { startSms } from './second-factor/start-sms.ts';
import { confirmPassword } from './session/confirm-password.ts';
import { endOtherSessions } from './session/end-other-sessions.ts';
import { endSession } from './session/end-session.ts';
import { finishSignIn } from './session/finish-sign-in.ts';
import { getSignIn } from './session/get-sign-in.ts';
import { listSessions } from './session/list-sessions.ts';
import { sendSignInCode } from './session/send-sign-in-code.ts';
import { signIn } from './session/sign-in.ts';
import { signOut } from './session/sign-out.ts';
import { startPasskeySignIn } from './session/start-passkey-sign-in.ts';
import { addStaffMember } from './staff/add-staff-member.ts';
import { endStaffMember } from './staff/end-staff-member.ts';
import { listStaff } from './staff/list-staff.ts';
import { listStaffAudit } from './staff/list-staff-audit.ts';
import { updateStaffRoles } from './staff/update-staff-roles.ts';
import { createStaffToken } from './staff-token/create-staff-token.ts';
import { getCurrentStaffToken } from './staff-token/get-current-staff-token.ts';
import { listStaffTokens } from './staff-token/list-staff-tokens.ts';
import { revokeStaffToken } from './staff-token/revoke-staff-token.ts';
import { subscriptionActions } from './subscription/subscription-actions.ts';
import { successionActions } from './succession/succession-actions.ts';
import { getSupportCode } from './support/get-support-code.ts';
import { getVipCode } from './support/get-vip-code.ts';
import { listSupportMessages } from './support/list-support-messages.ts';
import { renewSupportCode } from './support/renew-support-code.ts';
import { renewVipCode } from './support/renew-vip-code.ts';
import { sendSupportMessage } from './support/send-support-message.ts';
import { getSupportAccess } from './support-access/get-support-access.ts';
import { grantSupportAccess } from './support-access/grant-support-access.ts';
import { listSupportAccess } from './support-access/list-support-access.ts';
import { withdrawSupportAccess } from './support-access/withdraw-support-access.ts';
import { addTeamMembers } from './team/add-team-members.ts';
import { createTeam } from './team/create-team.ts';
import { deleteTeam } from './team/delete-team.ts';
import { getTeam } from './team/get-team.ts';
import { listTeamCandidates } from './team/list-team-candidates.ts';
import { listTeamMembers } from './team/list-team-members.ts';
import { listTeams } from './team/list-teams.ts';
import { removeTeamMembers } from './team/remove-team-members.ts';
import { reportTeamDeletion } from './team/report-team-deletion.ts';
import { updateTeam } from './team/update-team.ts';
import { updateTeamMember } from './team/update-team-member.ts';
import { transferActions } from './transfer/transfer-actions.ts';

/** Everything that can be asked of the system, by router path. The router has exactly these. */
export const actions = {
  account: {
    get: getAccount,
    update: updateAccount,
    updatePicture: updateAccountPicture,
    removePicture: removeAccountPicture,
    requestPhoneCode,
    confirmPhone,
    removePhone,
    export: exportAccount,
    previewClosing: previewAccountClosing,
    close: closeAccount,
    signUp,
    confirmEmail,
    claimSignUp,
    rejectSignUp,
    resendConfirmation,
    requestConfirmation,
    getSecurity,
    changePassword,
    changeIdentifier,
    changeRecoveryEmail,
    removeRecoveryEmail,
    resendAddressLink,
    cancelAddressChange,
    confirmAddress,
    undoIdentifierChange,
    requestPasswordReset,
    resetPassword,
  },
  session: {
    signIn,
    getSignIn,
    sendSignInCode,
    startPasskeySignIn,
    finishSignIn,
    signOut,
    confirmPassword,
    list: listSessions,
    end: endSession,
    endOthers: endOtherSessions,
  },
  identityReview: {
    start: startIdentityReview,
    follow: followIdentityReview,
    upload: uploadIdentityReview,
    submit: submitIdentityReview,
    stop: stopIdentityReview,
    list: listIdentityReview,
    get: getIdentityReview,
    readDocument: readIdentityDocument,
    decide: decideIdentityReview,
  },
  secondFactor: {
    list: listSecondFactors,
    startAuthenticator,
    activateAuthenticator,
    startSms,
    activateSms,
    startPasskey,
    activatePasskey,
    remove: removeSecondFactor,
    renewBackupCodes,
  },
  organization: {
    list: listOrganizations,
    get: getOrganization,
    create: createOrganization,
    update: updateOrganization,
    updateLogo: updateOrganizationLogo,
    removeLogo: removeOrganizationLogo,
    getSecurity: getOrganizationSecurity,
    updateSecurity: updateOrganizationSecurity,
    getDeletion: getOrganizationDeletion,
    reportDeletion: reportOrganizationDeletion,
    export: exportOrganization,
    delete: deleteOrganization,
  },
  member: {
    list: listMembers,
    get: getMember,
    export: exportMembers,
    updateRole: updateMemberRole,
    updateRights: updateMemberRights,
    setEnd: setMemberEnd,
    block: blockMember,
    unblock: unblockMember,
    updatePreferences: updateContactPreferences,
    leave: leaveOrganization,
    listHeldData,
    prepareRemoval: prepareMemberRemoval,
    remove: removeMember,
  },
  invitation: {
    list: listInvitations,
    create: createInvitations,
    update: updateInvitation,
    resend: resendInvitation,
    revoke: revokeInvitation,
    open: openInvitation,
    accept: acceptInvitation,
    decline: declineInvitation,
    signUp: signUpByInvitation,
  },
  report: { get: getReport },
  team: {
    list: listTeams,
    get: getTeam,
    listMembers: listTeamMembers,
    listCandidates: listTeamCandidates,
    create: createTeam,
    update: updateTeam,
    addMembers: addTeamMembers,
    removeMembers: removeTeamMembers,
    updateMember: updateTeamMember,
    reportDeletion: reportTeamDeletion,
    delete: deleteTeam,
  },
  grant: { create: createGrants, update: updateGrant, revoke: revokeGrant },
  ...productActions,
  ...transferActions,
  ...searchActions,
  ...dashboardActions,
  catalogue: { list: listCatalogue, get: getCatalogue, quoteLines },
  promoCode: { list: listPromoCodes, create: createPromoCode, end: endPromoCode },
  freeCredit: { list: listFreeCredits, grant: grantFreeCredit },
  purchase: {
    getCart,
    addCartLines,
    updateCartLine,
    removeCartLine,
    chooseCartAddress,
    chooseCartPayment,
    enterPromoCode,
    removePromoCode,
    chooseFreeCredit,
    place: placePurchase,
    pay: payPurchase,
    cancel: cancelPurchase,
    get: getPurchase,
    list: listPurchases,
    listOffers,
  },
  access: {
    ofMember: getMemberAccess,
    ofTeam: getTeamAccess,
    ofProduct: getProductAccess,
    explain: explainAccess,
    preview: previewAccess,
    matrix: getAccessMatrix,
    exportMatrix: exportAccessMatrix,
  },
  help: { search: searchHelp, list: listGuides, get: getGuide, giveFeedback, noteMiss },
  ...successionActions,
  apiToken: {
    list: listApiTokens,
    create: createApiToken,
    revoke: revokeApiToken,
    getCurrent: getCurrentApiToken,
  },
  staffToken: {
    list: listStaffTokens,
    create: createStaffToken,
    revoke: revokeStaffToken,
    getCurrent: getCurrentStaffToken,
  },
  subscription: subscriptionActions,
  renewal: renewalActions,
  ...deskInvoiceActions,
  proForma: proFormaActions,
  ...deadLetterActions,
  ...bankFileActions,
  ...bankMovementActions,
  ...payoutActions,
  audit: { list: listAudit, listChoices: listAuditChoices, export: exportAudit },
  support: {
    getCode: getSupportCode,
    renewCode: renewSupportCode,
    getVipCode,
    renewVipCode,
    sendMessage: sendSupportMessage,
    listMessages: listSupportMessages,
  },
  supportAccess: {
    list: listSupportAccess,
    get: getSupportAccess,
    grant: grantSupportAccess,
    withdraw: withdrawSupportAccess,
  },
  desk: {
    identify: identifyCustomer,
    openAccess,
    openWithReason,
    listCases: listDeskCases,
    getCase: getDeskCase,
    getOrganization: getDeskOrganization,
    closeCase: closeDeskCase,
  },
  staff: {
    list: listStaff,
    add: addStaffMember,
    updateRoles: updateStaffRoles,
    end: endStaffMember,
    listAudit: listStaffAudit,
  },
  invoice: {
    list: listInvoices,
    sum: sumInvoices,
    get: getInvoice,
    download: downloadInvoice,
    export: exportInvoices,
  },
  payment: {
    start: startPayment,
    get: getPayment,
    cancel: cancelPayment,
    listWays: listPaymentWays,
  },
  paymentMethod: {
    list: listPaymentMethods,
    start: startPaymentMethod,
    finish: finishPaymentMethod,
    update: updatePaymentMethod,
    remove: removePaymentMethod,
  },
  prepaid: {
    get: getPrepaid,
    topUp: topUpPrepaid,
    recover: recoverPrepaid,
    listMovements,
    exportStatement,
  },
  billingAddress: {
    list: listBillingAddresses,
    create: createBillingAddress,
    update: updateBillingAddress,
    check: checkBillingAddress,
    archive: archiveBillingAddress,
  },
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
