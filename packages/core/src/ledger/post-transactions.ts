import { type AccountKind, isOrganizationAccount } from '@atrium/billing/ledger/account';
import type { Currency } from '@atrium/contracts/currency';
import { DomainError } from '@atrium/contracts/kernel/domain-error';
import type { SystemScope } from '@atrium/db/client/scopes';
import {
  findLedgerHashes,
  insertLedgerTransactions,
  insertTransferRows,
} from '@atrium/db/ledger/ledger-batch-queries';
import { findLedgerAccounts, type LedgerAccountName } from '@atrium/db/ledger/ledger-queries';
import { accountNameOf, entryHash, type LedgerEntry } from './post-transaction.ts';

/**
 * As `postTransaction`, for many entries of several organizations in a few statements. An entry whose key is used stays
 * the first one; with other transfers under it everything is refused (PAY-5).
 */
export async function postTransactions(system: SystemScope, entries: readonly LedgerEntry[]): Promise<void> {
  const moving = entries.filter(({ transfers }) => transfers.length > 0);
  if (moving.length === 0) return;
  const hashes = new Map(moving.map((entry) => [entry.key, entryHash(entry)]));
  const ids = await insertLedgerTransactions(
    system,
    moving.map(({ key, kind, organizationId, bookedOn, cause, now, reversesId = null }) => ({
      ...{ key, kind, organizationId, bookedOn, cause, createdAt: now, reversesId },
      requestHash: hashes.get(key) as Buffer,
    })),
  );
  if (ids.size < moving.length) await checkRepeated(system, moving, ids, hashes);
  const fresh = moving.filter(({ key }) => ids.has(key));
  const accounts = await accountsOf(system, fresh);
  const rows = fresh.flatMap((entry) =>
    entry.transfers.map(({ debit, credit, amountMinor, currency, invoiceId }) => ({
      transactionId: ids.get(entry.key) as bigint,
      debitId: accounts(entry, debit, currency),
      creditId: accounts(entry, credit, currency),
      ...{ amountMinor, currency, invoiceId, organizationId: entry.organizationId },
    })),
  );
  if (rows.length > 0) await insertTransferRows(system, rows);
}

async function checkRepeated(
  system: SystemScope,
  entries: readonly LedgerEntry[],
  added: ReadonlyMap<string, bigint>,
  hashes: ReadonlyMap<string, Buffer>,
): Promise<void> {
  const keys = entries.map(({ key }) => key).filter((key) => !added.has(key));
  const stored = await findLedgerHashes(system, keys);
  for (const key of keys)
    if (!stored.get(key)?.equals(hashes.get(key) as Buffer))
      throw new DomainError('request.idempotency_mismatch', {});
}

/** Each account is asked for once, however many entries move it. */
async function accountsOf(system: SystemScope, entries: readonly LedgerEntry[]) {
  const names = new Map<string, LedgerAccountName>();
  const keyOf = ({ organizationId }: LedgerEntry, kind: AccountKind, currency: Currency): string =>
    `${kind} ${currency} ${isOrganizationAccount(kind) ? organizationId : ''}`;
  const note = (entry: LedgerEntry, kind: AccountKind, currency: Currency): void => {
    const key = keyOf(entry, kind, currency);
    if (!names.has(key)) names.set(key, accountNameOf(entry, kind, currency));
  };
  for (const entry of entries)
    for (const { debit, credit, currency } of entry.transfers) {
      note(entry, debit, currency);
      note(entry, credit, currency);
    }
  const ids = await findLedgerAccounts(system, [...names.values()]);
  const byKey = new Map([...names.keys()].map((key, index) => [key, ids[index] as bigint]));
  return (...name: Parameters<typeof keyOf>): bigint => byKey.get(keyOf(...name)) as bigint;
}
