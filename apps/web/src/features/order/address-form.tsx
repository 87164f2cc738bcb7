import { limits } from '@atrium/contracts/limits';
import { sortedCountries } from '@atrium/i18n/country-name';
import { Button } from '@atrium/ui/button/button';
import { Select } from '@atrium/ui/field/select';
import { TextField } from '@atrium/ui/field/text-field';
import { FormShell } from '@atrium/ui/form/form-shell';
import { createMemo, type JSX, Show } from 'solid-js';
import { api } from '../../lib/api.ts';
import { createForm } from '../../lib/create-form.ts';
import { locale, t } from '../../lib/i18n.ts';
import { organizationQuery } from '../../lib/queries.ts';
import { useQuery } from '../../lib/use-query.ts';
import styles from './order.module.css';

type AddressFormProps = {
  readonly organizationId: string;
  readonly onSaved: (addressId: string) => Promise<void>;
  readonly onCancel: (() => void) | undefined;
};

/** A new billing address without leaving the order; the rest of it can be added on its own page. */
export function AddressForm(props: AddressFormProps): JSX.Element {
  const organization = useQuery(() => organizationQuery(props.organizationId));
  return (
    <Show when={organization.data}>
      {(data) => <Fields {...props} name={data().name} country={data().postalAddress.country} />}
    </Show>
  );
}

function Fields(props: AddressFormProps & { readonly name: string; readonly country: string }): JSX.Element {
  const form = createForm({
    initial: {
      ...{ name: props.name, street: '', buildingNumber: '', postalCode: '', town: '' },
      country: props.country,
    },
    required: ['name', 'street', 'postalCode', 'town', 'country'],
    label: (field) => t(`order.address.${field}`),
    submit: (values) => api.billingAddress.create.mutate({ ...values, organizationId: props.organizationId }),
    onDone: ({ id }) => props.onSaved(id),
  });
  const text = (
    name: 'name' | 'street' | 'buildingNumber' | 'postalCode' | 'town',
    maxLength: number,
    autocomplete: string,
  ): JSX.Element => (
    <TextField
      name={name}
      required={name !== 'buildingNumber'}
      optionalLabel={t('common.optional')}
      maxLength={maxLength}
      autocomplete={autocomplete}
      label={t(`order.address.${name}`)}
      value={form.values[name]}
      onInput={form.set(name)}
      error={form.errorOf(name)}
    />
  );
  return (
    <FormShell
      busy={form.busy()}
      error={form.error()}
      onSubmit={form.submit}
      submitLabel={t('order.address.save')}
      busyLabel={t('common.saving')}
      secondary={
        <Show when={props.onCancel}>
          {(cancel) => (
            <Button variant="quiet" onClick={cancel()}>
              {t('common.cancel')}
            </Button>
          )}
        </Show>
      }
    >
      <div class={styles.form}>
        {text('name', limits.addressLine, 'organization')}
        <div class={styles.pair}>
          {text('street', limits.addressLine, 'address-line1')}
          {text('buildingNumber', 16, 'off')}
        </div>
        <div class={styles.pair}>
          {text('postalCode', limits.postalCode, 'postal-code')}
          {text('town', limits.city, 'address-level2')}
        </div>
        <CountryField
          value={form.values.country}
          onChange={form.set('country')}
          error={form.errorOf('country')}
        />
      </div>
    </FormShell>
  );
}

type CountryFieldProps = {
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly error: string | undefined;
};

function CountryField(props: CountryFieldProps): JSX.Element {
  const countries = createMemo(() =>
    [...sortedCountries(locale())].map(({ code, name }) => ({ value: code, label: name })),
  );
  return (
    <Select
      name="country"
      required
      autocomplete="country"
      label={t('order.address.country')}
      options={countries()}
      value={props.value}
      onChange={props.onChange}
      error={props.error}
    />
  );
}
