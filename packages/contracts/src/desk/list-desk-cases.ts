import { z } from 'zod';
import { Moment, Uuid } from '../fields.ts';
import { defineAction } from '../kernel/define-action.ts';
import { CaseView } from './desk-view.ts';

/** One's own running cases, and the temporary accesses that wait for somebody (for agents). */
export const listDeskCases = defineAction({
  name: 'desk.listCases',
  kind: 'query',
  scope: 'staff',
  permission: 'desk.customer.read',
  input: z.object({}),
  output: z.object({
    cases: z.array(CaseView),
    accesses: z.array(
      z.object({
        organizationId: Uuid,
        id: Uuid,
        organizationName: z.string(),
        reason: z.string(),
        endsAt: Moment,
        firstUsedAt: Moment.nullable(),
      }),
    ),
    can: z.object({ identify: z.boolean(), openWithReason: z.boolean(), manageStaff: z.boolean() }),
  }),
  errors: [],
});
