import { limits } from '@atrium/contracts/limits';
import { locales } from '@atrium/contracts/locale';
import { organizationTypes } from '@atrium/contracts/organization/organization-types';
import { Select } from '@atrium/ui/field/select';
import { TextField } from '@atrium/ui/field/text-field';
import { type JSX, Show } from 'solid-js';
import { createCountryOptions } from '../../lib/country-options.ts';
import type { createForm } from '../../lib/create-form.ts';
import { t } from '../../lib/i18n.ts';
import { timeZoneOptions } from '../../lib/time-zone-options.ts';
import styles from './organization-form.module.css';
import type { OrganizationValues } from './organization-values.ts';

type Form = Pick<ReturnType<typeof createForm<OrganizationValues, unknown>>, 'values' | 'set' | 'errorOf'>;
type TextName = Exclude<keyof OrganizationValues, 'currencyAccepted' | ChoiceName>;
type ChoiceName = 'type' | 'country' | 'documentLocale' | 'timeZone';

/** Identity, address and contact; locked, the same fields can be read and copied. */
export function OrganizationFields(props: { readonly form: Form; readonly locked?: boolean }): JSX.Element {
  const text = (name: TextName) => ({
    name,
    label: t(`organization.field.${name}`),
    value: props.form.values[name],
    onInput: props.form.set(name),
    error: props.form.errorOf(name),
    readOnly: props.locked,
  });
  const choice = (name: ChoiceName) => ({
    name,
    label: t(`organization.field.${name}`),
    value: props.form.values[name],
    onChange: props.form.set(name),
    error: props.form.errorOf(name),
    readOnly: props.locked,
  });
  const required = (): boolean => !props.locked;
  const optional = (): string | undefined => (props.locked ? undefined : t('common.optional'));
  const countries = createCountryOptions();

  return (
    <div class={styles.fields}>
      <fieldset class={styles.group}>
        <legend class={styles.legend}>{t('organization.section.identity')}</legend>
        <TextField
          {...text('name')}
          required={required()}
          autocomplete="organization"
          maxLength={limits.organizationName}
        />
        <Select
          {...choice('type')}
          options={organizationTypes.map((value) => ({
            value,
            label: t(`common.organizationType.${value}`),
          }))}
        />
        <Show when={props.form.values.type !== 'individual'}>
          <TextField
            {...text('vatNumber')}
            optionalLabel={optional()}
            help={t('organization.field.vatNumberHelp')}
            maxLength={limits.vatNumber}
          />
        </Show>
      </fieldset>
      <fieldset class={styles.group}>
        <legend class={styles.legend}>{t('organization.section.address')}</legend>
        <TextField
          {...text('line1')}
          required={required()}
          autocomplete="address-line1"
          maxLength={limits.addressLine}
        />
        <TextField
          {...text('line2')}
          optionalLabel={optional()}
          autocomplete="address-line2"
          maxLength={limits.addressLine}
        />
        <div class={styles.town}>
          <TextField
            {...text('postalCode')}
            required={required()}
            autocomplete="postal-code"
            maxLength={limits.postalCode}
          />
          <TextField
            {...text('city')}
            required={required()}
            autocomplete="address-level2"
            maxLength={limits.city}
          />
        </div>
        <Select
          {...choice('country')}
          required={required()}
          autocomplete="country"
          placeholder={t('organization.field.countryPlaceholder')}
          options={countries()}
        />
      </fieldset>
      <fieldset class={styles.group}>
        <legend class={styles.legend}>{t('organization.section.contact')}</legend>
        <TextField
          {...text('phone')}
          type="tel"
          optionalLabel={optional()}
          autocomplete="tel"
          help={t('organization.field.phoneHelp')}
        />
        <Select
          {...choice('documentLocale')}
          help={t('organization.field.documentLocaleHelp')}
          options={locales.map((value) => ({ value, label: t(`common.language.${value}`) }))}
        />
        <Select
          {...choice('timeZone')}
          help={t('organization.field.timeZoneHelp')}
          options={timeZoneOptions(props.form.values.timeZone)}
        />
      </fieldset>
    </div>
  );
}
