import { resendConfirmation } from '@atrium/contracts/account/resend-confirmation';
import { findAccountByIdentifier } from '@atrium/db/account/account-queries';
import { lockConfirmation, renewConfirmation } from '@atrium/db/account/email-confirmation-queries';
import { implementSystem } from '../kernel/implement-system.ts';
import { allowConfirmation } from './allow-confirmation.ts';
import { sendConfirmationMail } from './confirmation-mail.ts';
import { newConfirmationSecrets } from './confirmation-secrets.ts';

const pauseSeconds = 30;

type Found = Awaited<ReturnType<typeof lockConfirmation>>;

export const resendConfirmationVerb = implementSystem(
  resendConfirmation,
  async ({ input, host, now, system, transaction }) => {
    const isWaiting = (found: Found): found is NonNullable<Found> =>
      found !== undefined &&
      found.consumedAt === null &&
      found.expiresAt > now &&
      now.getTime() - found.sentAt.getTime() >= pauseSeconds * 1000;
    const asked = await lockConfirmation(system, input.confirmationId);
    if (!isWaiting(asked)) return {};
    // Counted for free and taken addresses alike.
    await allowConfirmation(host, asked.email);
    await transaction(async ({ system, audit, outbox }) => {
      audit.unchanged();
      const found = await lockConfirmation(system, input.confirmationId);
      if (!isWaiting(found)) return;
      const secrets = newConfirmationSecrets(found.id, now);
      await renewConfirmation(system, found.id, secrets.stored, now);
      // A sign-up with a taken address is renewed too, but there is nobody to write to.
      if (!found.accountId) return;
      const account = await findAccountByIdentifier(system, found.email);
      // Confirmed meanwhile, or another account has the address now: nobody waits for this mail.
      if (account?.id !== found.accountId || account.loginIdentifierConfirmedAt !== null) return;
      sendConfirmationMail(host, outbox, { ...account, email: found.email }, secrets);
    });
    return {};
  },
);
