import { z } from 'zod';
import { OrganizationId } from '../fields.ts';
import { defineAction } from '../kernel/define-action.ts';

/** What the activity log can be narrowed to: the people and the kinds of events that are in it, at most 200 of each. */
export const listAuditChoices = defineAction({
  name: 'audit.listChoices',
  kind: 'query',
  scope: 'organization',
  permission: 'audit.read',
  input: z.object({ organizationId: OrganizationId }),
  output: z.object({
    people: z.array(z.object({ id: z.string(), name: z.string() })),
    events: z.array(z.string()),
  }),
  errors: [],
});
