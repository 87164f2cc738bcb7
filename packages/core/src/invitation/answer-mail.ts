import type { OrganizationId } from '@atrium/contracts/fields';
import type { FoundInvitation } from '@atrium/db/invitation/invitation-answer-queries';
import type { Host } from '../kernel/host.ts';
import type { Outbox } from '../kernel/outbox-recorder.ts';

/** Whoever invited hears of the answer, so that they need not look for it. */
export const sendAnswerMail = (
  host: Host,
  outbox: Outbox,
  organizationId: OrganizationId,
  found: FoundInvitation,
  answer: { readonly accepted: boolean; readonly name: string },
): void =>
  outbox.mail(
    { email: found.inviterEmail, locale: found.inviterLocale },
    {
      template: 'invitationAnswered',
      params: {
        ...{
          firstName: found.inviterFirstName,
          organizationName: found.organizationName,
          email: found.email,
        },
        ...answer,
        link: `${host.publicUrl}/o/${organizationId}/members`,
      },
    },
  );
