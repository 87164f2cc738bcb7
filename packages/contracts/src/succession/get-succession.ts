import { z } from 'zod';
import { OrganizationId } from '../fields.ts';
import { defineAction } from '../kernel/define-action.ts';
import { SuccessionView } from './succession-view.ts';

export const getSuccession = defineAction({
  name: 'succession.get',
  kind: 'query',
  scope: 'organization',
  permission: 'organization.request_succession',
  input: z.object({ organizationId: OrganizationId }),
  output: z.object({ request: SuccessionView.nullable() }),
  errors: [],
});
