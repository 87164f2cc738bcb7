import type { Currency } from '@atrium/contracts/currency';
import { sql } from 'kysely';
import type { SystemScope } from '../client/scopes.ts';
import { withNumbers } from '../invoice/invoice-queries.ts';

export const simulatedMessageJob = 'simulated_message';

export type SimulatedCharge = {
  readonly id: string;
  readonly key: string;
  readonly customer: string;
  readonly amountMinor: number;
  readonly currency: Currency;
  readonly outcome: string | null;
  readonly status: 'requires_action' | 'pending' | 'succeeded' | 'failed' | 'cancelled';
  readonly failure: string | null;
  readonly returnUrl: string;
  readonly createdAt: Date;
};

/** Once per key, as providers do. */
export async function insertSimulatedCharge(
  { db }: SystemScope,
  { amountMinor, ...charge }: SimulatedCharge,
): Promise<{ readonly charge: SimulatedCharge; readonly repeated: boolean }> {
  const inserted = await db
    .insertInto('simulatedCharge')
    .values({ ...charge, amountMinor: BigInt(amountMinor) })
    .onConflict((conflict) => conflict.column('key').doNothing())
    .returning('id')
    .executeTakeFirst();
  const row = await db
    .selectFrom('simulatedCharge')
    .selectAll()
    .where('key', '=', charge.key)
    .executeTakeFirstOrThrow();
  return { charge: withNumbers(row) as SimulatedCharge, repeated: inserted === undefined };
}

export async function findSimulatedCharge(
  { db }: SystemScope,
  id: string,
): Promise<SimulatedCharge | undefined> {
  const row = await db.selectFrom('simulatedCharge').selectAll().where('id', '=', id).executeTakeFirst();
  return row && (withNumbers(row) as SimulatedCharge);
}

/** Only one that has not ended can change; whether this call changed it. */
export async function changeSimulatedCharge(
  { db }: SystemScope,
  id: string,
  change: Pick<SimulatedCharge, 'status' | 'failure'> & { readonly outcome?: string },
): Promise<boolean> {
  const { numUpdatedRows } = await db
    .updateTable('simulatedCharge')
    .set(change)
    .where('id', '=', id)
    .where('status', 'in', ['requires_action', 'pending'])
    .executeTakeFirst();
  return numUpdatedRows > 0n;
}

export async function insertSimulatedRefund(
  { db }: SystemScope,
  refund: {
    readonly key: string;
    readonly chargeId: string;
    readonly amountMinor: number;
    readonly createdAt: Date;
  },
): Promise<void> {
  await db
    .insertInto('simulatedRefund')
    .values({ ...refund, amountMinor: BigInt(refund.amountMinor) })
    .onConflict((conflict) => conflict.column('key').doNothing())
    .execute();
}

export type SimulatedSetup = {
  readonly id: string;
  readonly key: string;
  readonly customer: string;
  readonly kind: string;
  readonly returnUrl: string;
  readonly token: string | null;
  readonly createdAt: Date;
};

export async function insertSimulatedSetup({ db }: SystemScope, setup: SimulatedSetup): Promise<string> {
  await db
    .insertInto('simulatedSetup')
    .values(setup)
    .onConflict((conflict) => conflict.column('key').doNothing())
    .execute();
  const row = await db
    .selectFrom('simulatedSetup')
    .select('id')
    .where('key', '=', setup.key)
    .executeTakeFirstOrThrow();
  return row.id;
}

export const findSimulatedSetup = ({ db }: SystemScope, id: string): Promise<SimulatedSetup | undefined> =>
  db.selectFrom('simulatedSetup').selectAll().where('id', '=', id).executeTakeFirst();

export async function completeSimulatedSetup({ db }: SystemScope, id: string, token: string): Promise<void> {
  await db
    .updateTable('simulatedSetup')
    .set({ token })
    .where('id', '=', id)
    .where('token', 'is', null)
    .execute();
}

export type SimulatedMessage = {
  readonly eventId: string;
  readonly chargeId: string;
  /** Of a delayed charge: it succeeds with this message. */
  readonly settles: boolean;
};

/** A message of the simulated provider, on its way for so many seconds. */
export async function sendSimulatedMessage(
  { db }: SystemScope,
  message: SimulatedMessage,
  afterSeconds: number,
): Promise<void> {
  await sql`select graphile_worker.add_job(${sql.lit(simulatedMessageJob)}, ${JSON.stringify(message)}::text::json,
    run_at := now() + make_interval(secs => ${afterSeconds}), max_attempts := 10)`.execute(db);
}
