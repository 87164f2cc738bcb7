import { z } from 'zod';
import { OrganizationId } from '../fields.ts';
import { defineAction } from '../kernel/define-action.ts';
import { handOverDecisions } from './member-types.ts';

export const HeldItem = z.object({
  id: z.uuid(),
  kind: z.string(),
  name: z.string(),
  product: z.string(),
  decisions: z.array(z.enum(handOverDecisions)),
  usual: z.enum(handOverDecisions),
});

/** What products hold of a person, with what can become of it: each is decided before they are removed (MEM-7). */
export const listHeldData = defineAction({
  name: 'member.listHeldData',
  kind: 'query',
  scope: 'organization',
  permission: 'member.remove',
  resource: 'accountId',
  input: z.object({ organizationId: OrganizationId, accountId: z.uuid() }),
  output: z.object({ items: z.array(HeldItem) }),
  errors: [],
});
