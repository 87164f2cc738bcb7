import type { SystemScope } from '../client/scopes.ts';
import type { JsonObject } from '../generated/database.ts';

export type CatalogueVersion = {
  readonly sha256: Uint8Array;
  readonly version: string;
  readonly content: object;
  readonly now: Date;
};

/** Notes which catalogue is in force, once per content, so that an old invoice can be explained (PROD-1). */
export async function noteCatalogueVersion(
  { db }: SystemScope,
  { sha256, version, content, now }: CatalogueVersion,
): Promise<void> {
  await db
    .insertInto('catalogueVersion')
    .values({ sha256: Buffer.from(sha256), version, content: content as JsonObject, loadedAt: now })
    .onConflict((conflict) => conflict.column('sha256').doNothing())
    .execute();
}
