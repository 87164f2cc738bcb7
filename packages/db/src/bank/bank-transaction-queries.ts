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

export type StagedMovement = BankTransactionFacts & {
  /** In hexadecimal digits. */
  readonly identityHash: string;
  /** In which it is booked: one of an organization for all of its movements. */
  readonly lane: number;
  /** Whom its reference names; 0 when nobody. */
  readonly customerNumber: number;
  /** Of a notification, with the line of its entry in the file and the bank's reference of that entry. */
  readonly isNotice?: boolean;
  readonly entryLine?: number;
  readonly entryReference?: string;
  /** The whole that it is a payment of. */
  readonly partOf?: number;
  /** A statement has told its money. */
  readonly isMet?: boolean;
};

/** Keeps movements that are not here yet, in the order of the file; answers how many. */
export async function stageMovements(
  { db }: SystemScope,
  file: { readonly id: string; readonly sellerId: number },
  movements: readonly StagedMovement[],
): Promise<number> {
  const { numAffectedRows } = await sql`
    insert into bank_transaction (seller_id, file_id, identity_hash, account, booked_on, value_on, direction, is_reversal,
      amount_minor, currency, bank_reference, end_to_end_id, reference, message, debtor_iban, debtor_name, is_unclear, lane,
      customer_number, is_notice, entry_line, entry_reference, part_of, is_met)
    select ${file.sellerId}, ${file.id}, decode("identityHash", 'hex'), account, "bookedOn", "valueOn", direction, "isReversal",
      "amountMinor", currency, "bankReference", "endToEndId", reference, message, "debtorIban", "debtorName", "isUnclear", lane,
      "customerNumber", coalesce("isNotice", false), "entryLine", "entryReference", "partOf", coalesce("isMet", false)
    from rows from (json_to_recordset(${jsonRows(movements)}) as (
      "identityHash" text, account text, "bookedOn" date, "valueOn" date, direction text, "isReversal" boolean,
      "amountMinor" bigint, currency text, "bankReference" text, "endToEndId" text, reference text, message text,
      "debtorIban" text, "debtorName" text, "isUnclear" boolean, lane smallint, "customerNumber" bigint,
      "isNotice" boolean, "entryLine" int, "entryReference" text, "partOf" bigint, "isMet" boolean)) with ordinality
    order by ordinality
    on conflict on constraint bank_transaction_once do nothing`.execute(db);
  return Number(numAffectedRows ?? 0n);
}

/** Where a lane has come to. */
export type LanePlace = { readonly customerNumber: number; readonly id: number };

export type BankTransactionRow = BankTransactionFacts & {
  readonly id: number;
  readonly fileId: string;
  readonly outcome: BankOutcome | null;
  readonly why: string | null;
  readonly organizationId: string | null;
  readonly invoiceId: string | null;
  readonly payoutId: string | null;
  /** The whole whose money it is a part of; null for money of its own. */
  readonly partOf: number | null;
};

const selected =
  sql.raw(`id, file_id, account, booked_on, value_on, direction, is_reversal, amount_minor, currency, bank_reference,
  end_to_end_id, reference, message, debtor_iban, debtor_name, is_unclear, outcome, why, organization_id, invoice_id, payout_id,
  part_of`);
/** A reversal or a payout may be about the movement before it. */
const standsAlone = sql.raw(`outcome is null and (is_reversal or direction = 'debit')`);
const afterAll = sql.raw(`9223372036854775807`);

/**
 * What is not booked yet of a lane, one customer after the other and of each in the order in which it came, up to what is booked alone;
 * under `lockLane`. The limit stands in the statement, because the server plans it once: as a parameter it would be taken for a tenth of
 * the table. Nor does it go again through those that were booked a moment ago and still stand in its index: all up to `after` are.
 */
export async function takeWaitingMovements(
  { db }: SystemScope,
  sellerId: number,
  lane: number,
  { after, limit }: { readonly after: LanePlace; readonly limit: number },
): Promise<(BankTransactionRow & LanePlace)[]> {
  const { rows } = await sql<BankTransactionRow & LanePlace>`
    select ${selected}, customer_number from bank_transaction
    where seller_id = ${sellerId} and lane = ${lane} and outcome is null
      and (customer_number, id) > (${after.customerNumber}::bigint, ${after.id}::bigint)
      and id < coalesce((select min(id) from bank_transaction where seller_id = ${sellerId} and ${standsAlone}), ${afterAll})
    order by customer_number, id limit ${sql.lit(limit)}`.execute(db);
  return rows.map((row) => withNumbers(row as object) as BankTransactionRow & LanePlace);
}

/** The next movement that is booked alone, when all before it are booked; under the locks of all lanes. */
export async function takeLoneMovement(
  { db }: SystemScope,
  sellerId: number,
): Promise<BankTransactionRow | undefined> {
  const { rows } = await sql<BankTransactionRow>`
    select ${selected} from bank_transaction
    where seller_id = ${sellerId} and ${standsAlone}
      and id = (select min(id) from bank_transaction where seller_id = ${sellerId} and outcome is null)`.execute(
    db,
  );
  return rows[0] && (withNumbers(rows[0]) as BankTransactionRow);
}

export async function hasWaitingMovements({ db }: SystemScope, sellerId: number): Promise<boolean> {
  const row = await db
    .selectFrom('bankTransaction')
    .select('id')
    .where('sellerId', '=', sellerId)
    .where('outcome', 'is', null)
    .limit(1)
    .executeTakeFirst();
  return row !== undefined;
}

/** How many movements of a file went where. */
export async function countOutcomes(
  { db }: SystemScope,
  fileId: string,
): Promise<{ readonly outcome: BankOutcome; readonly count: number; readonly waiting: number }[]> {
  const { rows } = await sql<{ outcome: BankOutcome; count: bigint; waiting: bigint }>`
    select outcome, count(*) as count, count(*) filter (where outcome = 'suspense' and resolved_at is null and not has_parts) as waiting
    from bank_transaction where file_id = ${fileId} and outcome is not null
    group by outcome order by outcome`.execute(db);
  return rows.map(withNumbers);
}
