import { formatDateTime } from '@atrium/i18n/format-date';
import { z } from 'zod';
import type { MailBlock, MailTemplate } from '../render/mail-content.ts';
import { greetingName, oneLine } from '../render/safe-text.ts';

const AccountAlert = z.enum([
  'authenticatorAdded',
  'smsAdded',
  'passkeyAdded',
  'authenticatorRemoved',
  'smsRemoved',
  'passkeyRemoved',
  'backupCodesRenewed',
  'backupCodeUsed',
  'codeGuessed',
  'passkeyCloned',
]);
export type AccountAlert = z.output<typeof AccountAlert>;

export const AccountAlertParams = z.object({
  firstName: z.string(),
  event: AccountAlert,
  /** The last second factor is gone. */
  twoFactorOff: z.boolean(),
  /** Backup codes that can still be used. */
  codesLeft: z.number().int().nonnegative(),
  at: z.iso.datetime(),
  /** Network address of whoever did it. */
  address: z.string(),
  /** The page "Security and recovery". */
  link: z.url({ protocol: /^https?$/ }),
});

const longestAddress = 60;

/** What has happened to the account, when and from where, and what to do when it was somebody else (SEC-5). */
export const accountAlert: MailTemplate<z.output<typeof AccountAlertParams>> = (params, { t, locale }) => {
  const { event, twoFactorOff, codesLeft, link } = params;
  const consequences: readonly MailBlock[] = [
    ...(twoFactorOff ? [{ kind: 'paragraph', text: t('alerts.twoFactorOff') } as const] : []),
    ...(event === 'backupCodeUsed'
      ? [{ kind: 'paragraph', text: t('alerts.codesLeft', { count: codesLeft }) } as const]
      : []),
  ];
  return {
    subject: t(`alerts.subject.${event}`),
    preheader: t(`alerts.text.${event}`),
    firstName: greetingName(params.firstName),
    blocks: [
      { kind: 'paragraph', text: t(`alerts.text.${event}`) },
      ...consequences,
      {
        kind: 'note',
        text: t('alerts.origin', {
          moment: formatDateTime(locale, params.at, 'UTC'),
          address: oneLine(params.address, longestAddress),
        }),
      },
      { kind: 'paragraph', text: t('alerts.notYou') },
      { kind: 'button', label: t('alerts.button'), href: link },
    ],
  };
};
