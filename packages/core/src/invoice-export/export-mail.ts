import type { OrganizationId } from '@atrium/contracts/fields';
import type { ExportRecipient, InvoiceExportRow } from '@atrium/db/invoice-export/invoice-export-queries';
import type { MailMessage } from '@atrium/mail/mail-message';
import type { Host } from '../kernel/host.ts';
import { exportFileName } from './invoice-export-view.ts';

/**
 * A link and no attachment, however small the file is. It lists names and amounts, and a mailbox asks for no second factor; whoever
 * fetches it passes the gate at that moment (PERM-8). And our reminders say that genuine mails of ours carry nothing to open (DUN-2):
 * one that does would teach people to open what others attach in our name.
 */
export const exportMail = (
  host: Pick<Host, 'publicUrl' | 'seller'>,
  organizationId: OrganizationId,
  { id, filter, done, askedOn, expiresAt }: InvoiceExportRow,
  { firstName, organizationName }: ExportRecipient,
): MailMessage => ({
  template: 'invoiceExport',
  params: {
    ...{ firstName, organizationName, invoices: done, ...filter },
    ...{ fileName: exportFileName({ askedOn }), expiresAt: expiresAt.toISOString() },
    timeZone: host.seller.timeZone,
    link: `${host.publicUrl}/o/${organizationId}/accounting/invoices?export=${id}`,
  },
});
