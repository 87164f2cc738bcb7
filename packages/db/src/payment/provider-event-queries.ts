import { sql } from 'kysely';
import type { SystemScope, TenantScope } from '../client/scopes.ts';
import type { JsonObject } from '../generated/database.ts';

export const applyProviderEventJob = 'apply_provider_event';

/** Keeps a message once and adds the job that acts on it; a repetition does neither. */
export async function keepProviderEvent(
  { db }: SystemScope,
  event: {
    readonly provider: string;
    readonly eventId: string;
    readonly body: JsonObject;
    readonly receivedAt: Date;
  },
): Promise<void> {
  const { provider, eventId } = event;
  await db
    .with('kept', (cte) =>
      cte
        .insertInto('providerEvent')
        .values(event)
        .onConflict((conflict) => conflict.columns(['provider', 'eventId']).doNothing())
        .returning('eventId'),
    )
    .selectFrom('kept')
    .select(
      sql`graphile_worker.add_job(${sql.lit(applyProviderEventJob)},
        json_build_object('provider', ${provider}::text, 'eventId', ${eventId}::text), max_attempts := 20)`.as(
        'job',
      ),
    )
    .execute();
}

export const findProviderEvent = ({ db }: SystemScope, provider: string, eventId: string) =>
  db
    .selectFrom('providerEvent')
    .select(['body', 'processedAt'])
    .where('provider', '=', provider)
    .where('eventId', '=', eventId)
    .executeTakeFirst();

export async function markProviderEvent(
  { db }: SystemScope,
  provider: string,
  eventId: string,
  now: Date,
): Promise<void> {
  await db
    .updateTable('providerEvent')
    .set({ processedAt: now })
    .where('provider', '=', provider)
    .where('eventId', '=', eventId)
    .execute();
}

/**
 * Messages that were acted on before that moment. A provider repeats one for days, and none with an older signature is taken in: from
 * then on a row is of no use. What has not been acted on stays.
 */
export async function deleteOldProviderEvents({ db }: SystemScope, before: Date): Promise<void> {
  await db.deleteFrom('providerEvent').where('processedAt', '<', before).execute();
}

export async function findProviderCustomer(
  { db, organizationId }: TenantScope,
  provider: string,
): Promise<string | null> {
  const row = await db
    .selectFrom('providerCustomer')
    .select('customerToken')
    .where('organizationId', '=', organizationId)
    .where('provider', '=', provider)
    .executeTakeFirst();
  return row?.customerToken ?? null;
}

/** The first one stays; answers which one that is. */
export async function keepProviderCustomer(
  { db, organizationId }: TenantScope,
  provider: string,
  customerToken: string,
  now: Date,
): Promise<string> {
  await db
    .insertInto('providerCustomer')
    .values({ organizationId, provider, customerToken, createdAt: now })
    .onConflict((conflict) => conflict.columns(['organizationId', 'provider']).doNothing())
    .execute();
  return (await findProviderCustomer({ db, organizationId } as TenantScope, provider)) ?? customerToken;
}
