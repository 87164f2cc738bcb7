import { OrganizationId } from '@atrium/contracts/fields';
import { importBankFile } from '@atrium/core/jobs/import-bank-file';
import { sendReminders } from '@atrium/core/jobs/send-reminders';
import { writeInvoiceExport } from '@atrium/core/jobs/write-invoice-export';
import type { Host } from '@atrium/core/kernel/host';
import { importBankFileJob } from '@atrium/db/bank/bank-file-queries';
import { writeInvoiceExportJob } from '@atrium/db/invoice-export/invoice-export-queries';
import { sendRemindersJob } from '@atrium/db/reminder/reminder-queries';
import type { TaskList } from 'graphile-worker';
import { z } from 'zod';

type Counted = (name: string, task: (payload: unknown) => Promise<void>) => TaskList[string];

const FileJob = z.object({ id: z.uuid() });
const ExportJob = z.object({ organizationId: OrganizationId, id: z.uuid() });

/** Jobs about what the bank tells and what it has not told yet, and about lists of invoices. */
export const bankTasks = (host: Host, counted: Counted): TaskList => ({
  [importBankFileJob]: counted(importBankFileJob, (job) => importBankFile(host, FileJob.parse(job).id)),
  [writeInvoiceExportJob]: counted(writeInvoiceExportJob, (job) =>
    writeInvoiceExport(host, ExportJob.parse(job)),
  ),
  [sendRemindersJob]: counted(sendRemindersJob, async () => {
    await sendReminders(host);
  }),
});
