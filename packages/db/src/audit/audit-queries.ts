import type { Insertable } from 'kysely';
import type { Database } from '../client/create-database.ts';
import { prepareInsert } from '../client/prepare-query.ts';
import type { AccountAuditEvent, OrganizationAuditEvent, StaffAuditEvent } from '../generated/database.ts';
import { insertManyOrganizationEvents } from './many-events.ts';

type OrganizationAuditRow = Insertable<OrganizationAuditEvent>;
/** Who acts, from where and when: the same for all that one transaction records. */
export type AuditActor = Pick<
  OrganizationAuditRow,
  'actorAccountId' | 'actorKind' | 'actorTokenId' | 'actorTokenName' | 'address' | 'requestId' | 'occurredAt'
>;
export type OrganizationAuditEntry = Omit<OrganizationAuditRow, keyof AuditActor>;
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
  actor: AuditActor,
  events: {
    readonly organization: readonly OrganizationAuditEntry[];
    readonly account: readonly AccountAuditRow[];
  },
): Promise<void> {
  const { organization, account } = events;
  if (organization.length > many) await insertManyOrganizationEvents(db, actor, organization);
  else for (const entry of organization) await insertOrganizationEvent(db, { ...actor, ...entry });
  for (const row of account) await insertAccountEvent(db, row);
}

/** What staff did or looked at, in the transaction in which they did (AUD-1). */
export async function insertStaffAuditEvents(db: Database, rows: readonly StaffAuditRow[]): Promise<void> {
  for (const row of rows) await insertStaffEvent(db, row);
}
