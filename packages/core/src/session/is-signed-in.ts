import { loadActorRow } from '@atrium/db/session/session-queries';
import type { Host } from '../kernel/host.ts';
import { hashToken } from '../kernel/session-token.ts';

/** Whether this cookie opens a session: for pages that make no sense to somebody who is signed in. */
export const isSignedIn = async (host: Host, token: string | null): Promise<boolean> =>
  token !== null && (await loadActorRow(host.db, hashToken(token), null, host.now())) !== undefined;
