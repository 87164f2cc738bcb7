import { z } from 'zod';
import { OrganizationId } from '../fields.ts';
import { defineAction } from '../kernel/define-action.ts';
import { deletionBlockers } from './deletion-blockers.ts';

/** What is still in the way of deleting the organization; empty when nothing is (ORG-7). */
export const getOrganizationDeletion = defineAction({
  name: 'organization.getDeletion',
  kind: 'query',
  scope: 'organization',
  permission: 'organization.delete',
  input: z.object({ organizationId: OrganizationId }),
  output: z.object({
    blockers: z.array(z.object({ kind: z.enum(deletionBlockers), count: z.number().int().positive() })),
  }),
  errors: [],
});
