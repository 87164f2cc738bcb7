import { updateInvitation } from '@atrium/contracts/invitation/update-invitation';
import { lockInvitation, updateInvitationRow } from '@atrium/db/invitation/invitation-queries';
import { implement } from '../kernel/implement.ts';
import { confirmRole, refuseRole } from '../member/role-rules.ts';
import { checkOffer } from './invitation-offer.ts';
import { isOpen } from './invitation-state.ts';
import { viewInvitation } from './invitation-view.ts';

export const updateInvitationVerb = implement(
  updateInvitation,
  async ({ input, tenant, actor, now, audit, fail, notFound }) => {
    const invitation = await lockInvitation(tenant, input.invitationId);
    if (!invitation) return notFound();
    if (!isOpen(invitation)) return fail('invitation.answered', {});
    refuseRole(actor, invitation.role, input.role);
    confirmRole(actor, now, invitation.role);
    const offer = await checkOffer(tenant, actor, now, input);
    await updateInvitationRow(tenant, invitation.id, actor.accountId, offer);
    audit.organization(tenant.organizationId, {
      targetId: invitation.id,
      before: { role: invitation.role, billingRight: invitation.billingRight, locale: invitation.locale },
      after: {
        ...{ role: offer.role, billingRight: offer.billingRight, locale: offer.locale },
        ...{ teamIds: [...offer.teamIds], grants: offer.grants.map((grant) => ({ ...grant })) },
      },
    });
    return viewInvitation(tenant, invitation.id, now);
  },
);
