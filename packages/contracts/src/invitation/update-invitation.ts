import { z } from 'zod';
import { OrganizationId } from '../fields.ts';
import { defineAction } from '../kernel/define-action.ts';
import { InvitationOffer, InvitationView } from './invitation-view.ts';

/** What is offered; the link that has been sent stays good, and its end stays where it is (MEM-5). */
export const updateInvitation = defineAction({
  name: 'invitation.update',
  kind: 'mutation',
  scope: 'organization',
  permission: 'invitation.update',
  resource: 'invitationId',
  input: InvitationOffer.extend({ organizationId: OrganizationId, invitationId: z.uuid() }),
  output: InvitationView,
  errors: [
    'member.role_not_grantable',
    'member.billing_not_for_external',
    'member.level_unknown',
    'invitation.answered',
    'permission.denied',
  ],
  sudo: 'legal_representative',
});
