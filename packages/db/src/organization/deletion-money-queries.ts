import { sql } from 'kysely';
import type { TenantScope } from '../client/scopes.ts';

const countOf = sql<number>`count(*)::int`.as('count');

/** What the organization still owes. */
export const countOpenInvoices = async ({ db, organizationId }: TenantScope): Promise<number> => {
  const { count } = await db
    .selectFrom('invoice')
    .select(countOf)
    .where('organizationId', '=', organizationId)
    .where('kind', '=', 'invoice')
    // Written out, as the index of what stands open has it.
    .where(sql<boolean>`status in ('open', 'partly_paid')`)
    .executeTakeFirstOrThrow();
  return count;
};

/** In how many currencies it has money, what is on hold for a payment included. Bonus money is the provider's gift. */
export const countFilledAccounts = async ({ db, organizationId }: TenantScope): Promise<number> => {
  const { count } = await db
    .selectFrom('ledgerAccount')
    .select(sql<number>`count(distinct currency)::int`.as('count'))
    .where('organizationId', '=', organizationId)
    .where('kind', 'in', ['prepaid', 'hold'])
    .where('balanceMinor', '>', 0n)
    .executeTakeFirstOrThrow();
  return count;
};

/** A bank may still send them back to the prepaid account. */
export const countPayoutsUnderWay = async ({ db, organizationId }: TenantScope): Promise<number> => {
  const { count } = await db
    .selectFrom('payout')
    .select(countOf)
    .where('organizationId', '=', organizationId)
    .where('status', 'in', ['requested', 'approved', 'sent'])
    .executeTakeFirstOrThrow();
  return count;
};
