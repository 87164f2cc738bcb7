import { insertStaffAuditEvents, type StaffAuditRow } from '@atrium/db/audit/audit-queries';
import type { Database } from '@atrium/db/client/create-database';
import { newId } from '@atrium/db/client/new-id';
import type { JsonObject } from '@atrium/db/generated/database';
import { type ActingToken, type AuditRecorder, createAuditRecorder } from './audit-recorder.ts';
import type { Request } from './request.ts';

type StaffEvent = {
  /** The action's own name unless the event is about something else. */
  readonly event?: string;
  readonly targetId?: string;
  /** Whose data was seen or changed. */
  readonly accountId?: string;
  readonly organizationId?: string;
  readonly before?: JsonObject;
  readonly after?: JsonObject;
};

/** Records staff's own doing; `account` and `organization` tell the customer as well (AUD-1). */
export type StaffAuditRecorder = Pick<AuditRecorder, 'account' | 'organization'> & {
  readonly staff: (event: StaffEvent) => void;
};

type Origin = {
  readonly action: string;
  readonly accountId: string;
  readonly token?: ActingToken | null;
  readonly request: Pick<Request, 'address' | 'id'>;
  readonly now: Date;
};

export function createStaffAuditRecorder({
  action,
  accountId: staffAccountId,
  token = null,
  request,
  now,
}: Origin) {
  const events: StaffAuditRow[] = [];
  const told = createAuditRecorder({ action, accountId: staffAccountId, token, staff: true, request, now });
  const recorder: StaffAuditRecorder = {
    account: told.recorder.account,
    organization: told.recorder.organization,
    staff: ({ event = action, targetId, accountId, organizationId, before, after }) => {
      events.push({
        ...{ id: newId(), staffAccountId, event, targetId: targetId ?? null, accountId: accountId ?? null },
        ...{ organizationId: organizationId ?? null, before: before ?? null, after: after ?? null },
        ...{ address: request.address, requestId: request.id, occurredAt: now },
        ...{ actorTokenId: token?.id ?? null, actorTokenName: token?.name ?? null },
      });
    },
  };
  const write = async (db: Database): Promise<void> => {
    // A view counts as much as a change: without its record it does not happen.
    if (events.length === 0) throw new Error(`${action} was carried out without a record of the staff`);
    told.recorder.unchanged();
    await Promise.all([insertStaffAuditEvents(db, events), told.write(db)]);
  };
  return { recorder, write };
}
