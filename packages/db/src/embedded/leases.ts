import { randomUUID } from 'node:crypto';
import { readdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { identifyProcess, isSameProcessAlive } from './process-identity.ts';

/**
 * Who uses the server: one file per user, named after its process. Whoever leaves last stops the server, so that
 * two processes on one data folder do not take it away from each other. Call these inside the folder's lock.
 */
export function takeLease(leaseFolder: string): string {
  const lease = path.join(leaseFolder, `${identifyProcess(process.pid)}.${randomUUID().slice(0, 8)}`);
  writeFileSync(lease, '');
  return lease;
}

export function giveUpLease(lease: string): void {
  rmSync(lease, { force: true });
}

/** True while a live process holds a lease; removes the leases of the dead. */
export function isLeased(leaseFolder: string): boolean {
  let leased = false;
  for (const name of readdirSync(leaseFolder)) {
    const [identity = ''] = name.split('.');
    if (isSameProcessAlive(identity)) leased = true;
    else rmSync(path.join(leaseFolder, name), { force: true });
  }
  return leased;
}
