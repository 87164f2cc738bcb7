import { z } from 'zod';
import { OrganizationId } from '../fields.ts';
import { defineAction } from '../kernel/define-action.ts';
import { InvitationView } from './invitation-view.ts';

/** Those that nobody has answered, newest first; an expired one stays until it is sent again or revoked. */
export const listInvitations = defineAction({
  name: 'invitation.list',
  kind: 'query',
  scope: 'organization',
  permission: 'invitation.list',
  input: z.object({ organizationId: OrganizationId, after: z.string().max(100).nullable().default(null) }),
  output: z.object({
    invitations: z.array(InvitationView),
    total: z.number().int(),
    next: z.string().nullable(),
  }),
  errors: [],
});
