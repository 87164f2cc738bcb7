import { z } from 'zod';
import { defineAction } from '../kernel/define-action.ts';
import { open } from '../kernel/permissions.ts';
import { InvitationLink } from './invitation-view.ts';

/** Needs no account: nobody signs up in order to say no. */
export const declineInvitation = defineAction({
  name: 'invitation.decline',
  kind: 'mutation',
  scope: 'public',
  permission: open('whoever has the link from the mail may turn it down'),
  input: InvitationLink,
  output: z.object({}),
  errors: ['invitation.unknown', 'invitation.expired', 'invitation.revoked', 'invitation.answered'],
  rateLimit: { limit: 60, windowSeconds: 900, by: 'address' },
});
