import {
  findResettableAccounts,
  insertPasswordReset,
  type PasswordResetRequest,
} from '@atrium/db/account/password-reset-queries';
import { runTransaction } from '@atrium/db/client/run-transaction';
import { systemScope } from '@atrium/db/client/scopes';
import { countCall } from '@atrium/db/request/rate-limit-queries';
import { createAuditRecorder } from '../kernel/audit-recorder.ts';
import type { Host } from '../kernel/host.ts';
import { createOutboxRecorder } from '../kernel/outbox-recorder.ts';
import { hashToken, newToken } from '../kernel/session-token.ts';

const linkMinutes = 60;
const mailsPerAccount = { limit: 8, windowSeconds: 3600 };
/** Of how many accounts one address can be the recovery e-mail and still get a link for each. */
const maxAccounts = 5;

/** Writes to whoever the address belongs to, if to anybody: the link to the address that was entered (ACC-7). */
export async function sendPasswordReset(
  host: Host,
  { email, requestId, address }: PasswordResetRequest,
): Promise<void> {
  const now = host.now();
  const accounts = await findResettableAccounts(systemScope(host.db), email, maxAccounts);
  for (const account of accounts) {
    const { limit, windowSeconds } = mailsPerAccount;
    const { used } = await countCall(host.db, `account.passwordReset:${account.id}`, windowSeconds, now);
    if (used > limit) continue;
    const token = newToken();
    await runTransaction(host.db, async (db) => {
      const audit = createAuditRecorder({
        ...{ action: 'account.requestPasswordReset', accountId: null, now },
        request: { id: requestId, address },
      });
      const { outbox, write } = createOutboxRecorder(now);
      await insertPasswordReset(systemScope(db), {
        ...{ tokenHash: hashToken(token), accountId: account.id, sentTo: email, createdAt: now },
        expiresAt: new Date(now.getTime() + linkMinutes * 60_000),
      });
      audit.recorder.account(account.id, { after: { sentTo: email } });
      outbox.mail(
        { email, locale: account.locale },
        {
          template: 'resetPassword',
          params: {
            ...{ firstName: account.firstName, loginIdentifier: account.loginIdentifier },
            link: `${host.publicUrl}/reset-password#${token}`,
            validMinutes: linkMinutes,
          },
        },
      );
      await audit.write(db);
      await write(db);
    });
  }
}
