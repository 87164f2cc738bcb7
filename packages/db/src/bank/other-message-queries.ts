import { sql } from 'kysely';
import type { SystemScope } from '../client/scopes.ts';
import { withNumbers } from '../invoice/invoice-queries.ts';
import type { BankTransactionFacts, StagedMovement } from './bank-transaction-queries.ts';

export type BankMessage = 'camt.053' | 'camt.054';

/** One account of ours under all its IBANs. */
export type BankAccount = { readonly sellerId: number; readonly ibans: readonly string[] };

/** Whether movements of the account were ever taken from this kind of message. */
export async function hasTold(
  { db }: SystemScope,
  { sellerId, ibans }: BankAccount,
  message: BankMessage,
): Promise<boolean> {
  const row = await db
    .selectFrom('bankStatement')
    .select('fileId')
    .where('sellerId', '=', sellerId)
    .where('account', 'in', [...ibans])
    .where('message', '=', message)
    .where('isSource', '=', true)
    .limit(1)
    .executeTakeFirst();
  return row !== undefined;
}

/** Whether a statement tells all that was booked on that day. Of older ones only the last day is known. */
export async function isCovered(
  { db }: SystemScope,
  sellerId: number,
  account: string,
  day: string,
): Promise<boolean> {
  const { rows } = await sql`
    select from bank_statement
    where seller_id = ${sellerId} and account = ${account} and message = 'camt.053' and is_source and movements > 0
      and last_booked_on >= ${day}::date and coalesce(first_booked_on, '-infinity') <= ${day}::date limit 1`.execute(
    db,
  );
  return rows.length > 0;
}

export type ToldRow = BankTransactionFacts & {
  readonly id: number;
  readonly fileId: string;
  readonly entryLine: number | null;
  readonly entryReference: string | null;
  readonly isWaiting: boolean;
};

const told =
  sql.raw(`id, file_id, account, booked_on, value_on, direction, is_reversal, amount_minor, currency, bank_reference,
  end_to_end_id, reference, message, debtor_iban, debtor_name, is_unclear, entry_line, entry_reference,
  (outcome is null or (outcome = 'suspense' and resolved_at is null)) and not has_parts as is_waiting`);

/** What notifications have told of these days and no statement yet. */
export async function listUnmetNotices(
  { db }: SystemScope,
  { sellerId, ibans }: BankAccount,
  days: readonly string[],
): Promise<ToldRow[]> {
  const { rows } = await sql<ToldRow>`
    select ${told} from bank_transaction
    where seller_id = ${sellerId} and account = any(${[...ibans]}::text[]) and booked_on = any(${[...days]}::date[])
      and is_notice and not is_met order by id`.execute(db);
  return rows.map((row) => withNumbers(row) as ToldRow);
}

/** What statements have told of these days. */
export async function listStatementMovements(
  { db }: SystemScope,
  { sellerId, ibans }: BankAccount,
  days: readonly string[],
): Promise<ToldRow[]> {
  const { rows } = await sql<ToldRow>`
    select ${told} from bank_transaction
    where booked_on = any(${[...days]}::date[]) and account = any(${[...ibans]}::text[]) and not is_notice and not has_parts
      and file_id in (
        select file_id from bank_statement
        where seller_id = ${sellerId} and account = any(${[...ibans]}::text[]) and message = 'camt.053' and is_source and movements > 0
          and last_booked_on >= (select min(day) from unnest(${[...days]}::date[]) day)
          and coalesce(first_booked_on, '-infinity') <= (select max(day) from unnest(${[...days]}::date[]) day))
    order by id`.execute(db);
  return rows.map((row) => withNumbers(row) as ToldRow);
}

/** What a notice says of its payment. */
export type NoticeFacts = Pick<
  StagedMovement,
  | 'endToEndId'
  | 'reference'
  | 'message'
  | 'debtorIban'
  | 'debtorName'
  | 'isUnclear'
  | 'lane'
  | 'customerNumber'
>;

type Known = NoticeFacts & {
  readonly hash: string;
  readonly id: number | null;
  readonly isNotice: boolean;
  readonly isMet: boolean;
  readonly isWhole: boolean;
};

export type KnownIdentities = {
  /** In hexadecimal digits. */
  readonly kept: ReadonlySet<string>;
  /** Notices that are told by their own names now. */
  readonly unmet: ReadonlyMap<string, number>;
  /** The names of notices that another movement of a statement has met already: so there are two. */
  readonly taken: ReadonlyMap<string, NoticeFacts>;
  /** The names of wholes that wait, with whether a notification told them. */
  readonly wholes: ReadonlyMap<string, boolean>;
};

/** What is known of these identities, in hexadecimal digits. */
export async function findKnownIdentities(
  { db }: SystemScope,
  sellerId: number,
  hashes: readonly string[],
): Promise<KnownIdentities> {
  const { rows } = await sql<Known>`
    with wanted as (select decode(hash, 'hex') as hash from unnest(${[...hashes]}::text[]) hash)
    select encode(hash, 'hex') as hash, null::bigint as id, false as is_notice, false as is_met, false as is_whole,
      null as end_to_end_id, null as reference, null as message, null as debtor_iban, null as debtor_name, false as is_unclear,
      0::smallint as lane, 0::bigint as customer_number
    from wanted join bank_told_again again on again.seller_id = ${sellerId} and again.identity_hash = hash
    union all
    select encode(hash, 'hex'), id, is_notice, is_met, reference is null and not is_reversal and not has_parts
      and (is_unclear or (end_to_end_id is null and debtor_iban is null))
      and (outcome is null or (outcome = 'suspense' and resolved_at is null)),
      end_to_end_id, reference, message, debtor_iban, debtor_name, is_unclear, lane, customer_number
    from wanted join bank_transaction movement on movement.seller_id = ${sellerId} and movement.identity_hash = hash
    where not exists (select from bank_told_again again where again.seller_id = ${sellerId} and again.identity_hash = hash)`.execute(
    db,
  );
  const known = rows.map((row) => withNumbers(row) as Known);
  const notices = known.filter(({ isNotice }) => isNotice);
  return {
    kept: new Set(known.map(({ hash }) => hash)),
    unmet: new Map(notices.flatMap(({ hash, id, isMet }) => (isMet || id === null ? [] : [[hash, id]]))),
    taken: new Map(notices.filter(({ isMet }) => isMet).map((row) => [row.hash, row])),
    wholes: new Map(known.filter(({ isWhole }) => isWhole).map(({ hash, isNotice }) => [hash, isNotice])),
  };
}

/** Notices that a statement has told, too: under which names, and those whose own names say nothing new any more. */
export async function meetNotices(
  { db }: SystemScope,
  file: { readonly id: string; readonly sellerId: number },
  {
    met,
    named,
    hashes,
  }: {
    readonly met: readonly number[];
    readonly named: readonly number[];
    readonly hashes: readonly string[];
  },
): Promise<void> {
  await sql`update bank_transaction set is_met = true where id = any(${[...met, ...named]}::bigint[])`.execute(
    db,
  );
  await sql`insert into bank_told_again (seller_id, identity_hash, file_id)
    select ${file.sellerId}::smallint, hash, ${file.id}::uuid from (
      select decode(hash, 'hex') as hash from unnest(${[...hashes]}::text[]) hash
      union select identity_hash from bank_transaction where id = any(${[...named]}::bigint[])) told
    on conflict do nothing`.execute(db);
}

/** Wholes whose payments have come: staff have nothing to find out any more. */
export async function explainWholes({ db }: SystemScope, ids: readonly number[]): Promise<void> {
  const { numAffectedRows } = await sql`
    update bank_transaction set has_parts = true
    where id = any(${[...ids]}::bigint[]) and not has_parts
      and (outcome is null or (outcome = 'suspense' and resolved_at is null))`.execute(db);
  if (Number(numAffectedRows) !== ids.length) throw new Error('Money that waited was decided meanwhile.');
}
