import { z } from 'zod';
import { OrganizationId } from '../fields.ts';
import { defineAction } from '../kernel/define-action.ts';
import { ReportView } from '../report/report-view.ts';

/**
 * Says exactly what the removal will do, as a report; nothing happens yet (MEM-7, ORG-10). `choices` by item:
 * `keep`, `delete`, `withdraw`, or `hand_over:` with the account of the member who receives it.
 */
export const prepareMemberRemoval = defineAction({
  name: 'member.prepareRemoval',
  kind: 'mutation',
  scope: 'organization',
  permission: 'member.remove',
  resource: 'accountId',
  input: z.object({
    organizationId: OrganizationId,
    accountId: z.uuid(),
    choices: z.record(z.string().max(40), z.string().max(60)).default({}),
  }),
  output: ReportView,
  errors: [
    'member.choice_unknown',
    'member.recipient_unknown',
    'member.role_not_grantable',
    'member.last_legal_representative',
  ],
});
