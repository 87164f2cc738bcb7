import { randomInt } from 'node:crypto';
import type { OrganizationId } from '@atrium/contracts/fields';
import { sendSupportMessage } from '@atrium/contracts/support/send-support-message';
import { newId } from '@atrium/db/client/new-id';
import type { AccountScope } from '@atrium/db/client/scopes';
import { findOwnOrganizationName, insertSupportMessage } from '@atrium/db/support/message-queries';
import { implement } from '../kernel/implement.ts';
import { mayElsewhere } from '../kernel/may-elsewhere.ts';

export const sendSupportMessageVerb = implement(
  sendSupportMessage,
  async ({ input, actor, own, now, host, audit, outbox, notFound }) => {
    const { organizationId, subject, body, route } = input;
    const organizationName =
      organizationId === null ? null : ((await organizationOf(own, organizationId, now)) ?? notFound());
    const message = { id: newId(), organizationId, subject, body, route, createdAt: now };
    const reference = await stored(own, message);
    audit.account(own.accountId, { after: { reference } });

    const { firstName, lastName, loginIdentifier: email, locale } = actor;
    const organization = organizationName ?? '';
    outbox.mail(
      { email: host.support.email, locale },
      {
        template: 'supportMessage',
        params: {
          ...{ reference, subject, body, email, organization },
          name: `${firstName} ${lastName}`,
          page: route === '' ? '' : `${host.publicUrl}${route.startsWith('/') ? '' : '/'}${route}`,
        },
      },
    );
    outbox.mail(
      { email, locale },
      {
        template: 'supportMessageReceived',
        params: { firstName, reference, subject, link: `${host.publicUrl}/support` },
      },
    );
    return { reference };
  },
);

/** Its name for whoever belongs there by the gate's own answer, else null. */
async function organizationOf(own: AccountScope, organizationId: OrganizationId, now: Date) {
  const resource = { type: 'organization', id: organizationId };
  const asked = { organizationId, action: 'organization.read', resource };
  return (await mayElsewhere(own, asked, now)) ? findOwnOrganizationName(own, organizationId) : null;
}

/** Without letters that are taken for figures. */
const letters = 'ABCDEFGHJKLMNPQRSTUVWXYZ23456789';
const referenceLetters = 8;

async function stored(
  own: AccountScope,
  message: Omit<Parameters<typeof insertSupportMessage>[1], 'reference'>,
): Promise<string> {
  for (;;) {
    const drawn = Array.from({ length: referenceLetters }, () => letters[randomInt(letters.length)]);
    const reference = drawn.join('');
    if (await insertSupportMessage(own, { ...message, reference })) return reference;
  }
}
