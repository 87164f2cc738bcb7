import type { TenantScope } from '../client/scopes.ts';

export type RenewalSettingsRow = {
  readonly reminderDays: readonly number[];
  readonly prepaidForRenewal: string;
  readonly autoRenewNewProducts: boolean;
  readonly version: number;
};

/** What holds without a row. */
export const usualSettings: RenewalSettingsRow = {
  ...{ reminderDays: [60, 30, 14, 7, 1], prepaidForRenewal: 'whole', autoRenewNewProducts: true, version: 0 },
};

const columns = ['reminderDays', 'prepaidForRenewal', 'autoRenewNewProducts', 'version'] as const;

export async function getSettings({ db, organizationId }: TenantScope): Promise<RenewalSettingsRow> {
  const row = await db
    .selectFrom('billingSettings')
    .select(columns)
    .where('organizationId', '=', organizationId)
    .executeTakeFirst();
  return row ?? usualSettings;
}

/** With the row made if there is none, so that there is something to lock. */
export async function lockSettings({ db, organizationId }: TenantScope): Promise<RenewalSettingsRow> {
  await db
    .insertInto('billingSettings')
    .values({ organizationId })
    .onConflict((conflict) => conflict.column('organizationId').doNothing())
    .execute();
  return db
    .selectFrom('billingSettings')
    .select(columns)
    .where('organizationId', '=', organizationId)
    .forNoKeyUpdate()
    .executeTakeFirstOrThrow();
}

export async function storeSettings(
  { db, organizationId }: TenantScope,
  settings: RenewalSettingsRow,
): Promise<void> {
  await db
    .updateTable('billingSettings')
    .set({ ...settings, reminderDays: [...settings.reminderDays] })
    .where('organizationId', '=', organizationId)
    .execute();
}
