import { randomUUID } from 'node:crypto';
import { createInvitationsVerb } from '../src/invitation/create-invitations.ts';
import { lastMailTo, runAs, type TestHost, type TestPerson } from './test-host.ts';

export const invitationOf = (organizationId: string, emails: readonly string[], change: object = {}) => ({
  ...{ organizationId, idempotencyKey: randomUUID(), emails, role: 'collaborator', billingRight: false },
  ...{ locale: 'fr', message: '' },
  ...change,
});

/** What stands behind the # of the link in the newest invitation to this address. */
export async function readInvitationLink(host: TestHost, email: string) {
  const { template, content, locale } = await lastMailTo(host.db, email);
  if (template !== 'invitation') throw new Error(`The newest mail to ${email} is ${template}.`);
  const [organizationId = '', token = ''] = (content.link ?? '').replace(/^[^#]*#/, '').split('.');
  return { link: { organizationId, token }, content, locale };
}

/** Invites one address and reads its mail. */
export async function invite(
  host: TestHost,
  inviter: TestPerson,
  organizationId: string,
  email: string,
  change: object = {},
) {
  const input = invitationOf(organizationId, [email], change);
  const { results } = await runAs(host, inviter, createInvitationsVerb, input);
  const { link } = await readInvitationLink(host, email);
  return { ...link, invitationId: results[0]?.invitationId ?? '' };
}
