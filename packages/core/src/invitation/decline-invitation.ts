import { declineInvitation } from '@atrium/contracts/invitation/decline-invitation';
import { declineInvitationRow } from '@atrium/db/invitation/invitation-answer-queries';
import { implementSystem } from '../kernel/implement-system.ts';
import { sendAnswerMail } from './answer-mail.ts';
import { requireInvitation } from './invitation-state.ts';

export const declineInvitationVerb = implementSystem(declineInvitation, ({ input, now, host, transaction }) =>
  transaction(async ({ system, audit, outbox }) => {
    const { organizationId } = input;
    const found = await requireInvitation(system, input, now, { lock: true });
    await declineInvitationRow(system, organizationId, found.id, now);
    audit.organization(organizationId, { targetId: found.id, before: { email: found.email } });
    sendAnswerMail(host, outbox, organizationId, found, { accepted: false, name: '' });
    return {};
  }),
);
