import { changePassword } from '@atrium/contracts/account/change-password';
import { deletePendingChanges, lockAccount, setPasswordHash } from '@atrium/db/account/security-queries';
import type { AccountScope } from '@atrium/db/client/scopes';
import { deleteOtherSessions } from '@atrium/db/session/session-queries';
import type { AuditRecorder } from '../kernel/audit-recorder.ts';
import type { Host } from '../kernel/host.ts';
import { implementPrepared } from '../kernel/implement.ts';
import type { Mailbox } from '../mailbox/mailbox-passwords.ts';
import { knownAddresses } from './known-addresses.ts';
import { refusePassword } from './password-policy.ts';
import { verifyOwnPassword } from './verify-own-password.ts';

export const changePasswordVerb = implementPrepared(
  changePassword,
  async ({ input, actor, own, now, host, fail }) => {
    const verified = await verifyOwnPassword(own, host, input.password);
    if (verified === null) return fail('session.password_wrong', {}, { field: 'password' });
    if (input.newPassword === input.password) {
      return fail('account.password_unchanged', {}, { field: 'newPassword' });
    }
    const refusal = await refusePassword(input.newPassword, actor.loginIdentifier);
    if (refusal) return fail(refusal, {}, { field: 'newPassword' });
    const found = (await host.mailboxPasswords?.find(own, actor.loginIdentifier, now)) ?? [];
    if (found.length > 0 && input.mailboxes === null) {
      return fail('account.mailbox_choice_missing', {}, { field: 'mailboxes' });
    }
    const mailboxes: { readonly mailbox: Mailbox; readonly passwordHash: string }[] = [];
    for (const mailbox of input.mailboxes === 'unify' ? found : []) {
      mailboxes.push({ mailbox, passwordHash: await host.passwords.hash(input.newPassword) });
    }
    return { verified, mailboxes, passwordHash: await host.passwords.hash(input.newPassword) };
  },
  async ({ actor, own, now, host, audit, outbox, fail, prepared }) => {
    const account = await lockAccount(own, own.accountId);
    // Somebody else was faster: the password that has just been typed is no longer the current one.
    if (account?.passwordHash !== prepared.verified) {
      return fail('session.password_wrong', {}, { field: 'password' });
    }
    await setPasswordHash(own, own.accountId, prepared.passwordHash, now);
    await deletePendingChanges(own, own.accountId);
    await unify({ own, now, host, audit }, prepared.mailboxes);
    const endedSessions = await deleteOtherSessions(own, actor.sessionId);
    audit.account(own.accountId, { after: { endedSessions } });
    for (const address of await knownAddresses(own, own.accountId)) {
      outbox.mail(address, {
        template: 'passwordChanged',
        params: {
          firstName: address.firstName,
          loginIdentifier: actor.loginIdentifier,
          how: 'changed',
          resetLink: `${host.publicUrl}/forgot-password`,
        },
      });
    }
    return { endedSessions };
  },
);

type Unified = { readonly mailbox: Mailbox; readonly passwordHash: string };
type Parts = {
  readonly own: AccountScope;
  readonly now: Date;
  readonly host: Host;
  readonly audit: AuditRecorder;
};

/** Never silently: the person has chosen it, and each organization's record says so (ACC-9). */
async function unify({ own, now, host, audit }: Parts, mailboxes: readonly Unified[]): Promise<void> {
  for (const { mailbox, passwordHash } of mailboxes) {
    await host.mailboxPasswords?.set(own, mailbox, passwordHash, now);
    audit.organization(mailbox.organizationId, {
      event: 'mailbox.unifyPassword',
      targetId: mailbox.id,
    });
  }
}
