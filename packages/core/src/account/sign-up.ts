import { signUp } from '@atrium/contracts/account/sign-up';
import { currencyOfCountry } from '@atrium/contracts/currency';
import type { OrganizationId } from '@atrium/contracts/fields';
import { limits } from '@atrium/contracts/limits';
import { findAccountByIdentifier, insertAccount } from '@atrium/db/account/account-queries';
import { insertConfirmation } from '@atrium/db/account/email-confirmation-queries';
import { newId } from '@atrium/db/client/new-id';
import { insertOrganization } from '@atrium/db/organization/organization-queries';
import type { Host } from '../kernel/host.ts';
import { implementSystem } from '../kernel/implement-system.ts';
import { networkOf } from '../kernel/network-of.ts';
import { enforceRateLimit } from '../kernel/rate-limit.ts';
import { countryTimeZone } from '../organization/country-time-zone.ts';
import { sendConfirmationMail } from './confirmation-mail.ts';
import { newConfirmationSecrets } from './confirmation-secrets.ts';
import { refusePassword } from './password-policy.ts';

// Counted here and not before: a password that is refused is no sign-up.
const signUpsPerNetwork = { limit: 20, windowSeconds: 3600 };
const mailsPerAddress = { limit: 5, windowSeconds: 3600 };

export const signUpVerb = implementSystem(
  signUp,
  async ({ input, host, request, now, fail, transaction }) => {
    const refusal = await refusePassword(input.password, input.email);
    if (refusal) return fail(refusal, {}, { field: 'password' });
    await enforceRateLimit(host, `account.signUp:from:${networkOf(request.address)}`, signUpsPerNetwork);
    // Counted for free and taken addresses alike: nobody's mailbox can be filled from here.
    await enforceRateLimit(host, `account.signUp:mail:${input.email}`, mailsPerAddress);
    const passwordHash = await host.passwords.hash(input.password);

    return transaction(async ({ system, audit, outbox }) => {
      const { password: _, email, ...person } = input;
      const accountId = newId();
      const confirmationId = newId();
      const secrets = newConfirmationSecrets(confirmationId, now);
      const created = await insertAccount(system, {
        ...person,
        id: accountId,
        loginIdentifier: email,
        passwordHash,
        now,
      });
      const confirmation = { ...secrets.stored, id: confirmationId, email, now };
      if (!created) {
        await insertConfirmation(system, { ...confirmation, accountId: null });
        const owner = await findAccountByIdentifier(system, email);
        if (owner) {
          outbox.mail(
            { email, locale: owner.locale },
            {
              template: 'signUpAddressTaken',
              params: {
                firstName: owner.firstName,
                link: `${host.publicUrl}/sign-in`,
                resetLink: `${host.publicUrl}/forgot-password`,
              },
            },
          );
          audit.account(owner.id, { event: 'account.signUpRepeated' });
        } else audit.unchanged();
        return { confirmationId };
      }

      const organizationId = newId() as OrganizationId;
      await insertConfirmation(system, { ...confirmation, accountId });
      await insertOrganization(
        system,
        {
          id: organizationId,
          name: ownName(input),
          type: 'individual',
          ...{ line1: '', line2: '', postalCode: '', city: '', phone: '', vatNumber: '' },
          country: input.country,
          documentLocale: input.locale,
          ...billingIn(host, input.country),
          createdAt: now,
        },
        accountId,
      );
      audit.account(accountId, {
        after: { loginIdentifier: email, locale: input.locale, country: input.country },
      });
      audit.organization(organizationId, { event: 'organization.create', after: { type: 'individual' } });
      sendConfirmationMail(
        host,
        outbox,
        { email, locale: input.locale, firstName: input.firstName },
        secrets,
      );
      return { confirmationId };
    });
  },
);

const billingIn = ({ seller }: Pick<Host, 'seller'>, country: string) => ({
  currency: currencyOfCountry(country),
  timeZone: countryTimeZone(country, seller.timeZone),
});

/** Cut to the length of an organization's name, never through the middle of a character. */
const ownName = ({
  firstName,
  lastName,
}: {
  readonly firstName: string;
  readonly lastName: string;
}): string =>
  `${firstName} ${lastName}`
    .slice(0, limits.organizationName)
    .replace(/\p{Cs}$/u, '')
    .trim();
