import { z } from 'zod';
import { Uuid } from '../fields.ts';
import { defineAction } from '../kernel/define-action.ts';
import { CaseView } from './desk-view.ts';

/** Takes up a temporary access; the customer is told the first time (SUP-3). */
export const openAccess = defineAction({
  name: 'desk.openAccess',
  kind: 'mutation',
  scope: 'staff',
  permission: 'desk.customer.identify',
  input: z.object({ organizationId: Uuid, accessId: Uuid }),
  output: CaseView,
  errors: [],
});
