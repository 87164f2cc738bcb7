import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { actions } from '@atrium/contracts/actions';
import type { AnyAction } from '@atrium/contracts/kernel/define-action';
import {
  type OpenPermission,
  permissions,
  resourcePermissions,
  staffPermissions,
} from '@atrium/contracts/kernel/permissions';
import { expect, test } from 'vitest';
import { appRouter } from './app-router.ts';

const all: [string, AnyAction][] = Object.entries(actions).flatMap(([feature, verbs]) =>
  Object.entries(verbs).map(([verb, action]): [string, AnyAction] => [`${feature}.${verb}`, action]),
);

test('API-1: the router has exactly the actions of the contracts, under their names and of their kind', () => {
  const mounted = Object.entries(appRouter._def.procedures).map(([path, procedure]) => [
    path,
    (procedure as unknown as { _def: { type: string } })._def.type,
  ]);
  const declared = all.map(([path, action]) => [path, action.kind]);
  expect(mounted.sort()).toEqual(declared.sort());
});

test('an action is named after its path', () => {
  for (const [path, action] of all) expect(action.name).toBe(path);
});

test('PERM-1: no action without a permission; a public one says why it is open', () => {
  for (const [path, { scope, permission }] of all) {
    if (scope === 'public') expect((permission as OpenPermission).open.length, path).toBeGreaterThan(20);
    else {
      const known = scope === 'staff' ? staffPermissions : [...permissions, ...resourcePermissions];
      expect(known, path).toContain(permission);
    }
  }
});

test('PAY-5, SEC-8: what is idempotent, sensitive or limited is the reviewed list', () => {
  const marks = all.map(([path, { sudo, idempotent, rateLimit }]) => {
    const limit = rateLimit ? ` ${rateLimit.limit} in ${rateLimit.windowSeconds} s by ${rateLimit.by}` : '';
    return `${path}:${idempotent ? ' idempotent' : ''}${sudo ? ` ${sudo === true ? 'sudo' : `sudo for ${sudo}`}` : ''}${limit}`;
  });
  expect(marks.join('\n')).toMatchInlineSnapshot(`
    "account.get:
    account.update:
    account.updatePicture: 30 in 3600 s by actor
    account.removePicture:
    account.requestPhoneCode: sudo 5 in 3600 s by actor
    account.confirmPhone: sudo
    account.removePhone: sudo
    account.export: sudo
    account.previewClosing:
    account.close: sudo
    account.signUp: 200 in 3600 s by address
    account.confirmEmail: 60 in 900 s by address
    account.claimSignUp: 30 in 900 s by address
    account.rejectSignUp: 30 in 900 s by address
    account.resendConfirmation: 6 in 900 s by address
    account.requestConfirmation: 5 in 900 s by actor
    account.getSecurity:
    account.changePassword: sudo 10 in 900 s by actor
    account.changeIdentifier: sudo 10 in 3600 s by actor
    account.changeRecoveryEmail: sudo 10 in 3600 s by actor
    account.removeRecoveryEmail: sudo
    account.resendAddressLink: 5 in 900 s by actor
    account.cancelAddressChange:
    account.confirmAddress: 60 in 900 s by address
    account.undoIdentifierChange: 30 in 900 s by address
    account.requestPasswordReset: 20 in 3600 s by address
    account.resetPassword: 30 in 900 s by address
    session.signIn: 100 in 900 s by address
    session.getSignIn: 200 in 900 s by address
    session.sendSignInCode: 20 in 3600 s by address
    session.startPasskeySignIn: 100 in 900 s by address
    session.finishSignIn: 60 in 900 s by address
    session.signOut:
    session.confirmPassword: 10 in 900 s by actor
    session.list:
    session.end: sudo
    session.endOthers: sudo
    identityReview.start: 20 in 3600 s by address
    identityReview.follow: 300 in 900 s by address
    identityReview.upload: 30 in 900 s by address
    identityReview.submit: 30 in 900 s by address
    identityReview.stop: 30 in 900 s by address
    identityReview.list:
    identityReview.get:
    identityReview.readDocument:
    identityReview.decide: sudo
    secondFactor.list:
    secondFactor.startAuthenticator: sudo 20 in 900 s by actor
    secondFactor.activateAuthenticator: sudo 30 in 900 s by actor
    secondFactor.startSms: sudo 5 in 3600 s by actor
    secondFactor.activateSms: sudo 30 in 900 s by actor
    secondFactor.startPasskey: sudo 20 in 900 s by actor
    secondFactor.activatePasskey: sudo 20 in 900 s by actor
    secondFactor.remove: sudo
    secondFactor.renewBackupCodes: sudo 10 in 3600 s by actor
    organization.list:
    organization.get:
    organization.create: idempotent 10 in 3600 s by actor
    organization.update:
    organization.updateLogo: 30 in 3600 s by actor
    organization.removeLogo:
    organization.getSecurity:
    organization.updateSecurity: sudo
    organization.getDeletion:
    organization.reportDeletion: 60 in 3600 s by actor
    organization.export:
    organization.delete: sudo
    member.list:
    member.get:
    member.export:
    member.updateRole: sudo for legal_representative
    member.updateRights:
    member.setEnd: sudo for legal_representative
    member.block: sudo for legal_representative
    member.unblock: sudo for legal_representative
    member.updatePreferences:
    member.leave:
    member.listHeldData:
    member.prepareRemoval:
    member.remove: sudo
    invitation.list:
    invitation.create: idempotent sudo for legal_representative 60 in 3600 s by actor
    invitation.update: sudo for legal_representative
    invitation.resend: sudo for legal_representative 120 in 3600 s by actor
    invitation.revoke:
    invitation.open: 60 in 900 s by address
    invitation.accept: 60 in 900 s by actor
    invitation.decline: 60 in 900 s by address
    invitation.signUp: 20 in 3600 s by address
    report.get:
    team.list:
    team.get:
    team.listMembers:
    team.listCandidates:
    team.create:
    team.update:
    team.addMembers:
    team.removeMembers:
    team.updateMember:
    team.reportDeletion: 60 in 300 s by actor
    team.delete:
    grant.create:
    grant.update:
    grant.revoke:
    product.list:
    product.get:
    product.rename:
    product.updateTags:
    product.terminate: sudo
    product.undoTermination:
    transfer.list:
    transfer.create: sudo 60 in 3600 s by actor
    transfer.cancel:
    transfer.open: 60 in 900 s by actor
    transfer.accept: 60 in 900 s by actor
    search.find: 600 in 300 s by actor
    dashboard.get:
    catalogue.list:
    catalogue.get:
    catalogue.quoteLines: 300 in 300 s by address
    promoCode.list:
    promoCode.create:
    promoCode.end:
    freeCredit.list:
    freeCredit.grant:
    purchase.getCart:
    purchase.addCartLines: idempotent
    purchase.updateCartLine:
    purchase.removeCartLine:
    purchase.chooseCartAddress:
    purchase.chooseCartPayment:
    purchase.enterPromoCode: 30 in 600 s by actor
    purchase.removePromoCode:
    purchase.chooseFreeCredit:
    purchase.place: idempotent
    purchase.pay: idempotent
    purchase.cancel:
    purchase.get:
    purchase.list:
    purchase.listOffers:
    access.ofMember:
    access.ofTeam:
    access.ofProduct:
    access.explain:
    access.preview: 300 in 300 s by actor
    access.matrix:
    access.exportMatrix: 20 in 3600 s by actor
    help.search: 600 in 300 s by address
    help.list:
    help.get:
    help.giveFeedback: 20 in 3600 s by address
    help.noteMiss: 60 in 3600 s by address
    succession.get:
    succession.start: 5 in 86400 s by actor
    succession.upload: 30 in 3600 s by actor
    succession.submit:
    succession.stop:
    succession.list:
    succession.getCase:
    succession.readDocument:
    succession.decide: sudo
    apiToken.list:
    apiToken.create: sudo 30 in 3600 s by actor
    apiToken.revoke:
    apiToken.getCurrent:
    staffToken.list:
    staffToken.create: sudo 30 in 3600 s by actor
    staffToken.revoke:
    staffToken.getCurrent:
    subscription.get:
    subscription.setRenewal:
    subscription.setAllRenewals:
    subscription.listOffers:
    subscription.previewChange:
    subscription.change: idempotent
    subscription.undoChange:
    renewal.getSettings:
    renewal.updateSettings:
    renewal.listToPay:
    renewal.quote:
    renewal.pay: idempotent
    deskInvoice.list:
    deskInvoice.get:
    deskInvoice.refund: idempotent
    proForma.create: idempotent
    proForma.list:
    proForma.download:
    deadLetter.list:
    deadLetter.replay:
    bankFile.import:
    bankFile.list:
    bankFile.get:
    bankMovement.list:
    bankMovement.identify:
    bankMovement.resolve:
    payout.list:
    payout.order:
    payout.download:
    payout.resolve:
    audit.list:
    audit.listChoices:
    audit.export:
    support.getCode:
    support.renewCode: 20 in 3600 s by actor
    support.getVipCode:
    support.renewVipCode: 20 in 3600 s by actor
    support.sendMessage: idempotent 10 in 3600 s by actor
    support.listMessages:
    supportAccess.list:
    supportAccess.get:
    supportAccess.grant: 30 in 3600 s by actor
    supportAccess.withdraw:
    desk.identify:
    desk.openAccess:
    desk.openWithReason: 60 in 3600 s by actor
    desk.listCases:
    desk.getCase:
    desk.getOrganization:
    desk.closeCase:
    staff.list:
    staff.add: sudo 30 in 3600 s by actor
    staff.updateRoles: sudo
    staff.end: sudo
    staff.listAudit:
    invoice.list:
    invoice.sum:
    invoice.get:
    invoice.download:
    invoice.export:
    invoiceExport.start: idempotent 30 in 3600 s by actor
    invoiceExport.list:
    invoiceExport.cancel:
    invoiceExport.download:
    payment.start: idempotent
    payment.get:
    payment.cancel:
    payment.listWays:
    paymentMethod.list:
    paymentMethod.start: 30 in 3600 s by actor
    paymentMethod.finish: 60 in 3600 s by actor
    paymentMethod.update:
    paymentMethod.remove: sudo
    prepaid.get:
    prepaid.topUp: idempotent
    prepaid.recover: idempotent sudo 20 in 3600 s by actor
    prepaid.listMovements:
    prepaid.exportStatement:
    billingAddress.list:
    billingAddress.create: 60 in 3600 s by actor
    billingAddress.update: 60 in 3600 s by actor
    billingAddress.check: 30 in 3600 s by actor
    billingAddress.archive:"
  `);
});

test('what works across tenants is the reviewed list', async () => {
  const core = join(import.meta.dirname, '../../../../packages/core/src');
  const files = (await readdir(core, { recursive: true })).filter((file) => /(?<!\.test)\.ts$/.test(file));
  const uses: string[] = [];
  for (const file of files.sort()) {
    const source = await readFile(join(core, file), 'utf8');
    for (const [, action] of source.matchAll(/implement(?:System|Staff)\(\s*(\w+)/g)) {
      uses.push(`${file}: ${action}`);
    }
  }
  expect(uses.join('\n')).toMatchInlineSnapshot(`
    "account/claim-sign-up.ts: claimSignUp
    account/confirm-address.ts: confirmAddress
    account/confirm-email.ts: confirmEmail
    account/reject-sign-up.ts: rejectSignUp
    account/request-password-reset.ts: requestPasswordReset
    account/resend-confirmation.ts: resendConfirmation
    account/reset-password.ts: resetPassword
    account/sign-up.ts: signUp
    account/undo-identifier-change.ts: undoIdentifierChange
    bank-file/get-bank-file.ts: getBankFile
    bank-file/list-bank-file.ts: listBankFile
    bank-movement/identify-bank-customer.ts: identifyBankCustomer
    bank-movement/list-bank-movement.ts: listBankMovement
    bank-movement/resolve-bank-movement.ts: resolveBankMovement
    catalogue/get-catalogue.ts: getCatalogue
    catalogue/list-catalogue.ts: listCatalogue
    catalogue/quote-lines.ts: quoteLines
    dead-letter/list-dead-letters.ts: listDeadLetters
    dead-letter/replay-dead-letters.ts: replayDeadLetters
    desk-invoice/get-desk-invoice.ts: getDeskInvoice
    desk-invoice/list-desk-invoices.ts: listDeskInvoices
    desk-invoice/refund-desk-invoice.ts: refundDeskInvoice
    desk/close-desk-case.ts: closeDeskCase
    desk/get-desk-case.ts: getDeskCase
    desk/get-desk-organization.ts: getDeskOrganization
    desk/identify-customer.ts: identifyCustomer
    desk/list-desk-cases.ts: listDeskCases
    desk/open-access.ts: openAccess
    desk/open-with-reason.ts: openWithReason
    free-credit/grant-free-credit.ts: grantFreeCredit
    free-credit/list-free-credits.ts: listFreeCredits
    help/get-guide.ts: getGuide
    help/give-feedback.ts: giveFeedback
    help/list-guides.ts: listGuides
    help/note-miss.ts: noteMiss
    help/search-help.ts: searchHelp
    identity-review/decide-identity-review.ts: decideIdentityReview
    identity-review/follow-identity-review.ts: followIdentityReview
    identity-review/get-identity-review.ts: getIdentityReview
    identity-review/list-identity-review.ts: listIdentityReview
    identity-review/read-identity-document.ts: readIdentityDocument
    identity-review/start-identity-review.ts: startIdentityReview
    identity-review/stop-identity-review.ts: stopIdentityReview
    identity-review/submit-identity-review.ts: submitIdentityReview
    identity-review/upload-identity-review.ts: uploadIdentityReview
    invitation/decline-invitation.ts: declineInvitation
    invitation/open-invitation.ts: openInvitation
    invitation/sign-up-by-invitation.ts: signUpByInvitation
    kernel/implement-staff.ts: action
    payout/download-payout.ts: downloadPayout
    payout/list-payout.ts: listPayout
    payout/order-payout.ts: orderPayout
    payout/resolve-payout.ts: resolvePayout
    promo-code/create-promo-code.ts: createPromoCode
    promo-code/end-promo-code.ts: endPromoCode
    promo-code/list-promo-codes.ts: listPromoCodes
    session/finish-sign-in.ts: finishSignIn
    session/get-sign-in.ts: getSignIn
    session/send-sign-in-code.ts: sendSignInCode
    session/sign-in.ts: signIn
    session/sign-out.ts: signOut
    session/start-passkey-sign-in.ts: startPasskeySignIn
    staff-token/create-staff-token.ts: createStaffToken
    staff-token/get-current-staff-token.ts: getCurrentStaffToken
    staff-token/list-staff-tokens.ts: listStaffTokens
    staff-token/revoke-staff-token.ts: revokeStaffToken
    staff/add-staff-member.ts: addStaffMember
    staff/end-staff-member.ts: endStaffMember
    staff/list-staff-audit.ts: listStaffAudit
    staff/list-staff.ts: listStaff
    staff/update-staff-roles.ts: updateStaffRoles
    succession/decide-succession.ts: decideSuccession
    succession/get-succession-case.ts: getSuccessionCase
    succession/list-succession.ts: listSuccession
    succession/read-succession-document.ts: readSuccessionDocument"
  `);
});
