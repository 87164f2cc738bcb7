import { z } from 'zod';
import { OrganizationId } from '../fields.ts';
import { defineAction } from '../kernel/define-action.ts';
import { InvitationView } from './invitation-view.ts';

/** A new link for 7 more days; the former one ends (MEM-5). */
export const resendInvitation = defineAction({
  name: 'invitation.resend',
  kind: 'mutation',
  scope: 'organization',
  permission: 'invitation.resend',
  resource: 'invitationId',
  input: z.object({ organizationId: OrganizationId, invitationId: z.uuid() }),
  output: InvitationView,
  errors: ['invitation.answered', 'invitation.address_limit', 'member.role_not_grantable'],
  rateLimit: { limit: 120, windowSeconds: 3600, by: 'actor' },
  sudo: 'legal_representative',
});
