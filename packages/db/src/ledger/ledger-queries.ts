import type { Currency } from '@atrium/contracts/currency';
import { sql } from 'kysely';
import type { SystemScope, TenantScope } from '../client/scopes.ts';
import type { JsonObject, LedgerAccountKind } from '../generated/database.ts';

export type { LedgerAccountKind } from '../generated/database.ts';

type Scope = TenantScope | SystemScope;

/** PRE-2: named here, because a posting turns it into an answer that people understand. */
export const notNegativeConstraint = 'ledger_account_not_negative';

/**
 * Changes of one organization's money wait for each other here, before anything else is locked: two payments of one
 * organization never meet in the middle, and a deletion sees what stands open.
 */
export async function lockMoney({ db, organizationId }: TenantScope): Promise<void> {
  await db
    .selectFrom('organization')
    .select('id')
    .where('id', '=', organizationId)
    .forNoKeyUpdate()
    .executeTakeFirstOrThrow();
}

export type LedgerAccountName = {
  readonly sellerId: number;
  /** Null for the seller's own. */
  readonly organizationId: string | null;
  readonly kind: LedgerAccountKind;
  /** Of VAT: country and rate, as in CH:810. */
  readonly detail: string;
  readonly currency: Currency;
};

const rowsOf = (names: readonly LedgerAccountName[]) => JSON.stringify(names);

/** The ids of accounts, in the order of their names, each by its index; those that do not exist yet are made, always in one order. */
export async function findLedgerAccounts(
  { db }: Scope,
  names: readonly LedgerAccountName[],
): Promise<readonly bigint[]> {
  const wanted = sql`jsonb_to_recordset(${rowsOf(names)}::text::jsonb) as wanted
    ("sellerId" smallint, "organizationId" uuid, kind ledger_account_kind, detail text, currency currency_code)`;
  const read = async () => {
    const { rows } = await sql<{ id: bigint | null }>`
      select account.id from rows from (jsonb_to_recordset(${rowsOf(names)}::text::jsonb) as
        ("sellerId" smallint, "organizationId" uuid, kind ledger_account_kind, detail text, currency currency_code))
        with ordinality as wanted (seller_id, organization_id, kind, detail, currency, position)
      left join lateral (
        select id from ledger_account
        where organization_id = wanted.organization_id and seller_id = wanted.seller_id and kind = wanted.kind
          and detail = wanted.detail and currency = wanted.currency
        union all
        select id from ledger_account
        where wanted.organization_id is null and organization_id is null and seller_id = wanted.seller_id and kind = wanted.kind
          and detail = wanted.detail and currency = wanted.currency
      ) account on true
      order by wanted.position`.execute(db);
    return rows.map(({ id }) => id);
  };
  const found = await read();
  if (found.every((id) => id !== null)) return found as bigint[];
  await sql`insert into ledger_account (seller_id, organization_id, kind, detail, currency, tracked)
    select distinct "sellerId", "organizationId", kind, detail, currency, "organizationId" is not null
    from ${wanted} order by 1, 2, 3, 4, 5
    on conflict on constraint ledger_account_key do nothing`.execute(db);
  return (await read()).map((id) => {
    if (id === null) throw new Error('A ledger account exists once it is made.');
    return id;
  });
}

export type LedgerTransactionRow = {
  readonly key: string;
  readonly kind: string;
  readonly organizationId: string | null;
  readonly bookedOn: string;
  readonly cause: JsonObject;
  readonly requestHash: Buffer;
  readonly reversesId: bigint | null;
  readonly createdAt: Date;
};

export const findLedgerTransaction = ({ db }: Scope, key: string) =>
  db
    .selectFrom('ledgerTransaction')
    .select(['id', 'requestHash'])
    .where('idempotencyKey', '=', key)
    .executeTakeFirst();

export type LedgerTransferRow = {
  readonly debitId: bigint;
  readonly creditId: bigint;
  readonly amountMinor: number;
  readonly currency: Currency;
  readonly organizationId: string | null;
  readonly invoiceId: string | null;
};

/** All at once: the balances follow in the same statement. */
export async function insertLedgerTransfers(
  { db }: Scope,
  transactionId: bigint,
  transfers: readonly LedgerTransferRow[],
): Promise<void> {
  await db
    .insertInto('ledgerTransfer')
    .values(
      transfers.map((transfer) => ({
        ...transfer,
        amountMinor: BigInt(transfer.amountMinor),
        transactionId,
      })),
    )
    .execute();
}

/** What stands on an organization's account; 0 where there is none. */
export async function getOrganizationBalance(
  { db, organizationId }: TenantScope,
  account: Pick<LedgerAccountName, 'sellerId' | 'kind' | 'currency'>,
): Promise<number> {
  const row = await db
    .selectFrom('ledgerAccount')
    .select('balanceMinor')
    .where('organizationId', '=', organizationId)
    .where('sellerId', '=', account.sellerId)
    .where('kind', '=', account.kind)
    .where('currency', '=', account.currency)
    .executeTakeFirst();
  return Number(row?.balanceMinor ?? 0n);
}
