import { revokeInvitation } from '@atrium/contracts/invitation/revoke-invitation';
import { lockInvitation, revokeInvitationRow } from '@atrium/db/invitation/invitation-queries';
import { implement } from '../kernel/implement.ts';
import { isOpen } from './invitation-state.ts';

export const revokeInvitationVerb = implement(
  revokeInvitation,
  async ({ input, tenant, now, audit, fail, notFound }) => {
    const invitation = await lockInvitation(tenant, input.invitationId);
    if (!invitation) return notFound();
    if (!isOpen(invitation)) return fail('invitation.answered', {});
    await revokeInvitationRow(tenant, invitation.id, now);
    audit.organization(tenant.organizationId, {
      targetId: invitation.id,
      before: { email: invitation.email, role: invitation.role },
    });
    return {};
  },
);
