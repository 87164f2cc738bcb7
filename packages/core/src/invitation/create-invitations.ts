import { Email } from '@atrium/contracts/fields';
import { createInvitations } from '@atrium/contracts/invitation/create-invitations';
import { type InviteOutcome, invitationLimits } from '@atrium/contracts/invitation/invitation-types';
import { limits } from '@atrium/contracts/limits';
import { newId } from '@atrium/db/client/new-id';
import type { TenantScope } from '@atrium/db/client/scopes';
import { countPeople, findInvited, insertInvitations } from '@atrium/db/invitation/invitation-queries';
import { lockOrganization } from '@atrium/db/organization/organization-queries';
import { implementPrepared } from '../kernel/implement.ts';
import { confirmRole, refuseRole } from '../member/role-rules.ts';
import { countInvitationMails } from './invitation-limits.ts';
import { newInvitationSecret, sendInvitationMail } from './invitation-link.ts';
import { checkOffer } from './invitation-offer.ts';

/** What becomes of each address; those that are written to get their invitation's id. */
async function judgeAddresses(
  tenant: TenantScope,
  emails: readonly string[],
  overLimit: ReadonlySet<string>,
) {
  const typed = emails.map((text) => ({ text, email: parsed(text) }));
  const addresses = [...new Set(typed.map(({ email }) => email ?? ''))];
  const known = new Map((await findInvited(tenant, addresses)).map((row) => [row.email, row]));
  const seen = new Set<string>();
  const outcomeOf = (email: string | null): InviteOutcome => {
    if (email === null) return 'invalid';
    if (seen.has(email)) return 'repeated';
    if (known.get(email)?.isMember) return 'already_member';
    if (known.get(email)?.isInvited) return 'already_invited';
    return overLimit.has(email) ? 'too_many_mails' : 'sent';
  };
  const results = typed.map(({ text, email }) => {
    const outcome = outcomeOf(email);
    if (email !== null) seen.add(email);
    const shown = email ?? text.slice(0, limits.email);
    return { email: shown, outcome, invitationId: outcome === 'sent' ? newId() : null };
  });
  return { results, localeOf: (email: string) => known.get(email)?.locale ?? null };
}

/** What was typed, as an address or as nothing that mail could go to. */
const parsed = (typed: string): string | null => Email.safeParse(typed).data ?? null;

export const createInvitationsVerb = implementPrepared(
  createInvitations,
  // Counted outside the transaction, so that a call that fails has been counted, too; asking for the password is no such call.
  async ({ input, tenant, actor, host, now }) => {
    refuseRole(actor, null, input.role);
    confirmRole(actor, now, input.role);
    const emails = new Set(input.emails.map(parsed).filter((email) => email !== null));
    return countInvitationMails(host.db, tenant.organizationId, [...emails], now);
  },
  async ({ input, tenant, actor, now, host, audit, outbox, fail, prepared: overLimit }) => {
    const organization = await lockOrganization(tenant);
    const offer = await checkOffer(tenant, actor, now, input);
    const { results, localeOf } = await judgeAddresses(tenant, input.emails, overLimit);
    const sent = results.flatMap(({ email, invitationId }) =>
      invitationId === null ? [] : [{ id: invitationId, email, ...newInvitationSecret(now) }],
    );
    if (sent.length === 0) audit.unchanged();
    else if ((await countPeople(tenant)) + sent.length > invitationLimits.people)
      return fail('member.organization_full', { limit: invitationLimits.people });
    const { message } = input;
    await insertInvitations(
      tenant,
      sent.map(({ token: _, ...row }) => ({ ...row, message, invitedBy: actor.accountId, now })),
      offer,
    );
    for (const { id, email, token } of sent) {
      const { role, billingRight, teamIds } = offer;
      audit.organization(tenant.organizationId, {
        targetId: id,
        after: {
          email,
          role,
          billingRight,
          teamIds: [...teamIds],
          grants: offer.grants.map((g) => ({ ...g })),
        },
      });
      // Whoever has an account is written to in their own language (ACC-10).
      const locale = localeOf(email) ?? offer.locale;
      sendInvitationMail(
        host,
        outbox,
        { email, locale },
        {
          ...{
            organizationId: tenant.organizationId,
            organizationName: organization.name,
            role,
            message,
            token,
          },
          invitedBy: `${actor.firstName} ${actor.lastName}`,
        },
      );
    }
    return { results };
  },
);
