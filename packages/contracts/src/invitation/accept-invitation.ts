import { z } from 'zod';
import { OrganizationId } from '../fields.ts';
import { defineAction } from '../kernel/define-action.ts';
import { InvitationLink } from './invitation-view.ts';

/** By the person to whom it was sent, signed in with that address, which must be confirmed (MEM-5, ACC-1). */
export const acceptInvitation = defineAction({
  name: 'invitation.accept',
  kind: 'mutation',
  scope: 'account',
  permission: 'account.update',
  input: InvitationLink,
  output: z.object({ organizationId: OrganizationId }),
  errors: [
    'invitation.unknown',
    'invitation.expired',
    'invitation.revoked',
    'invitation.answered',
    'invitation.other_account',
    'invitation.address_unconfirmed',
    'invitation.already_member',
    'member.organization_full',
  ],
  rateLimit: { limit: 60, windowSeconds: 900, by: 'actor' },
});
