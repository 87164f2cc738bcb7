import { invitationLimits } from '@atrium/contracts/invitation/invitation-types';
import { resendInvitation } from '@atrium/contracts/invitation/resend-invitation';
import { findInvited, lockInvitation, renewInvitation } from '@atrium/db/invitation/invitation-queries';
import { lockOrganization } from '@atrium/db/organization/organization-queries';
import { implementPrepared } from '../kernel/implement.ts';
import { confirmRole, refuseRole } from '../member/role-rules.ts';
import { countInvitationMails } from './invitation-limits.ts';
import { newInvitationSecret, sendInvitationMail } from './invitation-link.ts';
import { isOpen } from './invitation-state.ts';
import { viewInvitation } from './invitation-view.ts';

export const resendInvitationVerb = implementPrepared(
  resendInvitation,
  // Counted outside the transaction: inside, many at once would wait for each other's connections.
  async ({ input, tenant, actor, host, now }) => {
    const invitation = await lockInvitation(tenant, input.invitationId);
    if (invitation) {
      refuseRole(actor, null, invitation.role);
      confirmRole(actor, now, invitation.role);
    }
    return countInvitationMails(host.db, tenant.organizationId, invitation ? [invitation.email] : [], now);
  },
  async ({ input, tenant, actor, now, host, audit, outbox, fail, notFound, prepared: overLimit }) => {
    const organization = await lockOrganization(tenant);
    const invitation = await lockInvitation(tenant, input.invitationId);
    if (!invitation) return notFound();
    if (!isOpen(invitation)) return fail('invitation.answered', {});
    // From now on it rests on the right of whoever sends it again.
    refuseRole(actor, null, invitation.role);
    confirmRole(actor, now, invitation.role);
    const { email } = invitation;
    if (overLimit.has(email))
      return fail('invitation.address_limit', { limit: invitationLimits.mailsPerAddress });
    const { token, ...secret } = newInvitationSecret(now);
    await renewInvitation(tenant, invitation.id, { ...secret, invitedBy: actor.accountId, sentAt: now });
    audit.organization(tenant.organizationId, { targetId: invitation.id, after: { email } });
    const [known] = await findInvited(tenant, [email]);
    sendInvitationMail(
      host,
      outbox,
      { email, locale: known?.locale ?? invitation.locale },
      {
        ...{ organizationId: tenant.organizationId, organizationName: organization.name },
        ...{ role: invitation.role, message: invitation.message, token },
        invitedBy: `${actor.firstName} ${actor.lastName}`,
      },
    );
    return viewInvitation(tenant, invitation.id, now);
  },
);
