import { limits } from '@atrium/contracts/limits';
import { Select } from '@atrium/ui/field/select';
import { TextField } from '@atrium/ui/field/text-field';
import type { JSX } from 'solid-js';
import { createCountryOptions } from '../../lib/country-options.ts';
import { t } from '../../lib/i18n.ts';
import styles from '../billing/billing.module.css';

const lines = {
  name: { maxLength: limits.addressLine, autocomplete: 'organization' },
  street: { maxLength: limits.addressLine, autocomplete: 'address-line1' },
  buildingNumber: { maxLength: limits.buildingNumber, autocomplete: 'off' },
  postalCode: { maxLength: limits.postalCode, autocomplete: 'postal-code' },
  town: { maxLength: limits.city, autocomplete: 'address-level2' },
} as const;

type Line = keyof typeof lines;
type PostalField = Line | 'country';

type PostalFieldsProps = {
  readonly form: {
    readonly values: Readonly<Record<PostalField, string>>;
    readonly set: (field: PostalField) => (value: string) => void;
    readonly errorOf: (field: PostalField) => string | undefined;
  };
  readonly label: (field: PostalField) => string;
  /** What else stands below the name. */
  readonly afterName?: JSX.Element;
};

/** An address as a Swiss QR-bill takes it: street and number, postal code and town apart (INV-10). */
export function PostalFields(props: PostalFieldsProps): JSX.Element {
  const countries = createCountryOptions();
  const line = (name: Line): JSX.Element => (
    <TextField
      {...lines[name]}
      name={name}
      required={name !== 'buildingNumber'}
      optionalLabel={t('common.optional')}
      label={props.label(name)}
      value={props.form.values[name]}
      onInput={props.form.set(name)}
      error={props.form.errorOf(name)}
    />
  );
  return (
    <>
      {line('name')}
      {props.afterName}
      <div class={styles.pair}>
        {line('street')}
        {line('buildingNumber')}
      </div>
      <div class={styles.code}>
        {line('postalCode')}
        {line('town')}
      </div>
      <Select
        name="country"
        required
        autocomplete="country"
        label={props.label('country')}
        options={countries()}
        value={props.form.values.country}
        onChange={props.form.set('country')}
        error={props.form.errorOf('country')}
      />
    </>
  );
}
