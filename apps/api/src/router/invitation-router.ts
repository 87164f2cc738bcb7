import { acceptInvitationVerb } from '@atrium/core/invitation/accept-invitation';
import { createInvitationsVerb } from '@atrium/core/invitation/create-invitations';
import { declineInvitationVerb } from '@atrium/core/invitation/decline-invitation';
import { listInvitationsVerb } from '@atrium/core/invitation/list-invitations';
import { openInvitationVerb } from '@atrium/core/invitation/open-invitation';
import { resendInvitationVerb } from '@atrium/core/invitation/resend-invitation';
import { revokeInvitationVerb } from '@atrium/core/invitation/revoke-invitation';
import { signUpByInvitationVerb } from '@atrium/core/invitation/sign-up-by-invitation';
import { updateInvitationVerb } from '@atrium/core/invitation/update-invitation';
import { mountMutation, mountQuery, router } from './trpc.ts';

export const invitationRouter = router({
  list: mountQuery(listInvitationsVerb),
  create: mountMutation(createInvitationsVerb),
  update: mountMutation(updateInvitationVerb),
  resend: mountMutation(resendInvitationVerb),
  revoke: mountMutation(revokeInvitationVerb),
  open: mountMutation(openInvitationVerb),
  accept: mountMutation(acceptInvitationVerb),
  decline: mountMutation(declineInvitationVerb),
  signUp: mountMutation(signUpByInvitationVerb),
});
