import { randomBytes } from 'node:crypto';
import {
  parseToken,
  secretFrom,
  secretLength,
  type TokenParts,
  writeToken,
} from '@atrium/contracts/api-token/token-format';
import { tokenLimits } from '@atrium/contracts/api-token/token-limits';
import type { OrganizationId } from '@atrium/contracts/fields';
import { DomainError } from '@atrium/contracts/kernel/domain-error';
import { findLivingToken, touchApiToken } from '@atrium/db/api-token/api-token-queries';
import { loadTokenActor } from '@atrium/db/api-token/token-actor';
import type { Database } from '@atrium/db/client/create-database';
import type { ActorRow } from '@atrium/db/session/session-queries';
import { findLivingStaffToken, touchStaffToken } from '@atrium/db/staff/staff-token-queries';
import type { Host } from './host.ts';
import { networkOf } from './network-of.ts';
import { enforceRateLimit } from './rate-limit.ts';
import type { Request } from './request.ts';
import { hashToken } from './session-token.ts';

const touchAfterSeconds = 300;

/** A new token of an organization, or of the staff with null; only its hash is stored (API-4). */
export function newApiToken(organizationId: OrganizationId | null): string {
  return writeToken(organizationId, secretFrom(randomBytes(8 * secretLength)));
}

const invalid = () => new DomainError('token.invalid', {});

/**
 * Before anything else of a request with a token: it is known and not over, its calls in this minute are counted, and
 * its use is noted, at most every five minutes. Who tries out tokens is counted by network.
 */
export async function admitToken(host: Host, request: Request, now: Date): Promise<void> {
  const { bearerToken } = request;
  if (typeof bearerToken !== 'string') return;
  const parts = parseToken(bearerToken);
  const token = parts && (await findToken(host.db, parts, hashToken(bearerToken), now));
  if (!parts || !token) {
    await enforceRateLimit(host, `token.guess:${networkOf(request.address)}`, tokenLimits.guesses);
    throw invalid();
  }
  await enforceRateLimit(host, `token:${token.id}`, tokenLimits.calls);
  if (token.lastUsedAt && now.getTime() - token.lastUsedAt.getTime() < touchAfterSeconds * 1000) return;
  if (parts.organizationId === null) await touchStaffToken(host.db, token.id, now);
  else await touchApiToken(host.db, parts.organizationId, token.id, now);
}

const findToken = (db: Database, { organizationId }: TokenParts, hash: Buffer, now: Date) =>
  organizationId === null
    ? findLivingStaffToken(db, hash, now)
    : findLivingToken(db, organizationId, hash, now);

/** Who acts by it, with what they hold now. In any other organization than its own the token is a stranger (ORG-6). */
export async function requireToken(
  db: Database,
  bearerToken: string,
  organizationId: OrganizationId | null,
  now: Date,
): Promise<ActorRow> {
  const parts = parseToken(bearerToken);
  if (!parts) throw invalid();
  if (parts.organizationId !== organizationId) throw new DomainError('request.not_found', {});
  const row = await loadTokenActor(db, organizationId, hashToken(bearerToken), now);
  if (!row) throw invalid();
  return row;
}
