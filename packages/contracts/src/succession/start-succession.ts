import { z } from 'zod';
import { OrganizationId } from '../fields.ts';
import { defineAction } from '../kernel/define-action.ts';
import { SuccessionView } from './succession-view.ts';

/** Begins to ask for the role of a legal representative who can no longer act; one request at a time (ORG-9). */
export const startSuccession = defineAction({
  name: 'succession.start',
  kind: 'mutation',
  scope: 'organization',
  permission: 'organization.request_succession',
  input: z.object({ organizationId: OrganizationId }),
  output: SuccessionView,
  errors: ['succession.already_open', 'succession.already_representative'],
  rateLimit: { limit: 5, windowSeconds: 86_400, by: 'actor' },
});
