import { getSecurity } from '@atrium/contracts/account/get-security';
import { getSecurityRow } from '@atrium/db/account/security-queries';
import { implement } from '../kernel/implement.ts';

export const getSecurityVerb = implement(getSecurity, async ({ own, now, host }) => {
  const { loginIdentifier, recoveryEmail, passwordChangedAt, proofs } = await getSecurityRow(own, now);
  const pending = (purpose: string) => {
    const found = proofs.find((proof) => proof.purpose === purpose);
    if (!found) return null;
    const { email, sentAt, expiresAt } = found;
    return { email, sentAt: sentAt.toISOString(), expiresAt: expiresAt.toISOString() };
  };
  const mailboxes = (await host.mailboxPasswords?.find(own, loginIdentifier, now)) ?? [];
  return {
    loginIdentifier,
    pendingIdentifier: pending('login_identifier'),
    recoveryEmail,
    pendingRecoveryEmail: pending('recovery_email'),
    passwordChangedAt: passwordChangedAt?.toISOString() ?? null,
    mailboxOrganizations: [...new Set(mailboxes.map(({ organizationName }) => organizationName))],
  };
});
