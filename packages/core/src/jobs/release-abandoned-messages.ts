import { systemScope } from '@atrium/db/client/scopes';
import { releaseAbandonedJobs } from '@atrium/db/outbox/release-abandoned-jobs';
import type { Host } from '../kernel/host.ts';

/** Every few seconds: what a killed process was about to send goes to one that lives (NFR-2). */
export async function releaseAbandonedMessages(host: Host): Promise<void> {
  try {
    await releaseAbandonedJobs(systemScope(host.db));
  } catch (error) {
    host.log({ level: 'warn', message: 'could not look for abandoned messages', error });
  }
}
