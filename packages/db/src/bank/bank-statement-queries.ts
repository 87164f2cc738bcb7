import { sql } from 'kysely';
import type { SystemScope } from '../client/scopes.ts';
import { withNumbers } from '../invoice/invoice-queries.ts';

export type BankStatementRow = {
  readonly fileId: string;
  readonly position: number;
  readonly sellerId: number;
  readonly account: string;
  readonly message: string;
  readonly statementId: string;
  readonly sequence: number | null;
  readonly currency: string | null;
  readonly openingMinor: number | null;
  readonly closingMinor: number | null;
  readonly movements: number;
  readonly notBooked: number;
  readonly balance: 'agrees' | 'differs' | 'not_given' | 'not_comparable';
  readonly differenceMinor: number;
  readonly isSource: boolean;
  readonly firstBookedOn: string | null;
  readonly lastBookedOn: string | null;
  /** Of its movements, how many the other message had told. */
  readonly told: number;
};

const big = (value: number | null): bigint | null => (value === null ? null : BigInt(value));

export async function insertBankStatement({ db }: SystemScope, row: BankStatementRow): Promise<void> {
  const { sequence, openingMinor, closingMinor, differenceMinor, ...rest } = row;
  await db
    .insertInto('bankStatement')
    .values({
      ...rest,
      ...{ sequence: big(sequence), openingMinor: big(openingMinor), closingMinor: big(closingMinor) },
      differenceMinor: BigInt(differenceMinor),
    })
    .execute();
}

export type CheckedStatement = BankStatementRow & {
  /** No statement with the number before this one has been imported, though earlier ones have. */
  readonly missesPrevious: boolean;
  /** Closing balance of the one before, when it is another than this one opens with. */
  readonly previousClosingMinor: number | null;
};

/**
 * The statements of a file with what is wrong about them today: a gap closes when the missing file comes. Banks begin
 * their numbers anew with a year, so number 1 misses nothing. The pages of one statement have one number, and each opens
 * with what the page before closed with.
 */
export async function listCheckedStatements(
  { db }: SystemScope,
  fileId: string,
): Promise<CheckedStatement[]> {
  const { rows } = await sql<CheckedStatement>`
    select statement.*,
      coalesce(statement.sequence > 1 and previous.sequence is null and exists (
        select from bank_statement earlier
        where earlier.seller_id = statement.seller_id and earlier.account = statement.account
          and earlier.message = statement.message and earlier.sequence < statement.sequence - 1), false) as misses_previous,
      case when previous.closing_minor <> statement.opening_minor and not exists (
        select from bank_statement page
        where page.seller_id = statement.seller_id and page.account = statement.account and page.message = statement.message
          and page.sequence = statement.sequence and (page.file_id, page.position) <> (statement.file_id, statement.position)
          and page.closing_minor = statement.opening_minor) then previous.closing_minor end as previous_closing_minor
    from bank_statement statement
    left join lateral (
      select sequence, closing_minor from bank_statement
      where seller_id = statement.seller_id and account = statement.account and message = statement.message
        and sequence = statement.sequence - 1
      order by closing_minor is not distinct from statement.opening_minor desc, file_id desc, position desc limit 1) previous on true
    where statement.file_id = ${fileId} order by statement.position`.execute(db);
  return rows.map((row) => withNumbers(row) as CheckedStatement);
}

/**
 * The last day of which the bank's data are here, over all accounts of the seller (DUN-1). A notification does not tell that there
 * was nothing else: it counts for accounts without statements only.
 */
export async function bankDataThrough({ db }: SystemScope, sellerId: number): Promise<string | null> {
  const { rows } = await sql<{ day: string | null }>`
    select max(last_booked_on) as day from bank_statement told
    where seller_id = ${sellerId} and is_source and (message = 'camt.053' or not exists (
      select from bank_statement other
      where other.seller_id = told.seller_id and other.account = told.account and other.message = 'camt.053' and other.is_source))`.execute(
    db,
  );
  return rows[0]?.day ?? null;
}
