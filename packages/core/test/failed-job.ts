import { failedJob } from '@atrium/db/outbox/fail-job.fixture';
import type { TestHost } from './test-host.ts';

/** A job of nothing that was tried as often as it may be. */
export const makeFailedJob = (host: TestHost, task: string, problem: string): Promise<string> =>
  failedJob(host.db, task, { id: 'x' }, problem);
