import { sql } from 'kysely';
import type { TenantScope } from '../client/scopes.ts';

export type PaymentMethodRow = {
  readonly id: string;
  readonly provider: string;
  readonly kind: 'card' | 'paypal' | 'twint';
  readonly providerToken: string;
  readonly name: string;
  readonly brand: string;
  readonly lastDigits: string;
  readonly validThrough: string | null;
  readonly isDefault: boolean;
  readonly createdBy: string | null;
  readonly createdAt: Date;
};

const columns = [
  ...['id', 'provider', 'kind', 'providerToken', 'name', 'brand', 'lastDigits', 'validThrough', 'isDefault'],
  ...['createdBy', 'createdAt'],
] as (keyof PaymentMethodRow)[];

/** Only one that has not been removed, unless it is asked for. */
export async function findPaymentMethod(
  { db, organizationId }: TenantScope,
  id: string,
  removedToo = false,
): Promise<(PaymentMethodRow & { readonly removedAt: Date | null }) | undefined> {
  const row = await db
    .selectFrom('paymentMethod')
    .select(columns)
    .select('removedAt')
    .where('organizationId', '=', organizationId)
    .where('id', '=', id)
    .$if(!removedToo, (query) => query.where('removedAt', 'is', null))
    .executeTakeFirst();
  return row as (PaymentMethodRow & { readonly removedAt: Date | null }) | undefined;
}

export async function listPaymentMethodRows({
  db,
  organizationId,
}: TenantScope): Promise<PaymentMethodRow[]> {
  const rows = await db
    .selectFrom('paymentMethod')
    .select(columns)
    .where('organizationId', '=', organizationId)
    .where('removedAt', 'is', null)
    .orderBy('isDefault', 'desc')
    .orderBy('createdAt')
    .orderBy('id')
    .execute();
  return rows as PaymentMethodRow[];
}

export async function findPaymentMethodByToken(
  { db, organizationId }: TenantScope,
  provider: string,
  providerToken: string,
): Promise<PaymentMethodRow | undefined> {
  const row = await db
    .selectFrom('paymentMethod')
    .select(columns)
    .where('organizationId', '=', organizationId)
    .where('provider', '=', provider)
    .where('providerToken', '=', providerToken)
    .executeTakeFirst();
  return row as PaymentMethodRow | undefined;
}

export async function countPaymentMethods({ db, organizationId }: TenantScope): Promise<number> {
  const { count } = await db
    .selectFrom('paymentMethod')
    .select((is) => is.fn.countAll<bigint>().as('count'))
    .where('organizationId', '=', organizationId)
    .where('removedAt', 'is', null)
    .executeTakeFirstOrThrow();
  return Number(count);
}

export async function insertPaymentMethod(
  { db, organizationId }: TenantScope,
  row: PaymentMethodRow,
): Promise<void> {
  await db
    .insertInto('paymentMethod')
    .values({ ...row, organizationId })
    .execute();
}

export async function changePaymentMethod(
  { db, organizationId }: TenantScope,
  id: string,
  change: Partial<Pick<PaymentMethodRow, 'name' | 'isDefault'>>,
): Promise<void> {
  await db
    .updateTable('paymentMethod')
    .set(change)
    .where('organizationId', '=', organizationId)
    .where('id', '=', id)
    .execute();
}

/** No method is the default one, until the caller has made another it. */
export async function takeDefaultMethod({ db, organizationId }: TenantScope): Promise<void> {
  await db
    .updateTable('paymentMethod')
    .set({ isDefault: false })
    .where('organizationId', '=', organizationId)
    .where('isDefault', '=', true)
    .execute();
}

/** The row stays for the payments that name it; renewals that used it take the default one. */
export async function leaveMethod({ db, organizationId }: TenantScope, id: string, now: Date): Promise<void> {
  await db
    .updateTable('paymentMethod')
    .set({ removedAt: now, isDefault: false })
    .where('organizationId', '=', organizationId)
    .where('id', '=', id)
    .execute();
  await db
    .updateTable('subscription')
    .set({ paymentMethodId: null })
    .where('organizationId', '=', organizationId)
    .where('paymentMethodId', '=', id)
    .execute();
}

export const forgetMethodJob = 'forget_payment_method';

export async function addForgetMethodJob(
  { db }: TenantScope,
  provider: string,
  token: string,
): Promise<void> {
  await sql`select graphile_worker.add_job(${sql.lit(forgetMethodJob)},
    json_build_object('provider', ${provider}::text, 'token', ${token}::text), max_attempts := 10)`.execute(
    db,
  );
}
