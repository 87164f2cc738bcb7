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

/** Only those that have not been removed. */
export async function findPaymentMethod(
  { db, organizationId }: TenantScope,
  id: string,
): Promise<PaymentMethodRow | undefined> {
  const row = await db
    .selectFrom('paymentMethod')
    .select(columns)
    .where('organizationId', '=', organizationId)
    .where('id', '=', id)
    .where('removedAt', 'is', null)
    .executeTakeFirst();
  return row as PaymentMethodRow | undefined;
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
