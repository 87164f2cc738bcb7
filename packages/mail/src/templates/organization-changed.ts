import { isLocale, type Locale } from '@atrium/contracts/locale';
import { organizationTypes } from '@atrium/contracts/organization/organization-types';
import { countryName } from '@atrium/i18n/country-name';
import type { Translate } from '@atrium/i18n/translator';
import { z } from 'zod';
import type { MailTemplate } from '../render/mail-content.ts';
import { greetingName, typedText } from '../render/safe-text.ts';

const OrganizationField = z.enum([
  'name',
  'type',
  'line1',
  'line2',
  'postalCode',
  'city',
  'country',
  'currency',
  'phone',
  'vatNumber',
  'documentLocale',
  'timeZone',
]);
type OrganizationField = z.output<typeof OrganizationField>;

export const OrganizationChangedParams = z.object({
  /** Of the recipient. */
  firstName: z.string(),
  organizationName: z.string(),
  /** First and last name of the person who made the change. */
  changedBy: z.string(),
  /** As stored: codes are put into words here, in the language of the recipient. */
  changes: z.array(z.object({ field: OrganizationField, before: z.string(), after: z.string() })).min(1),
  link: z.url({ protocol: /^https?$/ }),
});

/** What every legal representative gets after a change: old and new values (ORG-2). */
export const organizationChanged: MailTemplate<z.output<typeof OrganizationChangedParams>> = (
  { changes, link, ...params },
  { t, locale },
) => {
  const organizationName = typedText(params.organizationName, 60);
  const changedBy = typedText(params.changedBy);
  const show = (field: OrganizationField, value: string): string =>
    value === '' ? t('mail.organizationChanged.empty') : inWords(field, value, t, locale);
  return {
    subject: t('mail.organizationChanged.subject', { organizationName }),
    preheader: t('mail.organizationChanged.preheader', { count: changes.length }),
    firstName: greetingName(params.firstName),
    blocks: [
      { kind: 'paragraph', text: t('mail.organizationChanged.intro', { changedBy, organizationName }) },
      {
        kind: 'table',
        head: [
          t('mail.organizationChanged.field'),
          t('mail.organizationChanged.before'),
          t('mail.organizationChanged.after'),
        ],
        rows: changes.map(({ field, before, after }) => [
          t(`mail.organizationField.${field}`),
          show(field, before),
          show(field, after),
        ]),
      },
      { kind: 'button', label: t('mail.organizationChanged.button'), href: link },
      { kind: 'note', text: t('mail.organizationChanged.reason') },
    ],
  };
};

const inWords = (field: OrganizationField, value: string, t: Translate, locale: Locale): string => {
  if (field === 'country') return countryName(locale, value);
  if (field === 'timeZone') return value.replaceAll('_', ' ');
  if (field === 'documentLocale' && isLocale(value)) return t(`common.language.${value}`);
  const type = field === 'type' && organizationTypes.find((known) => known === value);
  return type ? t(`common.organizationType.${type}`) : typedText(value);
};
