import { systemScope } from '@atrium/db/client/scopes';
import { markJobWorkers, releaseJobsOfSilent } from '@atrium/db/outbox/job-worker-queries';
import type { Host } from '../kernel/host.ts';

/** Several times what lies between two marks. */
const silentAfterSeconds = 45;

/** Every few seconds: says that these workers live, and takes the jobs of those that do not (NFR-2). */
export async function keepJobWorkers(
  host: Pick<Host, 'db' | 'log'>,
  workerIds: readonly string[],
): Promise<void> {
  try {
    const system = systemScope(host.db);
    if (workerIds.length > 0) await markJobWorkers(system, workerIds);
    await releaseJobsOfSilent(system, silentAfterSeconds);
  } catch (error) {
    host.log({ level: 'warn', message: 'could not look for abandoned jobs', error });
  }
}
