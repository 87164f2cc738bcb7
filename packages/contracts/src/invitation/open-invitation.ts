import { defineAction } from '../kernel/define-action.ts';
import { open } from '../kernel/permissions.ts';
import { InvitationLink, OpenedInvitation } from './invitation-view.ts';

/** Changes nothing; a mutation, so that the secret stands in no address and no log. */
export const openInvitation = defineAction({
  name: 'invitation.open',
  kind: 'mutation',
  scope: 'public',
  permission: open('whoever has the link from the mail reads what it invites to'),
  input: InvitationLink,
  output: OpenedInvitation,
  errors: ['invitation.unknown', 'invitation.expired', 'invitation.revoked', 'invitation.answered'],
  rateLimit: { limit: 60, windowSeconds: 900, by: 'address' },
});
