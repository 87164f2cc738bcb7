import type { OrganizationId } from '@atrium/contracts/fields';
import { invitationDays } from '@atrium/contracts/invitation/invitation-types';
import type { Locale } from '@atrium/contracts/locale';
import type { MemberRole } from '@atrium/contracts/organization/organization-types';
import type { Host } from '../kernel/host.ts';
import type { Outbox } from '../kernel/outbox-recorder.ts';
import { hashToken, newToken } from '../kernel/session-token.ts';

/** A secret that is only in the mail (SEC-1), and the end of its time. */
export function newInvitationSecret(now: Date) {
  const token = newToken();
  const expiresAt = new Date(now.getTime() + invitationDays * 86_400_000);
  return { token, tokenHash: hashToken(token), expiresAt };
}

type Mail = {
  readonly organizationId: OrganizationId;
  readonly organizationName: string;
  readonly invitedBy: string;
  readonly role: MemberRole;
  readonly message: string;
  readonly token: string;
};

/** Organization and secret stand behind the #, so that they reach neither server logs nor a referrer. */
export const sendInvitationMail = (
  host: Host,
  outbox: Outbox,
  to: { readonly email: string; readonly locale: Locale },
  { organizationId, token, ...params }: Mail,
): void =>
  outbox.mail(to, {
    template: 'invitation',
    params: {
      ...params,
      link: `${host.publicUrl}/invitation#${organizationId}.${token}`,
      validDays: invitationDays,
    },
  });
