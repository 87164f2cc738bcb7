import type { OrganizationId } from '@atrium/contracts/fields';
import { compilePolicy } from '@atrium/permissions/engine/compile-policy';
import { atriumPolicy } from '@atrium/permissions/policy/atrium-policy';
import type { ProofCounts } from '@atrium/permissions/proof/compare';
import { Random } from '@atrium/permissions/proof/random';
import { randomPolicy } from '@atrium/permissions/proof/random-policy';
import { generateWorld } from '@atrium/permissions/proof/world';
import type { Database } from '../../client/create-database.ts';
import type { TenantScope } from '../../client/scopes.ts';
import { compareSqlAt } from './compare-sql.ts';
import { startProofSessions } from './proof-sessions.ts';
import { storablePolicy, storableWorld } from './storable-world.ts';
import { storeWorld, temptingTwin } from './store-world.ts';

export type ProofOptions = {
  /** Of all actors, actions and resources. */
  readonly share: number;
  readonly scopeOf: (db: Database, organizationId: OrganizationId) => TenantScope;
  readonly asked?: Database;
};

/**
 * Stores the world of a seed beside a twin organization in which everybody may do everything, and asks it. Reading
 * goes through `asked`, which a broken variant bends; writing never does.
 */
export async function proveSeed(
  db: Database,
  seed: number,
  counts: ProofCounts,
  { share, scopeOf, asked = db }: ProofOptions,
): Promise<void> {
  const random = new Random(seed);
  const data = storablePolicy(seed % 3 === 0 ? atriumPolicy : randomPolicy(random));
  const world = storableWorld(generateWorld(random, data));
  await storeWorld(db, temptingTwin(world));
  const organizationId = await storeWorld(db, world);
  await startProofSessions(db, world);
  const scope = scopeOf(asked, organizationId);
  const policy = compilePolicy(data);
  for (const now of random.some(world.clock, 0.3)) {
    await compareSqlAt({ db: asked, scope, policy, world, random, share }, now, counts);
  }
}
