import type { Locale } from '@atrium/contracts/locale';
import { messagesOf } from '@atrium/i18n/all-messages';
import { type Translate, translator } from '@atrium/i18n/translator';
import type { MailMessage } from './mail-message.ts';
import type { Brand } from './render/layout.ts';
import type { MailContent } from './render/mail-content.ts';
import { oneLine } from './render/safe-text.ts';
import { writeHtml } from './render/write-html.ts';
import { writeText } from './render/write-text.ts';
import { accessEnds } from './templates/access-ends.ts';
import { accountAlert } from './templates/account-alert.ts';
import { accountClosed } from './templates/account-closed.ts';
import { addressInUse } from './templates/address-in-use.ts';
import { bankMoney } from './templates/bank-money.ts';
import { confirmAddress } from './templates/confirm-address.ts';
import { confirmEmail } from './templates/confirm-email.ts';
import { identifierChanged } from './templates/identifier-changed.ts';
import { identifierRestored } from './templates/identifier-restored.ts';
import { identityReview } from './templates/identity-review.ts';
import { invitation } from './templates/invitation.ts';
import { invitationAnswered } from './templates/invitation-answered.ts';
import { invoiceExport } from './templates/invoice-export.ts';
import { membershipChanged } from './templates/membership-changed.ts';
import { membershipEnded } from './templates/membership-ended.ts';
import { membershipEnds } from './templates/membership-ends.ts';
import { newDevice } from './templates/new-device.ts';
import { organizationChanged } from './templates/organization-changed.ts';
import { organizationDeleted } from './templates/organization-deleted.ts';
import { passwordChanged } from './templates/password-changed.ts';
import { paymentReminder } from './templates/payment-reminder.ts';
import { payout } from './templates/payout.ts';
import { productTransfer } from './templates/product-transfer.ts';
import { recoveryEmailChanged } from './templates/recovery-email-changed.ts';
import { renewal } from './templates/renewal.ts';
import { resetPassword } from './templates/reset-password.ts';
import { signUpAddressTaken } from './templates/sign-up-address-taken.ts';
import { staffAdded } from './templates/staff-added.ts';
import { succession } from './templates/succession.ts';
import { supportMessage } from './templates/support-message.ts';
import { supportMessageReceived } from './templates/support-message-received.ts';
import { temporaryAccess } from './templates/temporary-access.ts';

export type { Brand } from './render/layout.ts';

export type MailContext = { readonly brand: Brand; readonly locale: Locale };
export type RenderedMail = {
  readonly subject: string;
  readonly text: string;
  readonly html: string;
  /** A person's address, where a reply reaches somebody. */
  readonly replyTo?: string;
};

const longestSubject = 150;

/** The three parts of a mail in the language of its recipient (ACC-10). */
export const renderMail = (message: MailMessage, { brand, locale }: MailContext): RenderedMail => {
  const t = translator(locale, messagesOf(locale));
  const { blocks, firstName, preheader, ...content } = contentOf(message, t, locale);
  const subject = oneLine(content.subject, longestSubject);
  const layout = {
    ...{ blocks, brand, locale, preheader, subject },
    greeting: firstName ? t('mail.layout.greeting', { firstName }) : t('mail.layout.greetingWithoutName'),
    linkFallback: t('mail.layout.linkFallback'),
    regards: t('mail.layout.regards', { brand: brand.name }),
    footer: content.footer ?? t('mail.layout.footer', { brand: brand.name }),
  };
  const { replyTo } = content;
  return { subject, text: writeText(layout), html: writeHtml(layout), ...(replyTo && { replyTo }) };
};

const contentOf = (message: MailMessage, t: Translate, locale: Locale): MailContent => {
  const context = { t, locale };
  switch (message.template) {
    case 'confirmEmail':
      return confirmEmail(message.params, context);
    case 'accountClosed':
      return accountClosed(message.params, context);
    case 'identityReview':
      return identityReview(message.params, context);
    case 'signUpAddressTaken':
      return signUpAddressTaken(message.params, context);
    case 'accountAlert':
      return accountAlert(message.params, context);
    case 'organizationChanged':
      return organizationChanged(message.params, context);
    case 'confirmAddress':
      return confirmAddress(message.params, context);
    case 'addressInUse':
      return addressInUse(message.params, context);
    case 'identifierChanged':
      return identifierChanged(message.params, context);
    case 'identifierRestored':
      return identifierRestored(message.params, context);
    case 'recoveryEmailChanged':
      return recoveryEmailChanged(message.params, context);
    case 'resetPassword':
      return resetPassword(message.params, context);
    case 'organizationDeleted':
      return organizationDeleted(message.params, context);
    case 'newDevice':
      return newDevice(message.params, context);
    case 'succession':
      return succession(message.params, context);
    case 'passwordChanged':
      return passwordChanged(message.params, context);
    case 'invitation':
      return invitation(message.params, context);
    case 'invitationAnswered':
      return invitationAnswered(message.params, context);
    case 'productTransfer':
      return productTransfer(message.params, context);
    case 'membershipChanged':
      return membershipChanged(message.params, context);
    case 'membershipEnded':
      return membershipEnded(message.params, context);
    case 'accessEnds':
      return accessEnds(message.params, context);
    case 'renewal':
      return renewal(message.params, context);
    case 'membershipEnds':
      return membershipEnds(message.params, context);
    case 'bankMoney':
      return bankMoney(message.params, context);
    case 'paymentReminder':
      return paymentReminder(message.params, context);
    case 'invoiceExport':
      return invoiceExport(message.params, context);
    case 'payout':
      return payout(message.params, context);
    case 'staffAdded':
      return staffAdded(message.params, context);
    case 'temporaryAccess':
      return temporaryAccess(message.params, context);
    case 'supportMessageReceived':
      return supportMessageReceived(message.params, context);
    case 'supportMessage':
      return supportMessage(message.params, context);
  }
};
