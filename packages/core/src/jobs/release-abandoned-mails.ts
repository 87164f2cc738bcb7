import { systemScope } from '@atrium/db/client/scopes';
import { releaseAbandonedMailJobs } from '@atrium/db/outbox/release-abandoned-mail-jobs';
import type { Host } from '../kernel/host.ts';

/** Every few seconds: what a killed process was about to send goes to one that lives (NFR-2). */
export async function releaseAbandonedMails(host: Host): Promise<void> {
  try {
    await releaseAbandonedMailJobs(systemScope(host.db));
  } catch (error) {
    host.log({ level: 'warn', message: 'could not look for abandoned mails', error });
  }
}
