import { z } from 'zod';
import { AccessEndsParams } from './templates/access-ends.ts';
import { AccountAlertParams } from './templates/account-alert.ts';
import { AccountClosedParams } from './templates/account-closed.ts';
import { AddressInUseParams } from './templates/address-in-use.ts';
import { BankMoneyParams } from './templates/bank-money.ts';
import { ConfirmAddressParams } from './templates/confirm-address.ts';
import { ConfirmEmailParams } from './templates/confirm-email.ts';
import { IdentifierChangedParams } from './templates/identifier-changed.ts';
import { IdentifierRestoredParams } from './templates/identifier-restored.ts';
import { IdentityReviewParams } from './templates/identity-review.ts';
import { InvitationParams } from './templates/invitation.ts';
import { InvitationAnsweredParams } from './templates/invitation-answered.ts';
import { InvoiceExportParams } from './templates/invoice-export.ts';
import { MembershipChangedParams } from './templates/membership-changed.ts';
import { MembershipEndedParams } from './templates/membership-ended.ts';
import { MembershipEndsParams } from './templates/membership-ends.ts';
import { NewDeviceParams } from './templates/new-device.ts';
import { OrganizationChangedParams } from './templates/organization-changed.ts';
import { OrganizationDeletedParams } from './templates/organization-deleted.ts';
import { PasswordChangedParams } from './templates/password-changed.ts';
import { PaymentReminderParams } from './templates/payment-reminder.ts';
import { PayoutParams } from './templates/payout.ts';
import { ProductTransferParams } from './templates/product-transfer.ts';
import { RecoveryEmailChangedParams } from './templates/recovery-email-changed.ts';
import { RenewalParams } from './templates/renewal.ts';
import { ResetPasswordParams } from './templates/reset-password.ts';
import { SignUpAddressTakenParams } from './templates/sign-up-address-taken.ts';
import { StaffAddedParams } from './templates/staff-added.ts';
import { SuccessionParams } from './templates/succession.ts';
import { SupportMessageParams } from './templates/support-message.ts';
import { SupportMessageReceivedParams } from './templates/support-message-received.ts';
import { TemporaryAccessParams } from './templates/temporary-access.ts';

const MailMessage = z.discriminatedUnion('template', [
  z.object({ template: z.literal('confirmEmail'), params: ConfirmEmailParams }),
  z.object({ template: z.literal('accountClosed'), params: AccountClosedParams }),
  z.object({ template: z.literal('identityReview'), params: IdentityReviewParams }),
  z.object({ template: z.literal('signUpAddressTaken'), params: SignUpAddressTakenParams }),
  z.object({ template: z.literal('accountAlert'), params: AccountAlertParams }),
  z.object({ template: z.literal('organizationChanged'), params: OrganizationChangedParams }),
  z.object({ template: z.literal('confirmAddress'), params: ConfirmAddressParams }),
  z.object({ template: z.literal('addressInUse'), params: AddressInUseParams }),
  z.object({ template: z.literal('identifierChanged'), params: IdentifierChangedParams }),
  z.object({ template: z.literal('identifierRestored'), params: IdentifierRestoredParams }),
  z.object({ template: z.literal('recoveryEmailChanged'), params: RecoveryEmailChangedParams }),
  z.object({ template: z.literal('resetPassword'), params: ResetPasswordParams }),
  z.object({ template: z.literal('organizationDeleted'), params: OrganizationDeletedParams }),
  z.object({ template: z.literal('newDevice'), params: NewDeviceParams }),
  z.object({ template: z.literal('succession'), params: SuccessionParams }),
  z.object({ template: z.literal('passwordChanged'), params: PasswordChangedParams }),
  z.object({ template: z.literal('invitation'), params: InvitationParams }),
  z.object({ template: z.literal('invitationAnswered'), params: InvitationAnsweredParams }),
  z.object({ template: z.literal('membershipChanged'), params: MembershipChangedParams }),
  z.object({ template: z.literal('membershipEnded'), params: MembershipEndedParams }),
  z.object({ template: z.literal('accessEnds'), params: AccessEndsParams }),
  z.object({ template: z.literal('renewal'), params: RenewalParams }),
  z.object({ template: z.literal('membershipEnds'), params: MembershipEndsParams }),
  z.object({ template: z.literal('supportMessage'), params: SupportMessageParams }),
  z.object({ template: z.literal('supportMessageReceived'), params: SupportMessageReceivedParams }),
  z.object({ template: z.literal('temporaryAccess'), params: TemporaryAccessParams }),
  z.object({ template: z.literal('productTransfer'), params: ProductTransferParams }),
  z.object({ template: z.literal('bankMoney'), params: BankMoneyParams }),
  z.object({ template: z.literal('paymentReminder'), params: PaymentReminderParams }),
  z.object({ template: z.literal('invoiceExport'), params: InvoiceExportParams }),
  z.object({ template: z.literal('payout'), params: PayoutParams }),
  z.object({ template: z.literal('staffAdded'), params: StaffAddedParams }),
]);

/** One mail to send, as data: stored in the outbox as JSON and rendered when it is sent. */
export type MailMessage = z.output<typeof MailMessage>;

/** Reads a stored message back. Throws a ZodError for what no template understands. */
export const parseMailMessage = (stored: unknown): MailMessage => MailMessage.parse(stored);
