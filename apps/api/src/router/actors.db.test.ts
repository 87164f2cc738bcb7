import { randomUUID } from 'node:crypto';
import { actions } from '@atrium/contracts/actions';
import { type AnyAction, defineAction } from '@atrium/contracts/kernel/define-action';
import { staffRoles } from '@atrium/contracts/staff/staff-types';
import { addMember, createPerson, createStaff, createTestOrganization } from '@atrium/core/test/test-host';
import { createThings } from '@atrium/core/test/test-things';
import { expect, test } from 'vitest';
import { z } from 'zod';
import { buildInput, buildInputWith, fieldOf, idPaths } from '../../test/build-input.ts';
import { kindOfField } from '../../test/known-ids.ts';
import { errorOf, mutate, query, useTestApp } from '../../test/test-app.ts';

const app = useTestApp();

const all: [string, AnyAction][] = Object.entries(actions).flatMap(([feature, verbs]) =>
  Object.entries(verbs).map(([verb, action]): [string, AnyAction] => [`${feature}.${verb}`, action]),
);
const atDesk = all.filter(([, action]) => action.scope === 'staff');
const inOrganization = all.filter(([, action]) => action.scope === 'organization');

const call = (path: string, action: AnyAction, input: object, token: string | null) =>
  (action.kind === 'query' ? query : mutate)(app(), path, input, { token, from: randomUUID() });

test('PERM-1: every action × every kind of actor ends as in the reviewed table', {
  timeout: 300_000,
}, async () => {
  const actors = [
    'nobody',
    'external_user',
    'collaborator',
    'administrator',
    'legal_representative',
  ] as const;
  const rows: string[] = [];
  for (const [path, action] of all.filter((entry) => !atDesk.includes(entry))) {
    const needsThings = idPaths(action).some((path) => kindOfField[fieldOf(path)] !== undefined);
    const outcomeFor = async (actor: (typeof actors)[number]): Promise<string> => {
      const owner = await createPerson(app().host);
      const organizationId = await createTestOrganization(app().host, owner);
      const person = actor === 'nobody' ? null : await createPerson(app().host);
      if (person && actor !== 'nobody') await addMember(app().host, organizationId, person, actor);
      const things = needsThings ? await createThings(app().host, organizationId) : null;
      const input = buildInputWith(action, [], (field) =>
        field === 'organizationId' ? organizationId : things?.[kindOfField[field] ?? ''],
      );
      const response = await call(path, action, input, person?.token ?? null);
      return response.ok ? 'ok' : (await errorOf(response)).code;
    };
    const outcomes = await Promise.all(actors.map(outcomeFor));
    rows.push(`${path}: ${actors.map((actor, i) => `${actor} ${outcomes[i]}`).join(' | ')}`);
  }
  expect(rows.join('\n')).toMatchInlineSnapshot(`
    "account.get: nobody session.required | external_user ok | collaborator ok | administrator ok | legal_representative ok
    account.update: nobody session.required | external_user ok | collaborator ok | administrator ok | legal_representative ok
    account.updatePicture: nobody session.required | external_user request.invalid_input | collaborator request.invalid_input | administrator request.invalid_input | legal_representative request.invalid_input
    account.removePicture: nobody session.required | external_user ok | collaborator ok | administrator ok | legal_representative ok
    account.requestPhoneCode: nobody session.required | external_user session.sudo_required | collaborator session.sudo_required | administrator session.sudo_required | legal_representative session.sudo_required
    account.confirmPhone: nobody session.required | external_user session.sudo_required | collaborator session.sudo_required | administrator session.sudo_required | legal_representative session.sudo_required
    account.removePhone: nobody session.required | external_user session.sudo_required | collaborator session.sudo_required | administrator session.sudo_required | legal_representative session.sudo_required
    account.export: nobody session.required | external_user session.sudo_required | collaborator session.sudo_required | administrator session.sudo_required | legal_representative session.sudo_required
    account.previewClosing: nobody session.required | external_user ok | collaborator ok | administrator ok | legal_representative ok
    account.close: nobody session.required | external_user session.sudo_required | collaborator session.sudo_required | administrator session.sudo_required | legal_representative session.sudo_required
    account.signUp: nobody account.password_too_weak | external_user account.password_too_weak | collaborator account.password_too_weak | administrator account.password_too_weak | legal_representative account.password_too_weak
    account.confirmEmail: nobody account.confirmation_expired | external_user account.confirmation_expired | collaborator account.confirmation_expired | administrator account.confirmation_expired | legal_representative account.confirmation_expired
    account.claimSignUp: nobody account.link_expired | external_user account.link_expired | collaborator account.link_expired | administrator account.link_expired | legal_representative account.link_expired
    account.rejectSignUp: nobody account.link_expired | external_user account.link_expired | collaborator account.link_expired | administrator account.link_expired | legal_representative account.link_expired
    account.resendConfirmation: nobody ok | external_user ok | collaborator ok | administrator ok | legal_representative ok
    account.requestConfirmation: nobody session.required | external_user account.already_confirmed | collaborator account.already_confirmed | administrator account.already_confirmed | legal_representative account.already_confirmed
    account.getSecurity: nobody session.required | external_user ok | collaborator ok | administrator ok | legal_representative ok
    account.changePassword: nobody session.required | external_user session.sudo_required | collaborator session.sudo_required | administrator session.sudo_required | legal_representative session.sudo_required
    account.changeIdentifier: nobody session.required | external_user session.sudo_required | collaborator session.sudo_required | administrator session.sudo_required | legal_representative session.sudo_required
    account.changeRecoveryEmail: nobody session.required | external_user session.sudo_required | collaborator session.sudo_required | administrator session.sudo_required | legal_representative session.sudo_required
    account.removeRecoveryEmail: nobody session.required | external_user session.sudo_required | collaborator session.sudo_required | administrator session.sudo_required | legal_representative session.sudo_required
    account.resendAddressLink: nobody session.required | external_user account.nothing_pending | collaborator account.nothing_pending | administrator account.nothing_pending | legal_representative account.nothing_pending
    account.cancelAddressChange: nobody session.required | external_user ok | collaborator ok | administrator ok | legal_representative ok
    account.confirmAddress: nobody account.link_expired | external_user account.link_expired | collaborator account.link_expired | administrator account.link_expired | legal_representative account.link_expired
    account.undoIdentifierChange: nobody account.link_expired | external_user account.link_expired | collaborator account.link_expired | administrator account.link_expired | legal_representative account.link_expired
    account.requestPasswordReset: nobody ok | external_user ok | collaborator ok | administrator ok | legal_representative ok
    account.resetPassword: nobody account.link_expired | external_user account.link_expired | collaborator account.link_expired | administrator account.link_expired | legal_representative account.link_expired
    session.signIn: nobody session.credentials_wrong | external_user session.credentials_wrong | collaborator session.credentials_wrong | administrator session.credentials_wrong | legal_representative session.credentials_wrong
    session.getSignIn: nobody session.sign_in_expired | external_user session.sign_in_expired | collaborator session.sign_in_expired | administrator session.sign_in_expired | legal_representative session.sign_in_expired
    session.sendSignInCode: nobody session.sign_in_expired | external_user session.sign_in_expired | collaborator session.sign_in_expired | administrator session.sign_in_expired | legal_representative session.sign_in_expired
    session.startPasskeySignIn: nobody session.sign_in_expired | external_user session.sign_in_expired | collaborator session.sign_in_expired | administrator session.sign_in_expired | legal_representative session.sign_in_expired
    session.finishSignIn: nobody session.sign_in_expired | external_user session.sign_in_expired | collaborator session.sign_in_expired | administrator session.sign_in_expired | legal_representative session.sign_in_expired
    session.signOut: nobody ok | external_user ok | collaborator ok | administrator ok | legal_representative ok
    session.confirmPassword: nobody session.required | external_user session.password_wrong | collaborator session.password_wrong | administrator session.password_wrong | legal_representative session.password_wrong
    session.list: nobody session.required | external_user ok | collaborator ok | administrator ok | legal_representative ok
    session.end: nobody session.required | external_user session.sudo_required | collaborator session.sudo_required | administrator session.sudo_required | legal_representative session.sudo_required
    session.endOthers: nobody session.required | external_user session.sudo_required | collaborator session.sudo_required | administrator session.sudo_required | legal_representative session.sudo_required
    identityReview.start: nobody session.credentials_wrong | external_user session.credentials_wrong | collaborator session.credentials_wrong | administrator session.credentials_wrong | legal_representative session.credentials_wrong
    identityReview.follow: nobody identity.link_invalid | external_user identity.link_invalid | collaborator identity.link_invalid | administrator identity.link_invalid | legal_representative identity.link_invalid
    identityReview.upload: nobody identity.link_invalid | external_user identity.link_invalid | collaborator identity.link_invalid | administrator identity.link_invalid | legal_representative identity.link_invalid
    identityReview.submit: nobody identity.link_invalid | external_user identity.link_invalid | collaborator identity.link_invalid | administrator identity.link_invalid | legal_representative identity.link_invalid
    identityReview.stop: nobody identity.link_invalid | external_user identity.link_invalid | collaborator identity.link_invalid | administrator identity.link_invalid | legal_representative identity.link_invalid
    secondFactor.list: nobody session.required | external_user ok | collaborator ok | administrator ok | legal_representative ok
    secondFactor.startAuthenticator: nobody session.required | external_user session.sudo_required | collaborator session.sudo_required | administrator session.sudo_required | legal_representative session.sudo_required
    secondFactor.activateAuthenticator: nobody session.required | external_user session.sudo_required | collaborator session.sudo_required | administrator session.sudo_required | legal_representative session.sudo_required
    secondFactor.startSms: nobody session.required | external_user session.sudo_required | collaborator session.sudo_required | administrator session.sudo_required | legal_representative session.sudo_required
    secondFactor.activateSms: nobody session.required | external_user session.sudo_required | collaborator session.sudo_required | administrator session.sudo_required | legal_representative session.sudo_required
    secondFactor.startPasskey: nobody session.required | external_user session.sudo_required | collaborator session.sudo_required | administrator session.sudo_required | legal_representative session.sudo_required
    secondFactor.activatePasskey: nobody session.required | external_user session.sudo_required | collaborator session.sudo_required | administrator session.sudo_required | legal_representative session.sudo_required
    secondFactor.remove: nobody session.required | external_user session.sudo_required | collaborator session.sudo_required | administrator session.sudo_required | legal_representative session.sudo_required
    secondFactor.renewBackupCodes: nobody session.required | external_user session.sudo_required | collaborator session.sudo_required | administrator session.sudo_required | legal_representative session.sudo_required
    organization.list: nobody session.required | external_user ok | collaborator ok | administrator ok | legal_representative ok
    organization.get: nobody session.required | external_user ok | collaborator ok | administrator ok | legal_representative ok
    organization.create: nobody session.required | external_user ok | collaborator ok | administrator ok | legal_representative ok
    organization.update: nobody session.required | external_user permission.denied | collaborator permission.denied | administrator permission.denied | legal_representative ok
    organization.updateLogo: nobody session.required | external_user permission.denied | collaborator permission.denied | administrator permission.denied | legal_representative request.invalid_input
    organization.removeLogo: nobody session.required | external_user permission.denied | collaborator permission.denied | administrator permission.denied | legal_representative ok
    organization.getSecurity: nobody session.required | external_user permission.denied | collaborator permission.denied | administrator ok | legal_representative ok
    organization.updateSecurity: nobody session.required | external_user permission.denied | collaborator permission.denied | administrator session.sudo_required | legal_representative session.sudo_required
    organization.getDeletion: nobody session.required | external_user permission.denied | collaborator permission.denied | administrator ok | legal_representative ok
    organization.reportDeletion: nobody session.required | external_user permission.denied | collaborator permission.denied | administrator organization.not_deletable | legal_representative organization.not_deletable
    organization.export: nobody session.required | external_user permission.denied | collaborator permission.denied | administrator ok | legal_representative ok
    organization.delete: nobody session.required | external_user permission.denied | collaborator permission.denied | administrator session.sudo_required | legal_representative session.sudo_required
    member.list: nobody session.required | external_user permission.denied | collaborator ok | administrator ok | legal_representative ok
    member.get: nobody session.required | external_user permission.denied | collaborator ok | administrator ok | legal_representative ok
    member.export: nobody session.required | external_user permission.denied | collaborator permission.denied | administrator ok | legal_representative ok
    member.updateRole: nobody session.required | external_user permission.denied | collaborator permission.denied | administrator member.role_not_grantable | legal_representative session.sudo_required
    member.updateRights: nobody session.required | external_user permission.denied | collaborator permission.denied | administrator ok | legal_representative ok
    member.setEnd: nobody session.required | external_user permission.denied | collaborator permission.denied | administrator ok | legal_representative ok
    member.block: nobody session.required | external_user permission.denied | collaborator permission.denied | administrator ok | legal_representative ok
    member.unblock: nobody session.required | external_user permission.denied | collaborator permission.denied | administrator ok | legal_representative ok
    member.updatePreferences: nobody session.required | external_user permission.denied | collaborator permission.denied | administrator permission.denied | legal_representative permission.denied
    member.leave: nobody session.required | external_user permission.denied | collaborator permission.denied | administrator permission.denied | legal_representative permission.denied
    member.listHeldData: nobody session.required | external_user permission.denied | collaborator permission.denied | administrator ok | legal_representative ok
    member.prepareRemoval: nobody session.required | external_user permission.denied | collaborator permission.denied | administrator ok | legal_representative ok
    member.remove: nobody session.required | external_user permission.denied | collaborator permission.denied | administrator session.sudo_required | legal_representative session.sudo_required
    invitation.list: nobody session.required | external_user permission.denied | collaborator permission.denied | administrator ok | legal_representative ok
    invitation.create: nobody session.required | external_user permission.denied | collaborator permission.denied | administrator member.role_not_grantable | legal_representative session.sudo_required
    invitation.update: nobody session.required | external_user permission.denied | collaborator permission.denied | administrator member.role_not_grantable | legal_representative session.sudo_required
    invitation.resend: nobody session.required | external_user permission.denied | collaborator permission.denied | administrator ok | legal_representative ok
    invitation.revoke: nobody session.required | external_user permission.denied | collaborator permission.denied | administrator ok | legal_representative ok
    invitation.open: nobody invitation.unknown | external_user invitation.unknown | collaborator invitation.unknown | administrator invitation.unknown | legal_representative invitation.unknown
    invitation.accept: nobody session.required | external_user invitation.unknown | collaborator invitation.unknown | administrator invitation.unknown | legal_representative invitation.unknown
    invitation.decline: nobody invitation.unknown | external_user invitation.unknown | collaborator invitation.unknown | administrator invitation.unknown | legal_representative invitation.unknown
    invitation.signUp: nobody invitation.unknown | external_user invitation.unknown | collaborator invitation.unknown | administrator invitation.unknown | legal_representative invitation.unknown
    report.get: nobody session.required | external_user permission.denied | collaborator permission.denied | administrator ok | legal_representative ok
    team.list: nobody session.required | external_user permission.denied | collaborator ok | administrator ok | legal_representative ok
    team.get: nobody session.required | external_user permission.denied | collaborator ok | administrator ok | legal_representative ok
    team.listMembers: nobody session.required | external_user permission.denied | collaborator ok | administrator ok | legal_representative ok
    team.listCandidates: nobody session.required | external_user permission.denied | collaborator permission.denied | administrator ok | legal_representative ok
    team.create: nobody session.required | external_user permission.denied | collaborator permission.denied | administrator ok | legal_representative ok
    team.update: nobody session.required | external_user permission.denied | collaborator permission.denied | administrator ok | legal_representative ok
    team.addMembers: nobody session.required | external_user permission.denied | collaborator permission.denied | administrator ok | legal_representative ok
    team.removeMembers: nobody session.required | external_user permission.denied | collaborator permission.denied | administrator ok | legal_representative ok
    team.updateMember: nobody session.required | external_user permission.denied | collaborator permission.denied | administrator ok | legal_representative ok
    team.reportDeletion: nobody session.required | external_user permission.denied | collaborator permission.denied | administrator ok | legal_representative ok
    team.delete: nobody session.required | external_user permission.denied | collaborator permission.denied | administrator report.facts_changed | legal_representative report.facts_changed
    grant.create: nobody session.required | external_user permission.denied | collaborator permission.denied | administrator grant.level_unknown | legal_representative grant.level_unknown
    grant.update: nobody session.required | external_user permission.denied | collaborator permission.denied | administrator grant.level_unknown | legal_representative grant.level_unknown
    grant.revoke: nobody session.required | external_user permission.denied | collaborator permission.denied | administrator ok | legal_representative ok
    product.list: nobody session.required | external_user ok | collaborator ok | administrator ok | legal_representative ok
    product.get: nobody session.required | external_user permission.denied | collaborator permission.denied | administrator ok | legal_representative ok
    product.rename: nobody session.required | external_user permission.denied | collaborator permission.denied | administrator ok | legal_representative ok
    product.updateTags: nobody session.required | external_user permission.denied | collaborator permission.denied | administrator ok | legal_representative ok
    product.terminate: nobody session.required | external_user permission.denied | collaborator permission.denied | administrator session.sudo_required | legal_representative session.sudo_required
    product.undoTermination: nobody session.required | external_user permission.denied | collaborator permission.denied | administrator product.not_ending | legal_representative product.not_ending
    transfer.list: nobody session.required | external_user permission.denied | collaborator permission.denied | administrator ok | legal_representative ok
    transfer.create: nobody session.required | external_user permission.denied | collaborator permission.denied | administrator session.sudo_required | legal_representative session.sudo_required
    transfer.cancel: nobody session.required | external_user permission.denied | collaborator permission.denied | administrator ok | legal_representative ok
    transfer.open: nobody session.required | external_user transfer.unknown | collaborator transfer.unknown | administrator transfer.unknown | legal_representative transfer.unknown
    transfer.accept: nobody session.required | external_user permission.denied | collaborator permission.denied | administrator transfer.unknown | legal_representative transfer.unknown
    search.find: nobody session.required | external_user ok | collaborator ok | administrator ok | legal_representative ok
    dashboard.get: nobody session.required | external_user permission.denied | collaborator permission.denied | administrator ok | legal_representative ok
    catalogue.list: nobody ok | external_user ok | collaborator ok | administrator ok | legal_representative ok
    catalogue.get: nobody ok | external_user ok | collaborator ok | administrator ok | legal_representative ok
    catalogue.quoteLines: nobody ok | external_user ok | collaborator ok | administrator ok | legal_representative ok
    purchase.getCart: nobody session.required | external_user permission.denied | collaborator permission.denied | administrator ok | legal_representative ok
    purchase.addCartLines: nobody session.required | external_user permission.denied | collaborator permission.denied | administrator purchase.plan_unknown | legal_representative purchase.plan_unknown
    purchase.updateCartLine: nobody session.required | external_user permission.denied | collaborator permission.denied | administrator request.not_found | legal_representative request.not_found
    purchase.removeCartLine: nobody session.required | external_user permission.denied | collaborator permission.denied | administrator ok | legal_representative ok
    purchase.chooseCartAddress: nobody session.required | external_user permission.denied | collaborator permission.denied | administrator ok | legal_representative ok
    purchase.chooseCartPayment: nobody session.required | external_user permission.denied | collaborator permission.denied | administrator ok | legal_representative ok
    purchase.enterPromoCode: nobody session.required | external_user permission.denied | collaborator permission.denied | administrator purchase.empty | legal_representative purchase.empty
    purchase.removePromoCode: nobody session.required | external_user permission.denied | collaborator permission.denied | administrator ok | legal_representative ok
    purchase.chooseFreeCredit: nobody session.required | external_user permission.denied | collaborator permission.denied | administrator request.not_found | legal_representative request.not_found
    purchase.place: nobody session.required | external_user permission.denied | collaborator permission.denied | administrator request.not_found | legal_representative request.not_found
    purchase.pay: nobody session.required | external_user permission.denied | collaborator permission.denied | administrator ok | legal_representative ok
    purchase.cancel: nobody session.required | external_user permission.denied | collaborator permission.denied | administrator ok | legal_representative ok
    purchase.get: nobody session.required | external_user permission.denied | collaborator permission.denied | administrator ok | legal_representative ok
    purchase.list: nobody session.required | external_user permission.denied | collaborator permission.denied | administrator ok | legal_representative ok
    purchase.listOffers: nobody session.required | external_user permission.denied | collaborator permission.denied | administrator ok | legal_representative ok
    access.ofMember: nobody session.required | external_user permission.denied | collaborator permission.denied | administrator ok | legal_representative ok
    access.ofTeam: nobody session.required | external_user permission.denied | collaborator ok | administrator ok | legal_representative ok
    access.ofProduct: nobody session.required | external_user permission.denied | collaborator permission.denied | administrator ok | legal_representative ok
    access.explain: nobody session.required | external_user permission.denied | collaborator permission.denied | administrator grant.level_unknown | legal_representative grant.level_unknown
    access.preview: nobody session.required | external_user permission.denied | collaborator permission.denied | administrator ok | legal_representative ok
    access.matrix: nobody session.required | external_user permission.denied | collaborator permission.denied | administrator ok | legal_representative ok
    access.exportMatrix: nobody session.required | external_user permission.denied | collaborator permission.denied | administrator ok | legal_representative ok
    help.search: nobody ok | external_user ok | collaborator ok | administrator ok | legal_representative ok
    help.list: nobody ok | external_user ok | collaborator ok | administrator ok | legal_representative ok
    help.get: nobody request.not_found | external_user request.not_found | collaborator request.not_found | administrator request.not_found | legal_representative request.not_found
    help.giveFeedback: nobody request.not_found | external_user request.not_found | collaborator request.not_found | administrator request.not_found | legal_representative request.not_found
    help.noteMiss: nobody ok | external_user ok | collaborator ok | administrator ok | legal_representative ok
    succession.get: nobody session.required | external_user permission.denied | collaborator ok | administrator ok | legal_representative ok
    succession.start: nobody session.required | external_user permission.denied | collaborator ok | administrator ok | legal_representative succession.already_representative
    succession.upload: nobody session.required | external_user permission.denied | collaborator request.invalid_input | administrator request.invalid_input | legal_representative request.invalid_input
    succession.submit: nobody session.required | external_user permission.denied | collaborator succession.not_collecting | administrator succession.not_collecting | legal_representative succession.not_collecting
    succession.stop: nobody session.required | external_user permission.denied | collaborator succession.ended | administrator succession.ended | legal_representative succession.ended
    apiToken.list: nobody session.required | external_user ok | collaborator ok | administrator ok | legal_representative ok
    apiToken.create: nobody session.required | external_user session.sudo_required | collaborator session.sudo_required | administrator session.sudo_required | legal_representative session.sudo_required
    apiToken.revoke: nobody session.required | external_user permission.denied | collaborator permission.denied | administrator ok | legal_representative ok
    apiToken.getCurrent: nobody session.required | external_user request.not_found | collaborator request.not_found | administrator request.not_found | legal_representative request.not_found
    subscription.get: nobody session.required | external_user permission.denied | collaborator permission.denied | administrator ok | legal_representative ok
    subscription.setRenewal: nobody session.required | external_user permission.denied | collaborator permission.denied | administrator subscription.changed_meanwhile | legal_representative subscription.changed_meanwhile
    subscription.setAllRenewals: nobody session.required | external_user permission.denied | collaborator permission.denied | administrator ok | legal_representative ok
    subscription.listOffers: nobody session.required | external_user permission.denied | collaborator permission.denied | administrator ok | legal_representative ok
    subscription.previewChange: nobody session.required | external_user permission.denied | collaborator permission.denied | administrator subscription.plan_not_offered | legal_representative subscription.plan_not_offered
    subscription.change: nobody session.required | external_user permission.denied | collaborator permission.denied | administrator subscription.changed_meanwhile | legal_representative subscription.changed_meanwhile
    subscription.undoChange: nobody session.required | external_user permission.denied | collaborator permission.denied | administrator ok | legal_representative ok
    renewal.getSettings: nobody session.required | external_user permission.denied | collaborator permission.denied | administrator ok | legal_representative ok
    renewal.updateSettings: nobody session.required | external_user permission.denied | collaborator permission.denied | administrator renewal.settings_changed_meanwhile | legal_representative renewal.settings_changed_meanwhile
    renewal.listToPay: nobody session.required | external_user permission.denied | collaborator permission.denied | administrator ok | legal_representative ok
    renewal.quote: nobody session.required | external_user permission.denied | collaborator permission.denied | administrator ok | legal_representative ok
    renewal.pay: nobody session.required | external_user permission.denied | collaborator permission.denied | administrator subscription.amount_changed | legal_representative subscription.amount_changed
    proForma.create: nobody session.required | external_user permission.denied | collaborator permission.denied | administrator ok | legal_representative ok
    proForma.list: nobody session.required | external_user permission.denied | collaborator permission.denied | administrator ok | legal_representative ok
    proForma.download: nobody session.required | external_user permission.denied | collaborator permission.denied | administrator ok | legal_representative ok
    audit.list: nobody session.required | external_user permission.denied | collaborator permission.denied | administrator ok | legal_representative ok
    audit.listChoices: nobody session.required | external_user permission.denied | collaborator permission.denied | administrator ok | legal_representative ok
    audit.export: nobody session.required | external_user permission.denied | collaborator permission.denied | administrator ok | legal_representative ok
    support.getCode: nobody session.required | external_user ok | collaborator ok | administrator ok | legal_representative ok
    support.renewCode: nobody session.required | external_user ok | collaborator ok | administrator ok | legal_representative ok
    support.getVipCode: nobody session.required | external_user ok | collaborator ok | administrator ok | legal_representative ok
    support.renewVipCode: nobody session.required | external_user request.not_found | collaborator request.not_found | administrator request.not_found | legal_representative request.not_found
    support.sendMessage: nobody session.required | external_user ok | collaborator ok | administrator ok | legal_representative ok
    support.listMessages: nobody session.required | external_user ok | collaborator ok | administrator ok | legal_representative ok
    supportAccess.list: nobody session.required | external_user permission.denied | collaborator permission.denied | administrator ok | legal_representative ok
    supportAccess.get: nobody session.required | external_user permission.denied | collaborator permission.denied | administrator ok | legal_representative ok
    supportAccess.grant: nobody session.required | external_user permission.denied | collaborator permission.denied | administrator request.not_found | legal_representative request.not_found
    supportAccess.withdraw: nobody session.required | external_user permission.denied | collaborator permission.denied | administrator ok | legal_representative ok
    invoice.list: nobody session.required | external_user permission.denied | collaborator permission.denied | administrator ok | legal_representative ok
    invoice.sum: nobody session.required | external_user permission.denied | collaborator permission.denied | administrator ok | legal_representative ok
    invoice.get: nobody session.required | external_user permission.denied | collaborator permission.denied | administrator ok | legal_representative ok
    invoice.download: nobody session.required | external_user permission.denied | collaborator permission.denied | administrator ok | legal_representative ok
    invoice.export: nobody session.required | external_user permission.denied | collaborator permission.denied | administrator ok | legal_representative ok
    invoiceExport.start: nobody session.required | external_user permission.denied | collaborator permission.denied | administrator ok | legal_representative ok
    invoiceExport.list: nobody session.required | external_user permission.denied | collaborator permission.denied | administrator ok | legal_representative ok
    invoiceExport.cancel: nobody session.required | external_user permission.denied | collaborator permission.denied | administrator request.not_found | legal_representative request.not_found
    invoiceExport.download: nobody session.required | external_user permission.denied | collaborator permission.denied | administrator request.not_found | legal_representative request.not_found
    payment.start: nobody session.required | external_user permission.denied | collaborator permission.denied | administrator ok | legal_representative ok
    payment.get: nobody session.required | external_user permission.denied | collaborator permission.denied | administrator ok | legal_representative ok
    payment.cancel: nobody session.required | external_user permission.denied | collaborator permission.denied | administrator ok | legal_representative ok
    payment.listWays: nobody session.required | external_user permission.denied | collaborator permission.denied | administrator ok | legal_representative ok
    paymentMethod.list: nobody session.required | external_user permission.denied | collaborator permission.denied | administrator ok | legal_representative ok
    paymentMethod.start: nobody session.required | external_user permission.denied | collaborator permission.denied | administrator payment.kind_unavailable | legal_representative payment.kind_unavailable
    paymentMethod.finish: nobody session.required | external_user permission.denied | collaborator permission.denied | administrator payment_method.not_entered | legal_representative payment_method.not_entered
    paymentMethod.update: nobody session.required | external_user permission.denied | collaborator permission.denied | administrator ok | legal_representative ok
    paymentMethod.remove: nobody session.required | external_user permission.denied | collaborator permission.denied | administrator session.sudo_required | legal_representative session.sudo_required
    prepaid.get: nobody session.required | external_user permission.denied | collaborator permission.denied | administrator ok | legal_representative ok
    prepaid.topUp: nobody session.required | external_user permission.denied | collaborator permission.denied | administrator prepaid.amount_out_of_bounds | legal_representative prepaid.amount_out_of_bounds
    prepaid.recover: nobody session.required | external_user permission.denied | collaborator permission.denied | administrator session.sudo_required | legal_representative session.sudo_required
    prepaid.listMovements: nobody session.required | external_user permission.denied | collaborator permission.denied | administrator ok | legal_representative ok
    prepaid.exportStatement: nobody session.required | external_user permission.denied | collaborator permission.denied | administrator ok | legal_representative ok
    billingAddress.list: nobody session.required | external_user permission.denied | collaborator permission.denied | administrator ok | legal_representative ok
    billingAddress.create: nobody session.required | external_user permission.denied | collaborator permission.denied | administrator ok | legal_representative ok
    billingAddress.update: nobody session.required | external_user permission.denied | collaborator permission.denied | administrator ok | legal_representative ok
    billingAddress.check: nobody session.required | external_user permission.denied | collaborator permission.denied | administrator ok | legal_representative ok
    billingAddress.archive: nobody session.required | external_user permission.denied | collaborator permission.denied | administrator billing_address.replacement_needed | legal_representative billing_address.replacement_needed"
  `);
});

test('DESK-1: every action of the desk × every role of the staff ends as in the reviewed table', async () => {
  const rows: string[] = [];
  for (const [path, action] of atDesk) {
    const input = buildInput(action);
    const outcomeFor = async (token: string | null) => {
      const response = await call(path, action, input, token);
      return response.ok ? 'ok' : (await errorOf(response)).code;
    };
    const outcomes = [`nobody ${await outcomeFor(null)}`];
    outcomes.push(`customer ${await outcomeFor((await createPerson(app().host)).token)}`);
    for (const role of staffRoles) {
      outcomes.push(`${role} ${await outcomeFor((await createStaff(app().host, role)).token)}`);
    }
    rows.push(`${path}: ${outcomes.join(' | ')}`);
  }
  expect(rows.join('\n')).toMatchInlineSnapshot(`
    "identityReview.list: nobody session.required | customer request.not_found | agent permission.denied | finance permission.denied | reviewer ok | catalogue permission.denied | admin permission.denied
    identityReview.get: nobody session.required | customer request.not_found | agent permission.denied | finance permission.denied | reviewer identity.not_for_you | catalogue permission.denied | admin permission.denied
    identityReview.readDocument: nobody session.required | customer request.not_found | agent permission.denied | finance permission.denied | reviewer identity.not_for_you | catalogue permission.denied | admin permission.denied
    identityReview.decide: nobody session.required | customer request.not_found | agent permission.denied | finance permission.denied | reviewer session.sudo_required | catalogue permission.denied | admin permission.denied
    promoCode.list: nobody session.required | customer request.not_found | agent permission.denied | finance permission.denied | reviewer permission.denied | catalogue ok | admin permission.denied
    promoCode.create: nobody session.required | customer request.not_found | agent permission.denied | finance permission.denied | reviewer permission.denied | catalogue promo.value_missing | admin permission.denied
    promoCode.end: nobody session.required | customer request.not_found | agent permission.denied | finance permission.denied | reviewer permission.denied | catalogue ok | admin permission.denied
    freeCredit.list: nobody session.required | customer request.not_found | agent permission.denied | finance ok | reviewer permission.denied | catalogue permission.denied | admin permission.denied
    freeCredit.grant: nobody session.required | customer request.not_found | agent permission.denied | finance request.not_found | reviewer permission.denied | catalogue permission.denied | admin permission.denied
    succession.list: nobody session.required | customer request.not_found | agent permission.denied | finance permission.denied | reviewer ok | catalogue permission.denied | admin permission.denied
    succession.getCase: nobody session.required | customer request.not_found | agent permission.denied | finance permission.denied | reviewer succession.not_for_you | catalogue permission.denied | admin permission.denied
    succession.readDocument: nobody session.required | customer request.not_found | agent permission.denied | finance permission.denied | reviewer succession.not_for_you | catalogue permission.denied | admin permission.denied
    succession.decide: nobody session.required | customer request.not_found | agent permission.denied | finance permission.denied | reviewer session.sudo_required | catalogue permission.denied | admin permission.denied
    staffToken.list: nobody session.required | customer request.not_found | agent ok | finance ok | reviewer ok | catalogue ok | admin ok
    staffToken.create: nobody session.required | customer request.not_found | agent session.sudo_required | finance session.sudo_required | reviewer session.sudo_required | catalogue session.sudo_required | admin session.sudo_required
    staffToken.revoke: nobody session.required | customer request.not_found | agent request.not_found | finance request.not_found | reviewer request.not_found | catalogue request.not_found | admin request.not_found
    staffToken.getCurrent: nobody session.required | customer request.not_found | agent request.not_found | finance request.not_found | reviewer request.not_found | catalogue request.not_found | admin request.not_found
    deskInvoice.list: nobody session.required | customer request.not_found | agent permission.denied | finance request.not_found | reviewer permission.denied | catalogue permission.denied | admin permission.denied
    deskInvoice.get: nobody session.required | customer request.not_found | agent permission.denied | finance request.not_found | reviewer permission.denied | catalogue permission.denied | admin permission.denied
    deskInvoice.refund: nobody session.required | customer request.not_found | agent permission.denied | finance request.not_found | reviewer permission.denied | catalogue permission.denied | admin permission.denied
    deadLetter.list: nobody session.required | customer request.not_found | agent permission.denied | finance permission.denied | reviewer permission.denied | catalogue permission.denied | admin ok
    deadLetter.replay: nobody session.required | customer request.not_found | agent permission.denied | finance permission.denied | reviewer permission.denied | catalogue permission.denied | admin ok
    bankFile.import: nobody session.required | customer request.not_found | agent permission.denied | finance request.invalid_input | reviewer permission.denied | catalogue permission.denied | admin permission.denied
    bankFile.list: nobody session.required | customer request.not_found | agent permission.denied | finance ok | reviewer permission.denied | catalogue permission.denied | admin permission.denied
    bankFile.get: nobody session.required | customer request.not_found | agent permission.denied | finance request.not_found | reviewer permission.denied | catalogue permission.denied | admin permission.denied
    bankMovement.list: nobody session.required | customer request.not_found | agent permission.denied | finance ok | reviewer permission.denied | catalogue permission.denied | admin permission.denied
    bankMovement.identify: nobody session.required | customer request.not_found | agent permission.denied | finance ok | reviewer permission.denied | catalogue permission.denied | admin permission.denied
    bankMovement.resolve: nobody session.required | customer request.not_found | agent permission.denied | finance request.not_found | reviewer permission.denied | catalogue permission.denied | admin permission.denied
    payout.list: nobody session.required | customer request.not_found | agent permission.denied | finance ok | reviewer permission.denied | catalogue permission.denied | admin permission.denied
    payout.order: nobody session.required | customer request.not_found | agent permission.denied | finance payout.none_open | reviewer permission.denied | catalogue permission.denied | admin permission.denied
    payout.download: nobody session.required | customer request.not_found | agent permission.denied | finance request.not_found | reviewer permission.denied | catalogue permission.denied | admin permission.denied
    payout.resolve: nobody session.required | customer request.not_found | agent permission.denied | finance request.not_found | reviewer permission.denied | catalogue permission.denied | admin permission.denied
    desk.identify: nobody session.required | customer request.not_found | agent ok | finance permission.denied | reviewer permission.denied | catalogue permission.denied | admin permission.denied
    desk.openAccess: nobody session.required | customer request.not_found | agent request.not_found | finance permission.denied | reviewer permission.denied | catalogue permission.denied | admin permission.denied
    desk.openWithReason: nobody session.required | customer request.not_found | agent permission.denied | finance desk.customer_unknown | reviewer permission.denied | catalogue permission.denied | admin permission.denied
    desk.listCases: nobody session.required | customer request.not_found | agent ok | finance ok | reviewer ok | catalogue ok | admin ok
    desk.getCase: nobody session.required | customer request.not_found | agent request.not_found | finance request.not_found | reviewer request.not_found | catalogue request.not_found | admin request.not_found
    desk.getOrganization: nobody session.required | customer request.not_found | agent request.not_found | finance request.not_found | reviewer request.not_found | catalogue request.not_found | admin request.not_found
    desk.closeCase: nobody session.required | customer request.not_found | agent request.not_found | finance request.not_found | reviewer request.not_found | catalogue request.not_found | admin request.not_found
    staff.list: nobody session.required | customer request.not_found | agent permission.denied | finance permission.denied | reviewer permission.denied | catalogue permission.denied | admin ok
    staff.add: nobody session.required | customer request.not_found | agent permission.denied | finance permission.denied | reviewer permission.denied | catalogue permission.denied | admin session.sudo_required
    staff.updateRoles: nobody session.required | customer request.not_found | agent permission.denied | finance permission.denied | reviewer permission.denied | catalogue permission.denied | admin session.sudo_required
    staff.end: nobody session.required | customer request.not_found | agent permission.denied | finance permission.denied | reviewer permission.denied | catalogue permission.denied | admin session.sudo_required
    staff.listAudit: nobody session.required | customer request.not_found | agent permission.denied | finance permission.denied | reviewer permission.denied | catalogue permission.denied | admin ok"
  `);
});

test.each(inOrganization)(
  'DESK-1: %s: being of the staff opens nothing in an organization',
  async (path, action) => {
    const organizationId = await createTestOrganization(app().host, await createPerson(app().host));
    const { token } = await createStaff(app().host, ...staffRoles);
    const response = await call(path, action, buildInput(action, { organizationId }), token);
    expect((await errorOf(response)).code).toBe('request.not_found');
  },
);

test.each(inOrganization)(
  'ORG-1: %s: to a stranger the organization does not exist',
  async (path, action) => {
    const organizationId = await createTestOrganization(app().host, await createPerson(app().host));
    const stranger = await createPerson(app().host);
    await createTestOrganization(app().host, stranger);
    const seen = async (id: string) => {
      const response = await call(path, action, buildInput(action, { organizationId: id }), stranger.token);
      const { requestId: _, ...rest } = await errorOf(response);
      return rest;
    };
    expect(await seen(organizationId)).toEqual({
      ...{ status: 404, code: 'request.not_found', params: {}, fields: [] },
    });
    expect(await seen(randomUUID())).toEqual(await seen(organizationId));
  },
);

test('the walk covers every organization action: one whose input cannot be built fails it with a sentence', () => {
  expect(inOrganization.length).toBeGreaterThan(1);
  const strange = defineAction({
    name: 'test.strange',
    kind: 'query',
    scope: 'account',
    permission: 'account.read',
    input: z.object({ riddle: z.string().refine((text) => text === 'a word that nobody guesses') }),
    output: z.object({}),
    errors: [],
  });
  expect(() => buildInput(strange)).toThrow('No valid input could be built for test.strange');
});
