import { existsSync, realpathSync, rmSync } from 'node:fs';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { isLeased } from './leases.ts';
import { findPostmaster } from './postmaster.ts';
import { identifyProcess, signalProcess } from './process-identity.ts';
import { possibleSocketFolders } from './server-folders.ts';

/**
 * Deletes a throwaway server with all its data, running or not. Does nothing and answers false while a live
 * process uses it.
 */
export async function removeEmbeddedPostgres(dataFolder: string): Promise<boolean> {
  if (!existsSync(dataFolder)) return true;
  const folder = realpathSync(dataFolder);
  const leaseFolder = path.join(folder, 'leases');
  if (existsSync(leaseFolder) && isLeased(leaseFolder)) return false;
  const server = findPostmaster(path.join(folder, 'postgres'));
  if (server !== undefined) {
    signalProcess(server.pid, 'SIGQUIT'); // at once: nobody will read these files again
    while (identifyProcess(server.pid) !== undefined) await sleep(10);
  }
  for (const left of possibleSocketFolders(folder)) rmSync(left, { recursive: true, force: true });
  rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
  return true;
}
