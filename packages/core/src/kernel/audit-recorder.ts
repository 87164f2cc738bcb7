import type { OrganizationEvent } from '@atrium/contracts/audit/organization-event';
import type { OrganizationId } from '@atrium/contracts/fields';
import {
  type AccountAuditRow,
  type AuditActor,
  insertAuditEvents,
  type OrganizationAuditEntry,
} from '@atrium/db/audit/audit-queries';
import type { Database } from '@atrium/db/client/create-database';
import { newId } from '@atrium/db/client/new-id';
import type { JsonObject } from '@atrium/db/generated/database';
import type { Request } from './request.ts';

type Change<Event extends string> = {
  /** The action's own name unless the event is about something else. */
  readonly event?: Event;
  readonly targetId?: string;
  readonly before?: JsonObject;
  readonly after?: JsonObject;
  /** The temporary access under which staff did it; it marks the entry (SUP-3). */
  readonly underAccess?: string;
};

/** Collects what a verb did; written with the change, in its transaction (AUD-1). Secrets are never passed in. */
export type AuditRecorder = {
  readonly organization: (organizationId: OrganizationId, change: Change<OrganizationEvent>) => void;
  readonly account: (accountId: string, change: Change<string>) => void;
  /** For a call that turned out to change nothing. */
  readonly unchanged: () => void;
};

/** The API token by which somebody acts; its name is kept, for the token may be revoked (AUD-1). */
export type ActingToken = { readonly id: string; readonly name: string };

type Origin = {
  readonly action: string;
  readonly accountId: string | null;
  readonly token?: ActingToken | null;
  readonly staff?: boolean;
  /** Of everything that is recorded in an organization here. */
  readonly supportAccessId?: string | null;
  readonly request: Pick<Request, 'address' | 'id'>;
  readonly now: Date;
};

export function createAuditRecorder(origin: Origin) {
  const { action, accountId, token = null, staff = false, supportAccessId = null, request, now } = origin;
  const organization: OrganizationAuditEntry[] = [];
  const account: AccountAuditRow[] = [];
  let unchanged = false;
  const actorKind = staff ? 'staff' : accountId ? 'account' : request.id === '' ? 'system' : 'visitor';
  const common = { address: request.address, requestId: request.id, occurredAt: now };
  const actor: AuditActor = {
    ...common,
    ...{ actorKind, actorAccountId: accountId },
    ...{ actorTokenId: token?.id ?? null, actorTokenName: token?.name ?? null },
  };

  const recorder: AuditRecorder = {
    organization: (organizationId, { event = action, targetId, before, after, underAccess }) => {
      organization.push({
        id: newId(),
        organizationId,
        event,
        targetId: targetId ?? null,
        before: before ?? null,
        after: after ?? null,
        supportAccessId: underAccess ?? supportAccessId,
      });
    },
    account: (ownerId, { event = action, before, after }) => {
      account.push({
        ...common,
        id: newId(),
        accountId: ownerId,
        event,
        before: before ?? null,
        after: after ?? null,
      });
    },
    unchanged: () => {
      unchanged = true;
    },
  };

  const write = async (db: Database): Promise<void> => {
    if (organization.length + account.length === 0 && !unchanged) {
      throw new Error(`${action} changed something without an audit event`);
    }
    await insertAuditEvents(db, actor, { organization, account });
  };
  return { recorder, write };
}
