import { z } from 'zod';
import { OrganizationId } from '../fields.ts';
import { defineAction } from '../kernel/define-action.ts';
import { SupportAccessView } from './support-access-view.ts';

/** Running and past ones, newest first; the last fifty. */
export const listSupportAccess = defineAction({
  name: 'supportAccess.list',
  kind: 'query',
  scope: 'organization',
  permission: 'support_access.list',
  input: z.object({ organizationId: OrganizationId }),
  output: z.object({ accesses: z.array(SupportAccessView) }),
  errors: [],
});
