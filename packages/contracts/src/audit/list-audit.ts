import { z } from 'zod';
import { OrganizationId, Uuid } from '../fields.ts';
import { defineAction } from '../kernel/define-action.ts';
import { AuditFilter } from './audit-filter.ts';
import { AuditEventView } from './audit-view.ts';

/** The entry at the edge of a page. */
const AuditCursor = z.object({ occurredAt: z.iso.datetime(), id: Uuid });
export type AuditCursor = z.output<typeof AuditCursor>;

export const auditPageSize = 50;

/** The activity log from the newest back, or older or newer than the edge of another page (AUD-1, API-3). */
export const listAudit = defineAction({
  name: 'audit.list',
  kind: 'query',
  scope: 'organization',
  permission: 'audit.read',
  input: z.object({
    organizationId: OrganizationId,
    ...AuditFilter.shape,
    cursor: AuditCursor.nullable().default(null),
    /** `newer` walks back towards the newest. */
    direction: z.enum(['older', 'newer']).default('older'),
  }),
  output: z.object({
    events: z.array(AuditEventView),
    /** Of the older and the newer page; null where there is none. */
    older: AuditCursor.nullable(),
    newer: AuditCursor.nullable(),
  }),
  errors: [],
});
