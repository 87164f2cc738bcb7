import type { OrganizationId } from '@atrium/contracts/fields';
import type { Locale } from '@atrium/contracts/locale';
import { sql } from 'kysely';
import type { AccountScope, SystemScope, TenantScope } from '../client/scopes.ts';
import type { CurrencyCode } from '../generated/database.ts';

export const offeredOnceConstraint = 'product_transfer_item_open';

export type TransferItemRow = { readonly productId: string; readonly type: string; readonly name: string };

export type TransferRow = {
  readonly id: string;
  readonly organizationId: OrganizationId;
  readonly state: 'pending' | 'accepted' | 'cancelled' | 'lapsed';
  readonly receiverId: OrganizationId | null;
  readonly receiverName: string | null;
  readonly email: string;
  readonly createdBy: string;
  readonly createdAt: Date;
  readonly expiresAt: Date;
  readonly endedAt: Date | null;
  readonly giverName: string;
  readonly offeredBy: string;
  readonly offeredByFirstName: string;
  readonly offeredByEmail: string;
  readonly offeredByLocale: Locale;
  readonly items: readonly TransferItemRow[];
};

const rows = sql.raw(`
  select transfer.id, transfer.organization_id, transfer.state, transfer.receiver_id, receiver.name as receiver_name,
    transfer.email, transfer.created_by, transfer.created_at, transfer.expires_at, transfer.ended_at,
    giver.name as giver_name, giver_person.first_name || ' ' || giver_person.last_name as offered_by,
    giver_person.first_name as offered_by_first_name, giver_person.login_identifier as offered_by_email,
    giver_person.locale as offered_by_locale,
    (select coalesce(json_agg(json_build_object('productId', item.product_id, 'type', item.product_type,
        'name', item.name) order by item.product_type, item.name, item.product_id), '[]')
      from product_transfer_item item
      where item.organization_id = transfer.organization_id and item.transfer_id = transfer.id) as items
  from product_transfer transfer
  join organization giver on giver.id = transfer.organization_id
  join account giver_person on giver_person.id = transfer.created_by
  left join organization receiver on receiver.id = transfer.receiver_id`);

export async function listTransferRows(
  { db, organizationId }: TenantScope,
  limit: number,
): Promise<readonly TransferRow[]> {
  const found = await sql<TransferRow>`${rows} where transfer.organization_id = ${organizationId}
    order by transfer.created_at desc, transfer.id desc limit ${limit}`.execute(db);
  return found.rows;
}

/** The transfer behind a link, whatever became of it; locked for an answer. */
export async function findTransferByToken(
  { db }: Pick<TenantScope | AccountScope | SystemScope, 'db'>,
  giverId: OrganizationId,
  tokenHash: Buffer,
  lock: boolean,
): Promise<TransferRow | undefined> {
  const found = await sql<TransferRow>`${rows}
    where transfer.organization_id = ${giverId} and transfer.token_hash = ${tokenHash}
    ${lock ? sql`for no key update of transfer` : sql``}`.execute(db);
  return found.rows[0];
}

export async function lockTransfer(
  { db, organizationId }: TenantScope,
  id: string,
): Promise<TransferRow | undefined> {
  const found = await sql<TransferRow>`${rows}
    where transfer.organization_id = ${organizationId} and transfer.id = ${id}
    for no key update of transfer`.execute(db);
  return found.rows[0];
}

export type NewTransfer = {
  readonly id: string;
  readonly tokenHash: Buffer;
  readonly receiverId: OrganizationId | null;
  readonly email: string;
  readonly createdBy: string;
  readonly createdAt: Date;
  readonly expiresAt: Date;
};

export async function insertTransfer(
  { db, organizationId }: TenantScope,
  transfer: NewTransfer,
  items: readonly TransferItemRow[],
): Promise<void> {
  await db
    .insertInto('productTransfer')
    .values({ ...transfer, organizationId })
    .execute();
  await db
    .insertInto('productTransferItem')
    .values(
      items.map(({ productId, type, name }) => ({
        ...{ organizationId, transferId: transfer.id, productId, productType: type, name },
      })),
    )
    .execute();
}

/** Of a locked transfer; what it offered may be offered again. */
export async function endTransfer(
  { db }: Pick<TenantScope, 'db'>,
  { organizationId, id }: Pick<TransferRow, 'organizationId' | 'id'>,
  end: {
    readonly state: 'accepted' | 'cancelled' | 'lapsed';
    readonly receiverId?: OrganizationId;
    readonly now: Date;
  },
): Promise<void> {
  const { state, receiverId, now } = end;
  await db
    .updateTable('productTransfer')
    .set({ state, endedAt: now, ...(receiverId && { receiverId }) })
    .where('organizationId', '=', organizationId)
    .where('id', '=', id)
    .execute();
  await db
    .updateTable('productTransferItem')
    .set({ isOpen: false })
    .where('organizationId', '=', organizationId)
    .where('transferId', '=', id)
    .execute();
}

/** Organizations of both sides, always in the same order, so that no two transfers wait for each other. */
export async function lockOrganizations(
  { db }: Pick<TenantScope, 'db'>,
  ids: readonly OrganizationId[],
): Promise<ReadonlyMap<string, { readonly name: string; readonly currency: CurrencyCode }>> {
  const found = await db
    .selectFrom('organization')
    .select(['id', 'name', 'currency'])
    .where('id', 'in', ids)
    .orderBy('id')
    .forNoKeyUpdate()
    .execute();
  return new Map(found.map(({ id, ...organization }) => [id, organization]));
}

export type OwnOrganization = {
  readonly id: OrganizationId;
  readonly name: string;
  readonly currency: CurrencyCode;
  readonly mayReceive: boolean;
};

/** Where somebody is a member, with whether they administrate there (PROD-5). */
export async function listOwnOrganizations(
  { db, accountId }: AccountScope,
  now: Date,
): Promise<readonly OwnOrganization[]> {
  const { rows: found } = await sql<OwnOrganization>`
    select organization.id, organization.name, organization.currency,
      member.role in ('administrator', 'legal_representative') as may_receive
    from member join organization on organization.id = member.organization_id
    where member.account_id = ${accountId} and member.blocked_at is null
      and (member.ends_at is null or member.ends_at > ${now}) and organization.deleted_at is null
    order by organization.name, organization.id limit 500`.execute(db);
  return found;
}

export type StalePlace = { readonly organizationId: OrganizationId; readonly id: string };

/** Pending transfers whose time is over. */
export async function listLapsedTransfers(
  { db }: SystemScope,
  now: Date,
  limit: number,
): Promise<readonly StalePlace[]> {
  const found = await db
    .selectFrom('productTransfer')
    .select(['organizationId', 'id'])
    .where('state', '=', 'pending')
    .where('expiresAt', '<=', now)
    .orderBy('expiresAt')
    .limit(limit)
    .execute();
  return found as unknown as StalePlace[];
}

/** The language of whoever has an account with this address (ACC-10). */
export async function findLocaleOf({ db }: Pick<TenantScope, 'db'>, email: string): Promise<Locale | null> {
  const row = await db
    .selectFrom('account')
    .select('locale')
    .where('loginIdentifier', '=', email)
    .executeTakeFirst();
  return row?.locale ?? null;
}
