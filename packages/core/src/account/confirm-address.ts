import { confirmAddress } from '@atrium/contracts/account/confirm-address';
import { DomainError } from '@atrium/contracts/kernel/domain-error';
import {
  isAddressTaken,
  setLoginIdentifier,
  setRecoveryEmail,
  takeAddressProof,
} from '@atrium/db/account/address-queries';
import { consumeConfirmations } from '@atrium/db/account/email-confirmation-queries';
import { insertIdentifierChange } from '@atrium/db/account/identifier-change-queries';
import { deletePasswordResets, type LockedAccount } from '@atrium/db/account/security-queries';
import { violatedConstraint } from '@atrium/db/client/constraint-violation';
import { newId } from '@atrium/db/client/new-id';
import type { SystemScope } from '@atrium/db/client/scopes';
import type { AuditRecorder } from '../kernel/audit-recorder.ts';
import type { Host } from '../kernel/host.ts';
import { implementSystem } from '../kernel/implement-system.ts';
import type { Outbox } from '../kernel/outbox-recorder.ts';
import { hashToken, newToken } from '../kernel/session-token.ts';
import { knownAddresses } from './known-addresses.ts';

const undoHours = 72;

type Change = {
  readonly system: SystemScope;
  readonly host: Host;
  readonly now: Date;
  readonly audit: AuditRecorder;
  readonly outbox: Outbox;
  readonly account: LockedAccount;
  readonly email: string;
};

export const confirmAddressVerb = implementSystem(
  confirmAddress,
  async ({ input, host, now, fail, transaction }) => {
    const tokenHash = hashToken(input.token);
    try {
      return await transaction(async ({ system, audit, outbox }) => {
        const proof = await takeAddressProof(system, tokenHash, now);
        if (!proof) return fail('account.link_expired', {});
        const { purpose, email, account } = proof;
        const change = { system, host, now, audit, outbox, account, email };
        if (purpose === 'login_identifier') await replaceIdentifier(change);
        else await replaceRecoveryEmail(change);
        return { purpose, email };
      });
    } catch (error) {
      // Meanwhile the address became another account's, or this account's other address.
      const constraint = violatedConstraint(error);
      const claimed = ['account_login_identifier_key', 'account_recovery_email_differs'];
      if (constraint && claimed.includes(constraint)) return fail('account.link_expired', {});
      throw error;
    }
  },
);

/** The former address keeps a way back for 72 hours, and is held for as long (ACC-6). */
async function replaceIdentifier(change: Change): Promise<void> {
  const { system, host, now, audit, outbox, account, email } = change;
  const { id: accountId, loginIdentifier: previous, recoveryEmail } = account;
  await setLoginIdentifier(system, accountId, email, now);
  // Asked after the write: whoever held the address before has committed by now.
  if (await isAddressTaken(system, email, accountId, now)) throw new DomainError('account.link_expired', {});
  await consumeConfirmations(system, accountId, now);
  // Links for a forgotten password are in the mailbox that has just been left.
  await deletePasswordResets(system, accountId);
  audit.account(accountId, { before: { loginIdentifier: previous }, after: { loginIdentifier: email } });
  // An address that nobody ever proved may be a stranger's: it gets no power over the account.
  if (account.loginIdentifierConfirmedAt === null) return;

  const token = newToken();
  const undoUntil = new Date(now.getTime() + undoHours * 3_600_000);
  await insertIdentifierChange(system, {
    ...{ id: newId(), accountId, previous, current: email, undoTokenHash: hashToken(token) },
    ...{ changedAt: now, undoUntil },
  });
  const { firstName, locale } = account;
  const params = { firstName, previous, current: email, undoHours };
  outbox.mail(
    { email: previous, locale },
    {
      template: 'identifierChanged',
      params: { ...params, undoLink: `${host.publicUrl}/undo-change#${token}` },
    },
  );
  if (recoveryEmail) outbox.mail({ email: recoveryEmail, locale }, { template: 'identifierChanged', params });
}

async function replaceRecoveryEmail(change: Change): Promise<void> {
  const { system, host, now, audit, outbox, account, email } = change;
  // Read before it is replaced: the former recovery e-mail is told, too (ACC-7).
  const addresses = await knownAddresses(system, account.id);
  await setRecoveryEmail(system, account.id, email, now);
  await deletePasswordResets(system, account.id);
  audit.account(account.id, {
    before: { recoveryEmail: account.recoveryEmail },
    after: { recoveryEmail: email },
  });
  for (const address of addresses) {
    outbox.mail(address, {
      template: 'recoveryEmailChanged',
      params: {
        ...{ firstName: address.firstName, loginIdentifier: account.loginIdentifier },
        ...{ change: 'set', recoveryEmail: email },
        resetLink: `${host.publicUrl}/forgot-password`,
      },
    });
  }
}
