import type { Database } from '../client/create-database.ts';
import type { AccountScope, TenantScope } from '../client/scopes.ts';

export type StoredImage = {
  readonly key: string;
  readonly mediaType: string;
  readonly width: number;
  readonly height: number;
  readonly bytes: Buffer;
};

/** By its key alone, which is the right to see it. */
export async function findImage(
  db: Database,
  key: string,
): Promise<Pick<StoredImage, 'mediaType' | 'bytes'> | null> {
  const found = await db
    .selectFrom('image')
    .select(['mediaType', 'bytes'])
    .where('key', '=', key)
    .executeTakeFirst();
  return found ?? null;
}

/** Puts the logo in place of the one before (ORG-4). */
export async function replaceOrganizationImage(
  { db, organizationId }: TenantScope,
  image: StoredImage,
  now: Date,
): Promise<void> {
  await deleteOrganizationImage({ db, organizationId } as TenantScope);
  await db
    .insertInto('image')
    .values({ ...image, organizationId, createdAt: now })
    .execute();
}

/** Whether there was one. */
export async function deleteOrganizationImage({ db, organizationId }: TenantScope): Promise<boolean> {
  const { numDeletedRows } = await db
    .deleteFrom('image')
    .where('organizationId', '=', organizationId)
    .executeTakeFirstOrThrow();
  return numDeletedRows > 0n;
}

/** Puts the person's picture in place of the one before (ACC-10). */
export async function replaceAccountImage(
  { db, accountId }: AccountScope,
  image: StoredImage,
  now: Date,
): Promise<void> {
  await deleteAccountImage({ db, accountId } as AccountScope);
  await db
    .insertInto('image')
    .values({ ...image, accountId, createdAt: now })
    .execute();
}

export async function deleteAccountImage({ db, accountId }: AccountScope): Promise<void> {
  await db.deleteFrom('image').where('accountId', '=', accountId).execute();
}
