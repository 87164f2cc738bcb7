import type { Database } from '@atrium/db/client/create-database';
import { ping } from '@atrium/db/client/ping';

/** Ready means: a statement comes back. While shutting down it says no, so that balancers look elsewhere (NFR-4). */
export type Readiness = { stopping: boolean };

const timeoutMilliseconds = 2000;

export async function isReady(db: Database, readiness: Readiness): Promise<boolean> {
  if (readiness.stopping) return false;
  const statement = ping(db).then(
    () => true,
    () => false,
  );
  let timer: NodeJS.Timeout | undefined;
  const timeout = new Promise<boolean>((resolve) => {
    timer = setTimeout(() => resolve(false), timeoutMilliseconds);
  });
  const ready = await Promise.race([statement, timeout]);
  clearTimeout(timer);
  return ready;
}
