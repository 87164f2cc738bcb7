import { z } from 'zod';
import { OrganizationId } from '../fields.ts';
import { defineAction } from '../kernel/define-action.ts';

/** Whoever accepts at the same moment is either in before, or refused. */
export const revokeInvitation = defineAction({
  name: 'invitation.revoke',
  kind: 'mutation',
  scope: 'organization',
  permission: 'invitation.revoke',
  resource: 'invitationId',
  input: z.object({ organizationId: OrganizationId, invitationId: z.uuid() }),
  output: z.object({}),
  errors: ['invitation.answered'],
});
