import type { ActionOutput } from '@atrium/contracts/actions';
import { isLocale } from '@atrium/contracts/locale';
import { countryName } from '@atrium/i18n/country-name';
import { formatDate } from '@atrium/i18n/format-date';
import { DescriptionList } from '@atrium/ui/description-list/description-list';
import { Section } from '@atrium/ui/page/section';
import type { JSX } from 'solid-js';
import { locale, t } from '../../lib/i18n.ts';

type Person = NonNullable<ActionOutput<'desk.getCase'>['person']>;

/** Whoever has been identified. */
export const PersonSection = (props: { readonly person: Person }): JSX.Element => (
  <Section title={t('cases.person.title')}>
    <DescriptionList
      items={[
        {
          term: t('cases.person.identifier'),
          value: props.person.loginIdentifierConfirmed
            ? props.person.loginIdentifier
            : t('cases.person.unconfirmed', { email: props.person.loginIdentifier }),
        },
        {
          term: t('cases.person.secondFactor'),
          value: t(props.person.hasSecondFactor ? 'cases.person.on' : 'cases.person.off'),
        },
        { term: t('cases.person.language'), value: languageInWords(props.person.locale) },
        { term: t('cases.person.country'), value: countryName(locale(), props.person.country) },
        { term: t('cases.person.since'), value: formatDate(locale(), props.person.createdAt) },
      ]}
    />
  </Section>
);

const languageInWords = (code: string): string => (isLocale(code) ? t(`common.language.${code}`) : code);
