import { z } from 'zod';
import { Uuid } from '../fields.ts';
import { defineAction } from '../kernel/define-action.ts';
import { memberRoles } from '../organization/organization-types.ts';
import { CaseView, PersonView } from './desk-view.ts';

/** One's own running case: the person, and the organizations that it opens. */
export const getDeskCase = defineAction({
  name: 'desk.getCase',
  kind: 'query',
  scope: 'staff',
  permission: 'desk.customer.read',
  input: z.object({ caseId: Uuid }),
  output: z.object({
    case: CaseView,
    person: PersonView.nullable(),
    organizations: z.array(z.object({ id: Uuid, name: z.string(), role: z.enum(memberRoles).nullable() })),
  }),
  errors: [],
});
