import { invitationLimits } from '@atrium/contracts/invitation/invitation-types';
import { signUpByInvitation } from '@atrium/contracts/invitation/sign-up-by-invitation';
import { confirmLoginIdentifier, insertAccount } from '@atrium/db/account/account-queries';
import { newId } from '@atrium/db/client/new-id';
import { countMembers, joinByInvitation } from '@atrium/db/invitation/invitation-answer-queries';
import { refusePassword } from '../account/password-policy.ts';
import { implementSystem } from '../kernel/implement-system.ts';
import { startSession } from '../session/start-session.ts';
import { sudoUntil } from '../session/sudo.ts';
import { sendAnswerMail } from './answer-mail.ts';
import { requireInvitation } from './invitation-state.ts';

export const signUpByInvitationVerb = implementSystem(
  signUpByInvitation,
  async ({ input, now, host, request, fail, system, transaction }) => {
    const { organizationId, token, password, ...person } = input;
    const { email } = await requireInvitation(system, { organizationId, token }, now, { lock: false });
    const refusal = await refusePassword(password, email);
    if (refusal) return fail(refusal, {}, { field: 'password' });
    const passwordHash = await host.passwords.hash(password);

    const session = await transaction(async ({ system: locked, audit, outbox }) => {
      const found = await requireInvitation(locked, { organizationId, token }, now, { lock: true });
      if ((await countMembers(locked, organizationId)) >= invitationLimits.people)
        return fail('member.organization_full', { limit: invitationLimits.people });
      const accountId = newId();
      const account = { ...person, id: accountId, loginIdentifier: email, passwordHash, now };
      if (!(await insertAccount(locked, account))) return fail('invitation.account_exists', {});
      // The link came by mail to this very address: that is the proof (ACC-1).
      await confirmLoginIdentifier(locked, accountId, email, now);
      await joinByInvitation(locked, organizationId, found, accountId, now);
      audit.account(accountId, { after: { loginIdentifier: email, by: 'invitation' } });
      audit.organization(organizationId, {
        event: 'invitation.accept',
        targetId: found.id,
        after: { accountId, role: found.role, billingRight: found.billingRight },
      });
      const name = `${person.firstName} ${person.lastName}`;
      sendAnswerMail(host, outbox, organizationId, found, { accepted: true, name });
      return startSession(locked, { accountId, request, now, sudoUntil: sudoUntil(now) });
    });
    request.setSession(session);
    return { organizationId };
  },
);
