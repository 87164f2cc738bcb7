import { sql } from 'kysely';
import { jsonRows } from '../client/json-rows.ts';
import type { SystemScope } from '../client/scopes.ts';
import type { BankOutcome } from '../generated/database.ts';
import { withNumbers } from '../invoice/invoice-queries.ts';

export type { BankOutcome } from '../generated/database.ts';

export type BankTransactionFacts = {
  readonly account: string;
  readonly bookedOn: string;
  readonly valueOn: string | null;
  readonly direction: 'credit' | 'debit';
  readonly isReversal: boolean;
  readonly amountMinor: number;
  readonly currency: string;
  readonly bankReference: string;
  readonly endToEndId: string | null;
  readonly reference: string | null;
  readonly message: string | null;
  readonly debtorIban: string | null;
  readonly debtorName: string | null;
  readonly isUnclear: boolean;
};

export type StagedMovement = BankTransactionFacts & { readonly identityHash: Buffer };

/** Keeps movements that are not here yet, in the order of the file; answers how many. */
export async function stageMovements(
  { db }: SystemScope,
  file: { readonly id: string; readonly sellerId: number },
  movements: readonly StagedMovement[],
): Promise<number> {
  const rows = movements.map(({ identityHash, ...facts }) => ({
    ...facts,
    identityHash: identityHash.toString('hex'),
  }));
  const { numAffectedRows } = await sql`
    insert into bank_transaction (seller_id, file_id, identity_hash, account, booked_on, value_on, direction, is_reversal,
      amount_minor, currency, bank_reference, end_to_end_id, reference, message, debtor_iban, debtor_name, is_unclear)
    select ${file.sellerId}, ${file.id}, decode("identityHash", 'hex'), account, "bookedOn", "valueOn", direction, "isReversal",
      "amountMinor", currency, "bankReference", "endToEndId", reference, message, "debtorIban", "debtorName", "isUnclear"
    from rows from (jsonb_to_recordset(${jsonRows(rows)}) as (
      "identityHash" text, account text, "bookedOn" date, "valueOn" date, direction text, "isReversal" boolean,
      "amountMinor" bigint, currency text, "bankReference" text, "endToEndId" text, reference text, message text,
      "debtorIban" text, "debtorName" text, "isUnclear" boolean)) with ordinality
    order by ordinality
    on conflict on constraint bank_transaction_once do nothing`.execute(db);
  return Number(numAffectedRows ?? 0n);
}

export type BankTransactionRow = BankTransactionFacts & {
  readonly id: number;
  readonly fileId: string;
  readonly outcome: BankOutcome | null;
  readonly why: string | null;
  readonly organizationId: string | null;
  readonly invoiceId: string | null;
  readonly payoutId: string | null;
};

const columns = [
  ...['id', 'fileId', 'account', 'bookedOn', 'valueOn', 'direction', 'isReversal', 'amountMinor', 'currency'],
  ...['bankReference', 'endToEndId', 'reference', 'message', 'debtorIban', 'debtorName', 'isUnclear'],
  ...['outcome', 'why', 'organizationId', 'invoiceId', 'payoutId'],
] as const;

/** What is not booked yet, in the order in which it came; under `lockBank`. */
export async function takeWaitingMovements(
  { db }: SystemScope,
  sellerId: number,
  limit: number,
): Promise<BankTransactionRow[]> {
  const rows = await db
    .selectFrom('bankTransaction')
    .select(columns as never)
    .where('sellerId', '=', sellerId)
    .where('outcome', 'is', null)
    .orderBy('id')
    .limit(limit)
    .execute();
  return rows.map((row) => withNumbers(row as object) as unknown as BankTransactionRow);
}

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

/** Says where movements went, and counts them as booked in their files. */
export async function storeOutcomes(
  { db }: SystemScope,
  outcomes: readonly MovementOutcome[],
): Promise<void> {
  if (outcomes.length === 0) return;
  await sql`
    with went as (
      select * from jsonb_to_recordset(${jsonRows(outcomes)}) as (
        id bigint, outcome bank_outcome, why text, "organizationId" uuid, "invoiceId" uuid, "payoutId" uuid, "reversesId" bigint)),
    stored as (
      update bank_transaction movement set outcome = went.outcome, why = went.why, organization_id = went."organizationId",
        invoice_id = went."invoiceId", payout_id = went."payoutId", reverses_id = went."reversesId"
      from went where movement.id = went.id and movement.outcome is null
      returning movement.file_id)
    update bank_file file set booked = file.booked + counted.many
    from (select file_id, count(*)::int as many from stored group by file_id) counted
    where file.id = counted.file_id`.execute(db);
}

/** How many movements of a file went where. */
export async function countOutcomes(
  { db }: SystemScope,
  fileId: string,
): Promise<{ readonly outcome: BankOutcome; readonly count: number; readonly waiting: number }[]> {
  const { rows } = await sql<{ outcome: BankOutcome; count: bigint; waiting: bigint }>`
    select outcome, count(*) as count, count(*) filter (where outcome = 'suspense' and resolved_at is null) as waiting
    from bank_transaction where file_id = ${fileId} and outcome is not null
    group by outcome order by outcome`.execute(db);
  return rows.map(withNumbers);
}
