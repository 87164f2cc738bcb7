import { z } from 'zod';
import { OrganizationId } from '../fields.ts';
import { defineAction } from '../kernel/define-action.ts';

/** What closing the account would mean: what is in the way, and what is left (ACC-11). */
export const previewAccountClosing = defineAction({
  name: 'account.previewClosing',
  kind: 'query',
  scope: 'account',
  permission: 'account.read',
  input: z.object({}),
  output: z.object({
    memberships: z.array(
      z.object({
        id: OrganizationId,
        name: z.string(),
        /** The only legal representative: another has to be named, or the organization deleted, first (MEM-2). */
        sole: z.boolean(),
      }),
    ),
  }),
  errors: [],
});
