import { randomUUID } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { actions } from '@atrium/contracts/actions';
import { type AnyAction, defineAction } from '@atrium/contracts/kernel/define-action';
import {
  type OpenPermission,
  permissions,
  resourcePermissions,
  staffPermissions,
} from '@atrium/contracts/kernel/permissions';
import { staffRoles } from '@atrium/contracts/staff/staff-types';
import { addMember, createPerson, createStaff, createTestOrganization } from '@atrium/core/test/test-host';
import { createThings } from '@atrium/core/test/test-things';
import { expect, test } from 'vitest';
import { z } from 'zod';
import { buildInput, buildInputWith, fieldOf, idPaths } from '../../test/build-input.ts';
import { kindOfField } from '../../test/known-ids.ts';
import { errorOf, mutate, query, useTestApp } from '../../test/test-app.ts';
import { appRouter } from './app-router.ts';

const app = useTestApp();

const all: [string, AnyAction][] = Object.entries(actions).flatMap(([feature, verbs]) =>
  Object.entries(verbs).map(([verb, action]): [string, AnyAction] => [`${feature}.${verb}`, action]),
);
const atDesk = all.filter(([, action]) => action.scope === 'staff');
const inOrganization = all.filter(([, action]) => action.scope === 'organization');

const call = (path: string, action: AnyAction, input: object, token: string | null) =>
  (action.kind === 'query' ? query : mutate)(app(), path, input, { token, from: randomUUID() });

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
    purchase.addCartLines:
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
