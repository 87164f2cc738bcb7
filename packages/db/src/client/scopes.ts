import type { OrganizationId, UserId } from '@atrium/contracts/fields';
import type { Database } from './create-database.ts';

declare const scope: unique symbol;

/** The database as one organization sees it; the only thing that tenant queries take. */
export type TenantScope = {
  readonly db: Database;
  readonly organizationId: OrganizationId;
  readonly [scope]: 'tenant';
};
/** The database as one signed-in person sees it: their own account, and where they are a member. */
export type AccountScope = { readonly db: Database; readonly accountId: UserId; readonly [scope]: 'account' };
/** Across tenants: sign-in, confirmation by token, jobs. Each use is in a reviewed list. */
export type SystemScope = { readonly db: Database; readonly [scope]: 'system' };

// Made by the kernel and nowhere else; the repository's tests hold that.
export const tenantScope = (db: Database, organizationId: OrganizationId): TenantScope =>
  ({ db, organizationId }) as TenantScope;
export const accountScope = (db: Database, accountId: UserId): AccountScope =>
  ({ db, accountId }) as AccountScope;
export const systemScope = (db: Database): SystemScope => ({ db }) as SystemScope;
