import { getDeskCase } from '@atrium/contracts/desk/get-desk-case';
import type { SystemScope } from '@atrium/db/client/scopes';
import { type CaseRow, findOwnCase } from '@atrium/db/desk/case-queries';
import { type CaseOrganization, getPerson, listOrganizationsOf } from '@atrium/db/desk/customer-queries';
import { implementStaff } from '../kernel/implement-staff.ts';
import { viewCase } from './case-view.ts';

export const getDeskCaseVerb = implementStaff(
  getDeskCase,
  async ({ input, staff, now, system, audit, notFound }) => {
    const row = (await findOwnCase(system, staff.accountId, input.caseId, now)) ?? notFound();
    const { accountId, organizationId } = row;
    audit.staff({
      targetId: row.id,
      ...(accountId && { accountId }),
      ...(organizationId && { organizationId }),
    });
    if (accountId) audit.account(accountId, {});
    return {
      case: viewCase(row),
      person: accountId === null ? null : await personOf(system, accountId),
      organizations: await organizationsOf(system, row, now),
    };
  },
);

async function personOf(system: SystemScope, accountId: string) {
  const { firstName, lastName, loginIdentifierConfirmedAt, createdAt, hasSecondFactor, ...shown } =
    await getPerson(system, accountId);
  return {
    ...{ ...shown, name: `${firstName} ${lastName}`, createdAt: createdAt.toISOString() },
    loginIdentifierConfirmed: loginIdentifierConfirmedAt !== null,
    hasSecondFactor: Boolean(hasSecondFactor),
  };
}

/** Where the person belongs now, or the one that the case is about. */
export async function organizationsOf(
  system: SystemScope,
  { accountId, organizationId, name }: CaseRow,
  now: Date,
): Promise<CaseOrganization[]> {
  if (accountId !== null) return listOrganizationsOf(system, accountId, now);
  return organizationId === null ? [] : [{ id: organizationId, name, role: null }];
}
