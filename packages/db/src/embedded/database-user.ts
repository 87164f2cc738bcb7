import { readFileSync, type Stats, statSync } from 'node:fs';
import path from 'node:path';

/** The system user that the server runs as. Undefined stands for the user of this process. */
export interface DatabaseUser {
  readonly name: string;
  readonly uid: number;
  readonly gid: number;
}

/**
 * PostgreSQL refuses to run as root, so root hands it to an unprivileged user: the owner of the data that is
 * there already, else the first of the usual ones.
 */
export function chooseDatabaseUser(clusterFolder: string): DatabaseUser | undefined {
  if (process.getuid?.() !== 0) return undefined;
  const known = readUsers();
  const owner = statSync(clusterFolder, { throwIfNoEntry: false });
  if (owner !== undefined && owner.uid !== 0) {
    return (
      known.find((user) => user.uid === owner.uid) ?? {
        name: `uid ${owner.uid}`,
        uid: owner.uid,
        gid: owner.gid,
      }
    );
  }
  for (const name of ['postgres', 'nobody', 'daemon']) {
    const user = known.find((candidate) => candidate.name === name && candidate.uid !== 0);
    if (user !== undefined) return user;
  }
  throw new Error(
    'PostgreSQL refuses to run as root and no user "postgres" or "nobody" exists: set DATABASE_URL.',
  );
}

/** True when the user may pass through every folder down to `target` and into it. */
export function canReach(target: string, user: DatabaseUser | undefined): boolean {
  if (user === undefined) return true;
  for (let folder = path.resolve(target); ; folder = path.dirname(folder)) {
    const stats = statSync(folder, { throwIfNoEntry: false });
    if (stats !== undefined && !mayEnter(stats, user)) return false;
    if (folder === path.dirname(folder)) return true;
  }
}

function mayEnter(stats: Stats, user: DatabaseUser): boolean {
  if (stats.uid === user.uid) return (stats.mode & 0o100) !== 0;
  if (stats.gid === user.gid) return (stats.mode & 0o010) !== 0;
  return (stats.mode & 0o001) !== 0;
}

function readUsers(): DatabaseUser[] {
  const lines = readFileSync('/etc/passwd', 'utf8').split('\n');
  return lines.flatMap((line) => {
    const [name, , uid, gid] = line.split(':');
    return name && uid && gid ? [{ name, uid: Number(uid), gid: Number(gid) }] : [];
  });
}
