import { importBankFile } from '@atrium/core/jobs/import-bank-file';
import { sendReminders } from '@atrium/core/jobs/send-reminders';
import type { Host } from '@atrium/core/kernel/host';
import { importBankFileJob } from '@atrium/db/bank/bank-file-queries';
import { sendRemindersJob } from '@atrium/db/reminder/reminder-queries';
import type { TaskList } from 'graphile-worker';
import { z } from 'zod';

type Counted = (name: string, task: (payload: unknown) => Promise<void>) => TaskList[string];

const FileJob = z.object({ id: z.uuid() });

/** Jobs about what the bank tells and what it has not told yet. */
export const bankTasks = (host: Host, counted: Counted): TaskList => ({
  [importBankFileJob]: counted(importBankFileJob, (job) => importBankFile(host, FileJob.parse(job).id)),
  [sendRemindersJob]: counted(sendRemindersJob, async () => {
    await sendReminders(host);
  }),
});
