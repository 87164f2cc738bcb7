import { hash } from 'node:crypto';
import type { AccountKind } from '@atrium/billing/ledger/account';
import { isOrganizationAccount } from '@atrium/billing/ledger/account';
import type { Transfer } from '@atrium/billing/ledger/posting';
import type { Currency } from '@atrium/contracts/currency';
import { DomainError } from '@atrium/contracts/kernel/domain-error';
import { violatedConstraint } from '@atrium/db/client/constraint-violation';
import type { SystemScope, TenantScope } from '@atrium/db/client/scopes';
import type { JsonObject } from '@atrium/db/generated/database';
import {
  findLedgerAccounts,
  findLedgerTransaction,
  insertLedgerTransfers,
  type LedgerAccountKind,
  type LedgerAccountName,
  notNegativeConstraint,
} from '@atrium/db/ledger/ledger-queries';
import { insertLedgerEntry, type NamedTransfer } from '@atrium/db/ledger/post-entry-queries';

/** A posting of `@atrium/billing/ledger`, with whose it is and when. */
export type LedgerEntry = {
  /** Names the cause, such as `invoice:<id>`: the same key twice is the first entry (PAY-5). */
  readonly key: string;
  readonly kind: string;
  readonly transfers: readonly Transfer[];
  readonly sellerId: number;
  /** Whose `ar`, `prepaid` and `hold` are meant; null when only the seller's own accounts move. */
  readonly organizationId: string | null;
  /** The day in the seller's calendar. */
  readonly bookedOn: string;
  /** Ids and words that a statement is written from; no text (PRE-4). */
  readonly cause: JsonObject;
  readonly reversesId?: bigint;
  readonly now: Date;
};

/**
 * Books a balanced transaction once per key, in the caller's transaction (LED-2). The same key with other transfers is
 * refused. Who has no prepaid money left answers `prepaid.insufficient` (PRE-2).
 */
export async function postTransaction(
  scope: TenantScope | SystemScope,
  entry: LedgerEntry,
): Promise<{ readonly id: bigint; readonly repeated: boolean }> {
  const { key, kind, organizationId, bookedOn, cause, transfers, now } = entry;
  if (transfers.length === 0) throw new Error(`The entry ${key} moves nothing.`);
  const requestHash = entryHash(entry);
  const row = {
    ...{ key, kind, organizationId, bookedOn, cause, requestHash, createdAt: now },
    reversesId: entry.reversesId ?? null,
  };
  const named = transfers.map(({ debit, credit, amountMinor, currency, invoiceId }) => ({
    debit: accountNameOf(entry, debit, currency),
    credit: accountNameOf(entry, credit, currency),
    ...{ amountMinor, currency, organizationId, invoiceId },
  }));
  const { id, moved } = await insertLedgerEntry(scope, row, named).catch(refuseNegative);
  if (id === null) return repetitionOf(scope, key, requestHash);
  if (!moved) await moveOnNewAccounts(scope, id, named).catch(refuseNegative);
  return { id, repeated: false };
}

/** An account that nothing has moved yet is made first. */
async function moveOnNewAccounts(
  scope: TenantScope | SystemScope,
  id: bigint,
  named: readonly NamedTransfer[],
): Promise<void> {
  const accounts = await findLedgerAccounts(
    scope,
    named.flatMap(({ debit, credit }) => [debit, credit]),
  );
  const rows = named.map(({ debit: _, credit: __, ...transfer }, index) => ({
    debitId: accounts[2 * index] as bigint,
    creditId: accounts[2 * index + 1] as bigint,
    ...transfer,
  }));
  await insertLedgerTransfers(scope, id, rows);
}

function refuseNegative(error: unknown): never {
  if (violatedConstraint(error) === notNegativeConstraint) throw new DomainError('prepaid.insufficient', {});
  throw error;
}

async function repetitionOf(scope: TenantScope | SystemScope, key: string, requestHash: Buffer) {
  const first = await findLedgerTransaction(scope, key);
  if (!first) throw new Error(`The entry ${key} is there, as its key is taken.`);
  if (!first.requestHash?.equals(requestHash)) throw new DomainError('request.idempotency_mismatch', {});
  return { id: first.id, repeated: true };
}

const storedKinds: Readonly<Partial<Record<AccountKind, LedgerAccountKind>>> = {
  ar: 'receivable',
  prepaid: 'prepaid',
  hold: 'hold',
  bank: 'bank',
  revenue: 'revenue',
  fees: 'fees',
  writeoff: 'write_off',
  suspense: 'suspense',
  payout_transit: 'payout_transit',
  'psp:stripe': 'provider_stripe',
  'psp:paypal': 'provider_paypal',
  'psp:simulated': 'provider_simulated',
};

/** The stored name of an account that an entry moves. */
export function accountNameOf(
  { key, sellerId, organizationId }: LedgerEntry,
  account: AccountKind,
  currency: Currency,
): LedgerAccountName {
  const own = isOrganizationAccount(account);
  if (own && organizationId === null) throw new Error(`The entry ${key} names an account of nobody.`);
  const [kind, detail] = account.startsWith('vat:')
    ? (['vat', account.slice('vat:'.length)] as const)
    : ([storedKinds[account], ''] as const);
  if (!kind) throw new Error(`The books have no account ${account}.`);
  return { sellerId, organizationId: own ? organizationId : null, kind, detail, currency };
}

/** The day is left out: a repetition after midnight is still the same. */
export const entryHash = ({ kind, sellerId, organizationId, transfers }: LedgerEntry): Buffer =>
  hash(
    'sha256',
    JSON.stringify([
      kind,
      sellerId,
      organizationId,
      transfers.map(({ debit, credit, amountMinor, currency, invoiceId }) => [
        debit,
        credit,
        amountMinor,
        currency,
        invoiceId,
      ]),
    ]),
    'buffer',
  );
