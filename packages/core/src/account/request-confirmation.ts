import { requestConfirmation } from '@atrium/contracts/account/request-confirmation';
import { insertConfirmation } from '@atrium/db/account/email-confirmation-queries';
import { newId } from '@atrium/db/client/new-id';
import { implementPrepared } from '../kernel/implement.ts';
import { allowConfirmation } from './allow-confirmation.ts';
import { sendConfirmationMail } from './confirmation-mail.ts';
import { newConfirmationSecrets } from './confirmation-secrets.ts';

export const requestConfirmationVerb = implementPrepared(
  requestConfirmation,
  ({ actor, host }) =>
    actor.loginIdentifierConfirmedAt === null
      ? allowConfirmation(host, actor.loginIdentifier)
      : Promise.resolve(),
  async ({ actor, own, host, now, audit, outbox, fail }) => {
    if (actor.loginIdentifierConfirmedAt !== null) return fail('account.already_confirmed', {});
    const id = newId();
    const email = actor.loginIdentifier;
    const secrets = newConfirmationSecrets(id, now);
    await insertConfirmation(own, { ...secrets.stored, id, accountId: own.accountId, email, now });
    sendConfirmationMail(host, outbox, { email, locale: actor.locale, firstName: actor.firstName }, secrets);
    audit.account(own.accountId, {});
    return { confirmationId: id };
  },
);
