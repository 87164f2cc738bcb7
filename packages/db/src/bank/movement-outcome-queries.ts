import { sql } from 'kysely';
import { jsonRows } from '../client/json-rows.ts';
import type { SystemScope } from '../client/scopes.ts';
import type { BankOutcome } from '../generated/database.ts';

export type MovementOutcome = {
  readonly id: number;
  readonly fileId: string;
  readonly outcome: BankOutcome;
  readonly why: string | null;
  readonly organizationId: string | null;
  readonly invoiceId: string | null;
  readonly payoutId: string | null;
  readonly reversesId: number | null;
};

/** Says where movements of this batch went; they are waiting still, as the caller's lane holds them. */
export async function storeOutcomes(
  { db }: SystemScope,
  outcomes: readonly MovementOutcome[],
): Promise<void> {
  if (outcomes.length === 0) return;
  const { numAffectedRows } = await sql`
    update bank_transaction movement set outcome = went.outcome, why = went.why, organization_id = went."organizationId",
      invoice_id = went."invoiceId", payout_id = went."payoutId", reverses_id = went."reversesId"
    from json_to_recordset(${jsonRows(outcomes)}) as went (
      id bigint, outcome bank_outcome, why text, "organizationId" uuid, "invoiceId" uuid, "payoutId" uuid, "reversesId" bigint)
    where movement.id = went.id`.execute(db);
  if (Number(numAffectedRows) !== outcomes.length) throw new Error('A movement that was taken is gone.');
}

/** Counts movements as booked in their files. Lanes of one file meet here: call it last. */
export async function countBooked({ db }: SystemScope, fileIds: readonly string[]): Promise<void> {
  await sql`
    update bank_file file set booked = file.booked + counted.many
    from (select id, count(*)::int as many from unnest(${[...fileIds]}::uuid[]) as booked (id) group by id order by id) counted
    where file.id = counted.id`.execute(db);
}
