import { z } from 'zod';
import { AuditEventView } from '../audit/audit-view.ts';
import { OrganizationId, Uuid } from '../fields.ts';
import { defineAction } from '../kernel/define-action.ts';
import { SupportAccessView } from './support-access-view.ts';

/** One access with what the staff did under it, newest first; asked again while it runs (SUP-3). */
export const getSupportAccess = defineAction({
  name: 'supportAccess.get',
  kind: 'query',
  scope: 'organization',
  permission: 'support_access.list',
  input: z.object({ organizationId: OrganizationId, accessId: Uuid }),
  output: z.object({ access: SupportAccessView, uses: z.array(AuditEventView) }),
  errors: [],
});
