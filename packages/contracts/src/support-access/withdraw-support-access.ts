import { z } from 'zod';
import { OrganizationId, Uuid } from '../fields.ts';
import { defineAction } from '../kernel/define-action.ts';
import { SupportAccessView } from './support-access-view.ts';

/** Ends it at once, for whoever of the staff is using it (SUP-3, PERM-8). */
export const withdrawSupportAccess = defineAction({
  name: 'supportAccess.withdraw',
  kind: 'mutation',
  scope: 'organization',
  permission: 'support_access.withdraw',
  input: z.object({ organizationId: OrganizationId, accessId: Uuid }),
  output: SupportAccessView,
  errors: ['support_access.over'],
});
