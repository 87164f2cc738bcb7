import type { SystemScope, TenantScope } from '../client/scopes.ts';
import type { JsonObject } from '../generated/database.ts';

export type NewReport = {
  readonly id: string;
  readonly kind: string;
  readonly subjectId: string;
  readonly facts: JsonObject;
  readonly fingerprint: Buffer;
  readonly createdBy: string;
  readonly createdAt: Date;
  readonly expiresAt: Date;
};

export async function insertReport({ db, organizationId }: TenantScope, report: NewReport): Promise<void> {
  await db
    .insertInto('report')
    .values({ ...report, organizationId })
    .execute();
}

export const findReport = ({ db, organizationId }: TenantScope, id: string) =>
  db
    .selectFrom('report')
    .innerJoin('account', 'account.id', 'report.createdBy')
    .select([
      'report.id',
      'report.kind',
      'report.subjectId',
      'report.facts',
      'report.fingerprint',
      'report.createdAt',
      'report.expiresAt',
      'account.firstName',
      'account.lastName',
    ])
    .where('report.organizationId', '=', organizationId)
    .where('report.id', '=', id)
    .executeTakeFirst();

export async function deleteExpiredReports({ db }: SystemScope, now: Date): Promise<void> {
  await db.deleteFrom('report').where('expiresAt', '<=', now).execute();
}
