import { findAccountByIdentifier } from '@atrium/db/account/account-queries';
import { type AddressPurpose, putAddressProof } from '@atrium/db/account/address-queries';
import type { AccountScope } from '@atrium/db/client/scopes';
import type { Actor } from '../kernel/actor.ts';
import type { Host } from '../kernel/host.ts';
import type { Outbox } from '../kernel/outbox-recorder.ts';
import { hashToken, newToken } from '../kernel/session-token.ts';

const linkHours = 24;

type Parts = {
  readonly actor: Actor;
  readonly own: AccountScope;
  readonly host: Host;
  readonly now: Date;
  readonly outbox: Outbox;
};

type Address = {
  readonly purpose: AddressPurpose;
  readonly email: string;
  /** Somebody else's: the change looks the same, but the link goes nowhere and the owner is told (ACC-6). */
  readonly taken: boolean;
};

/** Puts an address under way: the link, single use, 24 hours, replaces the one before. */
export async function sendAddressLink(
  { actor, own, host, now, outbox }: Parts,
  { purpose, email, taken }: Address,
): Promise<void> {
  const token = newToken();
  const expiresAt = new Date(now.getTime() + linkHours * 3_600_000);
  await putAddressProof(own, { purpose, email, tokenHash: hashToken(token), now, expiresAt });
  if (!taken) {
    outbox.mail(
      { email, locale: actor.locale },
      {
        template: 'confirmAddress',
        params: {
          firstName: actor.firstName,
          purpose,
          link: `${host.publicUrl}/confirm-address#${token}`,
          validHours: linkHours,
        },
      },
    );
    return;
  }
  const owner = await findAccountByIdentifier(own, email);
  if (!owner) return;
  outbox.mail(
    { email, locale: owner.locale },
    { template: 'addressInUse', params: { firstName: owner.firstName, link: `${host.publicUrl}/sign-in` } },
  );
}
