import type { Locale } from '@atrium/contracts/locale';
import { memberRoles } from '@atrium/contracts/organization/organization-types';
import { formatDateTime } from '@atrium/i18n/format-date';
import type { Translate } from '@atrium/i18n/translator';
import { z } from 'zod';
import type { MailTemplate } from '../render/mail-content.ts';
import { greetingName, typedText } from '../render/safe-text.ts';

const Field = z.enum(['role', 'billingRight', 'endsAt', 'blockedAt']);
type Field = z.output<typeof Field>;

export const MembershipChangedParams = z.object({
  firstName: z.string(),
  organizationName: z.string(),
  changedBy: z.string(),
  /** As stored; put into words here, in the language of the recipient. */
  changes: z.array(z.object({ field: Field, before: z.string(), after: z.string() })).min(1),
  link: z.url({ protocol: /^https?$/ }),
});

/** What somebody gets whose role or rights were changed by somebody else: old and new (MEM-6). */
export const membershipChanged: MailTemplate<z.output<typeof MembershipChangedParams>> = (
  { changes, link, ...params },
  { t, locale },
) => {
  const organizationName = typedText(params.organizationName, 60);
  const changedBy = typedText(params.changedBy, 60);
  return {
    subject: t('membership.membershipChanged.subject', { organizationName }),
    preheader: t('membership.membershipChanged.preheader', { count: changes.length }),
    firstName: greetingName(params.firstName),
    blocks: [
      { kind: 'paragraph', text: t('membership.membershipChanged.intro', { changedBy, organizationName }) },
      {
        kind: 'table',
        head: [
          t('membership.membershipChanged.field'),
          t('membership.membershipChanged.before'),
          t('membership.membershipChanged.after'),
        ],
        rows: changes.map(({ field, before, after }) => [
          t(`membership.membershipField.${field}`),
          inWords(field, before, t, locale),
          inWords(field, after, t, locale),
        ]),
      },
      { kind: 'button', label: t('membership.membershipChanged.button'), href: link },
      { kind: 'note', text: t('membership.membershipChanged.reason') },
    ],
  };
};

function inWords(field: Field, value: string, t: Translate, locale: Locale): string {
  switch (field) {
    case 'role': {
      const role = memberRoles.find((known) => known === value);
      return role ? t(`common.role.${role}`) : '';
    }
    case 'billingRight':
      return t(value === 'true' ? 'membership.membershipValue.yes' : 'membership.membershipValue.no');
    case 'endsAt':
      return value === ''
        ? t('membership.membershipValue.never')
        : formatDateTime(locale, value, 'UTC').concat(' (UTC)');
    case 'blockedAt':
      return t(value === '' ? 'membership.membershipValue.open' : 'membership.membershipValue.blocked');
  }
}
