import { z } from 'zod';
import { defineAction } from '../kernel/define-action.ts';
import { SuccessionCaseView } from './succession-view.ts';

/** One request with what its documents are compared with; the view is recorded. */
export const getSuccessionCase = defineAction({
  name: 'succession.getCase',
  kind: 'query',
  scope: 'staff',
  permission: 'desk.succession.read',
  input: z.object({ organizationId: z.uuid(), id: z.uuid() }),
  output: SuccessionCaseView,
  errors: ['succession.not_for_you'],
});
