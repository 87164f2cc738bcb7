import { z } from 'zod';
import { Uuid } from '../fields.ts';
import { defineAction } from '../kernel/define-action.ts';
import { CustomerView } from './desk-view.ts';

/** One of the organizations that a case opens; the view stands in the organization's own log (DESK-1, AUD-1). */
export const getDeskOrganization = defineAction({
  name: 'desk.getOrganization',
  kind: 'query',
  scope: 'staff',
  permission: 'desk.customer.read',
  input: z.object({ caseId: Uuid, organizationId: Uuid }),
  output: CustomerView,
  errors: [],
});
