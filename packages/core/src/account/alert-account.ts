import type { AccountScope, SystemScope } from '@atrium/db/client/scopes';
import type { AccountAlert } from '@atrium/mail/templates/account-alert';
import type { Host } from '../kernel/host.ts';
import type { Outbox } from '../kernel/outbox-recorder.ts';
import type { Request } from '../kernel/request.ts';
import { knownAddresses } from './known-addresses.ts';

type Context = {
  readonly host: Host;
  readonly outbox: Outbox;
  readonly request: Request;
  readonly now: Date;
};

type Alert = { readonly event: AccountAlert; readonly twoFactorOff?: boolean; readonly codesLeft?: number };

/** Tells the owner of an account what has happened to it, at every address known (SEC-5). */
export async function alertAccount(
  scope: AccountScope | SystemScope,
  accountId: string,
  { host, outbox, request, now }: Context,
  { event, twoFactorOff = false, codesLeft = 0 }: Alert,
): Promise<void> {
  for (const recipient of await knownAddresses(scope, accountId)) {
    outbox.mail(recipient, {
      template: 'accountAlert',
      params: {
        ...{ firstName: recipient.firstName, event, twoFactorOff, codesLeft },
        at: now.toISOString(),
        address: request.address,
        link: `${host.publicUrl}/security`,
      },
    });
  }
}
