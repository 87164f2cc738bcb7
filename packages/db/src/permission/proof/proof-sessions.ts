import type { OrganizationId } from '@atrium/contracts/fields';
import type { ActorRows } from '@atrium/permissions/engine/actor-rows';
import type { World } from '@atrium/permissions/proof/world';
import type { Database } from '../../client/create-database.ts';
import { newId } from '../../client/new-id.ts';
import { loadActorRow, sessionAbsoluteSeconds } from '../../session/session-queries.ts';
import { toActorRows } from '../stored-rows.ts';

const hashOf = (accountId: string): Buffer => Buffer.from(`session of ${accountId}`);

/** One session for everybody in the world, so that they are loaded as a request loads them. */
export async function startProofSessions(db: Database, world: World): Promise<void> {
  const createdAt = new Date(world.clock[0] ?? 0);
  const expiresAt = new Date(createdAt.getTime() + sessionAbsoluteSeconds * 1000);
  const people = [...new Set(world.actors.map(({ principalId }) => principalId))];
  await db
    .insertInto('session')
    .values(
      people.map((accountId) => ({
        ...{
          id: newId(),
          tokenHash: hashOf(accountId),
          accountId,
          createdAt,
          lastUsedAt: createdAt,
          expiresAt,
        },
        ...{ address: '', userAgent: '' },
      })),
    )
    .execute();
}

export async function loadProofActor(
  db: Database,
  organizationId: OrganizationId,
  accountId: string,
  now: Date,
): Promise<ActorRows> {
  const row = await loadActorRow(db, hashOf(accountId), organizationId, now);
  if (!row) throw new Error(`${accountId} has no session`);
  return toActorRows(organizationId, accountId, row);
}
