import type { Insertable } from 'kysely';
import type { Database } from '../client/create-database.ts';
import { prepareInsert } from '../client/prepare-query.ts';
import type { AccountAuditEvent, OrganizationAuditEvent, StaffAuditEvent } from '../generated/database.ts';
import { insertManyOrganizationEvents } from './many-events.ts';

export type OrganizationAuditRow = Insertable<OrganizationAuditEvent>;
export type AccountAuditRow = Insertable<AccountAuditEvent>;
export type StaffAuditRow = Insertable<StaffAuditEvent>;

const insertOrganizationEvent = prepareInsert<OrganizationAuditRow>('organizationAuditEvent', [
  'organizationId',
  'id',
  'event',
  'actorAccountId',
  'actorKind',
  'actorTokenId',
  'actorTokenName',
  'targetId',
  'before',
  'after',
  'address',
  'requestId',
  'occurredAt',
  'supportAccessId',
]);
const insertAccountEvent = prepareInsert<AccountAuditRow>('accountAuditEvent', [
  'accountId',
  'id',
  'event',
  'before',
  'after',
  'address',
  'requestId',
  'occurredAt',
]);

const insertStaffEvent = prepareInsert<StaffAuditRow>('staffAuditEvent', [
  'id',
  'staffAccountId',
  'actorTokenId',
  'actorTokenName',
  'event',
  'targetId',
  'accountId',
  'organizationId',
  'before',
  'after',
  'address',
  'requestId',
  'occurredAt',
]);

/** From here on one statement for all is cheaper than a prepared one for each. */
const many = 20;

/** In the transaction of the change itself: neither can exist without the other (AUD-1). */
export async function insertAuditEvents(
  db: Database,
  rows: { readonly organization: OrganizationAuditRow[]; readonly account: AccountAuditRow[] },
): Promise<void> {
  if (rows.organization.length > many) await insertManyOrganizationEvents(db, rows.organization);
  else for (const row of rows.organization) await insertOrganizationEvent(db, row);
  for (const row of rows.account) await insertAccountEvent(db, row);
}

/** What staff did or looked at, in the transaction in which they did (AUD-1). */
export async function insertStaffAuditEvents(db: Database, rows: readonly StaffAuditRow[]): Promise<void> {
  for (const row of rows) await insertStaffEvent(db, row);
}
