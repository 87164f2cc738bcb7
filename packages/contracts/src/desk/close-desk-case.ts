import { z } from 'zod';
import { Uuid } from '../fields.ts';
import { defineAction } from '../kernel/define-action.ts';

/** The customer is closed again, and what an access gave is gone. */
export const closeDeskCase = defineAction({
  name: 'desk.closeCase',
  kind: 'mutation',
  scope: 'staff',
  permission: 'desk.customer.read',
  input: z.object({ caseId: Uuid }),
  output: z.object({}),
  errors: [],
});
