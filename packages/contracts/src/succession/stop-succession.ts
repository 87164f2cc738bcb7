import { z } from 'zod';
import { OrganizationId } from '../fields.ts';
import { defineAction } from '../kernel/define-action.ts';
import { SuccessionView } from './succession-view.ts';

/** By a legal representative, who can act after all, or by whoever asked (ORG-9). */
export const stopSuccession = defineAction({
  name: 'succession.stop',
  kind: 'mutation',
  scope: 'organization',
  permission: 'organization.request_succession',
  input: z.object({ organizationId: OrganizationId }),
  output: SuccessionView,
  errors: ['succession.ended', 'succession.not_yours'],
});
