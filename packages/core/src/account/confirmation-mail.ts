import type { Locale } from '@atrium/contracts/locale';
import type { Host } from '../kernel/host.ts';
import type { Outbox } from '../kernel/outbox-recorder.ts';
import { codeMinutes, linkHours } from './confirmation-secrets.ts';

type Recipient = { readonly email: string; readonly locale: Locale; readonly firstName: string };

/** The token stands behind the #, so that it reaches neither server logs nor a referrer. */
export const sendConfirmationMail = (
  host: Host,
  outbox: Outbox,
  to: Recipient,
  secrets: { readonly token: string; readonly code: string },
): void =>
  outbox.mail(to, {
    template: 'confirmEmail',
    params: {
      firstName: to.firstName,
      link: `${host.publicUrl}/confirm-email#${secrets.token}`,
      code: secrets.code,
      validHours: linkHours,
      codeMinutes,
    },
  });
