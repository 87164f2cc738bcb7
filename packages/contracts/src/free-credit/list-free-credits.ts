import { z } from 'zod';
import { OrganizationId, Uuid } from '../fields.ts';
import { defineAction } from '../kernel/define-action.ts';
import { FreeCreditView } from './free-credit-view.ts';

/** Newest first; of one organization or of all. */
export const listFreeCredits = defineAction({
  name: 'freeCredit.list',
  kind: 'query',
  scope: 'staff',
  permission: 'desk.free_credit.list',
  input: z.object({
    organizationId: OrganizationId.nullable().default(null),
    before: Uuid.nullable().default(null),
  }),
  output: z.object({ credits: z.array(FreeCreditView), more: z.boolean() }),
  errors: [],
});
