import { currencyOfCountry } from '@atrium/contracts/currency';
import { limits } from '@atrium/contracts/limits';
import type { Locale } from '@atrium/contracts/locale';
import { locales } from '@atrium/contracts/locale';
import { type OrganizationType, organizationTypes } from '@atrium/contracts/organization/organization-types';
import { LinkButton } from '@atrium/ui/button/link-button';
import { Select } from '@atrium/ui/field/select';
import { TextField } from '@atrium/ui/field/text-field';
import { FormShell } from '@atrium/ui/form/form-shell';
import { PageHeader } from '@atrium/ui/page/page-header';
import { showToast } from '@atrium/ui/toast/toast-store';
import { useNavigate } from '@solidjs/router';
import { useQueryClient } from '@tanstack/solid-query';
import type { JSX } from 'solid-js';
import { api } from '../../lib/api.ts';
import { createCountryOptions } from '../../lib/country-options.ts';
import { createForm } from '../../lib/create-form.ts';
import { locale, t } from '../../lib/i18n.ts';
import { createIdempotencyKey } from '../../lib/idempotency-key.ts';
import { usePageTitle } from '../../lib/page-title.ts';
import { paths } from '../../lib/paths.ts';
import { accountQuery } from '../../lib/queries.ts';
import { guardUnsaved } from '../../lib/unsaved-changes.ts';
import { useQuery } from '../../lib/use-query.ts';
import { NeedHelp } from '../help/need-help.tsx';
import styles from './organization-form.module.css';

export function CreateOrganizationPage(): JSX.Element {
  const navigate = useNavigate();
  const client = useQueryClient();
  const account = useQuery(accountQuery);
  const keyFor = createIdempotencyKey();
  usePageTitle(() => t('organization.create.title'));

  const form = createForm({
    initial: {
      name: '',
      type: 'company',
      country: account.data?.account.country ?? '',
      documentLocale: locale() as string,
    },
    required: ['name', 'country'],
    label: (field) => t(`organization.field.${field}`),
    submit: ({ name, type, country, documentLocale }) => {
      const input = {
        ...{ name, country },
        type: type as OrganizationType,
        documentLocale: documentLocale as Locale,
      };
      return api.organization.create.mutate({ ...input, idempotencyKey: keyFor(input) });
    },
    onDone: async (created) => {
      await client.invalidateQueries({ queryKey: accountQuery().queryKey });
      showToast({ tone: 'success', title: t('organization.create.created', { name: created.name }) });
      navigate(paths.organization(created.id));
    },
  });
  guardUnsaved(form.dirty);
  const countries = createCountryOptions();

  return (
    <>
      <PageHeader
        title={t('organization.create.title')}
        lead={t('organization.create.lead')}
        actions={<NeedHelp guide="organization-create-additional" />}
      />
      <div class={styles.form}>
        <FormShell
          busy={form.busy()}
          error={form.error()}
          onSubmit={form.submit}
          submitLabel={t('organization.create.submit')}
          busyLabel={t('organization.create.busy')}
          secondary={
            <LinkButton variant="quiet" href={paths.organizations}>
              {t('common.cancel')}
            </LinkButton>
          }
        >
          <TextField
            name="name"
            required
            autocomplete="organization"
            maxLength={limits.organizationName}
            label={t('organization.create.name')}
            help={t('organization.create.nameHelp')}
            value={form.values.name}
            onInput={form.set('name')}
            error={form.errorOf('name')}
          />
          <Select
            name="type"
            label={t('organization.field.type')}
            options={organizationTypes.map((value) => ({
              value,
              label: t(`common.organizationType.${value}`),
            }))}
            value={form.values.type}
            onChange={form.set('type')}
            error={form.errorOf('type')}
          />
          <Select
            name="country"
            required
            autocomplete="country"
            label={t('organization.field.country')}
            placeholder={t('organization.field.countryPlaceholder')}
            help={
              form.values.country
                ? t('organization.create.currency', { currency: currencyOfCountry(form.values.country) })
                : undefined
            }
            options={countries()}
            value={form.values.country}
            onChange={form.set('country')}
            error={form.errorOf('country')}
          />
          <Select
            name="documentLocale"
            label={t('organization.field.documentLocale')}
            help={t('organization.field.documentLocaleHelp')}
            options={locales.map((value) => ({ value, label: t(`common.language.${value}`) }))}
            value={form.values.documentLocale}
            onChange={form.set('documentLocale')}
            error={form.errorOf('documentLocale')}
          />
        </FormShell>
      </div>
    </>
  );
}
