import type { actions } from '../actions.ts';

type Actions = typeof actions;
type AllActions = { [F in keyof Actions]: Actions[F][keyof Actions[F]] }[keyof Actions];
type MutationInOrganization = Extract<AllActions, { kind: 'mutation'; scope: 'organization' }>['name'];

/** Recorded in an organization by actions of an account, of the staff or of the public, and by jobs. */
export const otherOrganizationEvents = [
  'organization.create',
  'succession.approve',
  'succession.refuse',
  'succession.complete',
  'succession.lapse',
  'succession.relieve',
  'account.close',
  'invitation.accept',
  'invitation.decline',
  'mailbox.unifyPassword',
  'product.changeState',
  'transfer.lapse',
  'transfer.give',
  'invoice.settle',
  'payment.succeed',
  'payment.fail',
  'freeCredit.grant',
  'purchase.deliver',
  'purchase.lapse',
  'product.activate',
  'supportAccess.open',
  'supportAccess.view',
  'supportAccess.end',
  'desk.identify',
  'desk.openWithReason',
  'desk.getOrganization',
  'deskInvoice.list',
  'deskInvoice.get',
  'deskInvoice.refund',
  'proForma.bill',
  'invoiceExport.finish',
  'invoiceExport.withdraw',
  'invoiceExport.fail',
  'subscription.bill',
  'subscription.renew',
  'subscription.leave',
  'subscription.withdraw',
  'subscription.active',
  'subscription.expiring',
  'subscription.expired',
  'subscription.suspended',
  'subscription.terminated',
  'bank.credit',
  'bank.reverse',
  'payout.send',
  'payout.cancel',
  'payout.confirm',
  'payout.return',
] as const;

/** Everything that the activity log of an organization can hold; each has a text in every language (AUD-1). */
export type OrganizationEvent = MutationInOrganization | (typeof otherOrganizationEvents)[number];
