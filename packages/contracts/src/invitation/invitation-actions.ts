import { acceptInvitation } from './accept-invitation.ts';
import { createInvitations } from './create-invitations.ts';
import { declineInvitation } from './decline-invitation.ts';
import { listInvitations } from './list-invitations.ts';
import { openInvitation } from './open-invitation.ts';
import { resendInvitation } from './resend-invitation.ts';
import { revokeInvitation } from './revoke-invitation.ts';
import { signUpByInvitation } from './sign-up-by-invitation.ts';
import { updateInvitation } from './update-invitation.ts';

export const invitationActions = {
  invitation: {
    list: listInvitations,
    create: createInvitations,
    update: updateInvitation,
    resend: resendInvitation,
    revoke: revokeInvitation,
    open: openInvitation,
    accept: acceptInvitation,
    decline: declineInvitation,
    signUp: signUpByInvitation,
  },
} as const;
