import { countryName } from '@atrium/i18n/country-name';
import { formatDateTime } from '@atrium/i18n/format-date';
import { z } from 'zod';
import type { MailTemplate } from '../render/mail-content.ts';
import { greetingName, typedText } from '../render/safe-text.ts';

export const NewDeviceParams = z.object({
  firstName: z.string(),
  loginIdentifier: z.string(),
  /** As told by the browser, from a fixed list; empty when it is not known. */
  browser: z.string(),
  system: z.string(),
  /** A country code, `local` or `unknown`. */
  place: z.string(),
  at: z.iso.datetime(),
  /** The page for a forgotten password. */
  resetLink: z.url({ protocol: /^https?$/ }),
});

/** A sign-in from a browser that this account has never been used in (SEC-7). */
export const newDevice: MailTemplate<z.output<typeof NewDeviceParams>> = (params, { t, locale }) => {
  const loginIdentifier = typedText(params.loginIdentifier);
  const device = [params.browser, params.system].filter((part) => part !== '').join(', ');
  const places: Record<string, string> = {
    local: t('notices.newDevice.local'),
    unknown: t('notices.newDevice.unknown'),
  };
  return {
    subject: t('notices.newDevice.subject'),
    preheader: t('notices.newDevice.preheader'),
    firstName: greetingName(params.firstName),
    blocks: [
      { kind: 'paragraph', text: t('notices.newDevice.intro', { loginIdentifier }) },
      {
        kind: 'table',
        head: [t('notices.newDevice.detail'), t('notices.newDevice.value')],
        rows: [
          [t('notices.newDevice.device'), device || t('notices.newDevice.unknown')],
          [t('notices.newDevice.place'), places[params.place] ?? countryName(locale, params.place)],
          [t('notices.newDevice.time'), `${formatDateTime(locale, params.at, 'UTC')} UTC`],
        ],
      },
      { kind: 'paragraph', text: t('notices.newDevice.ifYou') },
      { kind: 'paragraph', text: t('notices.newDevice.ifNot') },
      { kind: 'button', label: t('notices.newDevice.button'), href: params.resetLink },
    ],
  };
};
