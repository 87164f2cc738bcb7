import { acceptInvitation } from '@atrium/contracts/invitation/accept-invitation';
import { invitationLimits } from '@atrium/contracts/invitation/invitation-types';
import { countMembers, joinByInvitation } from '@atrium/db/invitation/invitation-answer-queries';
import { implement } from '../kernel/implement.ts';
import { sendAnswerMail } from './answer-mail.ts';
import { requireInvitation } from './invitation-state.ts';

export const acceptInvitationVerb = implement(
  acceptInvitation,
  async ({ input, own, actor, now, host, audit, outbox, fail }) => {
    const { organizationId } = input;
    const found = await requireInvitation(own, input, now, { lock: true });
    if (found.email !== actor.loginIdentifier)
      return fail('invitation.other_account', { email: found.email });
    if (actor.loginIdentifierConfirmedAt === null) return fail('invitation.address_unconfirmed', {});
    if ((await countMembers(own, organizationId)) >= invitationLimits.people)
      return fail('member.organization_full', { limit: invitationLimits.people });
    const joined = await joinByInvitation(own, organizationId, found, own.accountId, now);
    if (!joined) return fail('invitation.already_member', {});
    audit.organization(organizationId, {
      targetId: found.id,
      after: { accountId: own.accountId, role: found.role, billingRight: found.billingRight },
    });
    const name = `${actor.firstName} ${actor.lastName}`;
    sendAnswerMail(host, outbox, organizationId, found, { accepted: true, name });
    return { organizationId };
  },
);
