import { type CaseBasis, caseMinutes } from '@atrium/contracts/desk/desk-types';
import type { CaseView } from '@atrium/contracts/desk/desk-view';
import { newId } from '@atrium/db/client/new-id';
import type { SystemScope } from '@atrium/db/client/scopes';
import { type CaseRow, findOwnCase, insertCase } from '@atrium/db/desk/case-queries';

export const viewCase = ({
  id,
  basis,
  reason,
  name,
  organizationId,
  openedAt,
  endsAt,
}: CaseRow): CaseView => ({
  ...{ id, basis, reason, name, organizationId },
  openedAt: openedAt.toISOString(),
  endsAt: endsAt.toISOString(),
});

type Opening = {
  readonly staffAccountId: string;
  readonly basis: CaseBasis;
  readonly accountId?: string;
  readonly organizationId?: string;
  readonly supportAccessId?: string;
  readonly reason?: string;
  /** Of the access under which it is opened: the case ends no later. */
  readonly notAfter?: Date;
  readonly now: Date;
};

/** Opens a customer to one person of the staff, for an hour (DESK-1). */
export async function openCase(system: SystemScope, opening: Opening): Promise<CaseRow> {
  const { staffAccountId, basis, accountId, organizationId, supportAccessId, reason, now } = opening;
  const hour = now.getTime() + caseMinutes * 60_000;
  const made = {
    ...{ id: newId(), staffAccountId, basis, openedAt: now, reason: reason ?? '' },
    ...{ accountId: accountId ?? null, organizationId: organizationId ?? null },
    supportAccessId: supportAccessId ?? null,
    endsAt: new Date(Math.min(hour, opening.notAfter?.getTime() ?? hour)),
  };
  await insertCase(system, made);
  const row = await findOwnCase(system, staffAccountId, made.id, now);
  if (!row) throw new Error('a case that was just opened is not there');
  return row;
}
