import type { BillingAddressView } from '@atrium/contracts/billing-address/billing-address-view';
import { limits } from '@atrium/contracts/limits';
import { Button } from '@atrium/ui/button/button';
import { Checkbox } from '@atrium/ui/field/checkbox';
import { TextField } from '@atrium/ui/field/text-field';
import { FormShell } from '@atrium/ui/form/form-shell';
import { Sheet } from '@atrium/ui/sheet/sheet';
import { showToast } from '@atrium/ui/toast/toast-store';
import { useQueryClient } from '@tanstack/solid-query';
import { type JSX, Show } from 'solid-js';
import { api } from '../../lib/api.ts';
import { createForm } from '../../lib/create-form.ts';
import { t } from '../../lib/i18n.ts';
import styles from '../billing/billing.module.css';
import { refreshMoney } from '../billing/billing-queries.ts';
import { PostalFields } from './postal-fields.tsx';

type AddressSheetProps = {
  readonly organizationId: string;
  /** Null makes a new one. */
  readonly address: BillingAddressView | null;
  /** Not for private persons. */
  readonly vatNumbers: boolean;
  readonly onClose: () => void;
};

const required = ['name', 'street', 'postalCode', 'town', 'country'] as const;
/** All of them may stay empty. */
const others = {
  line2: limits.addressLine,
  vatNumber: limits.vatNumber,
  email: limits.email,
} as const;

type AddressForm = ReturnType<typeof createAddressForm>;

function createAddressForm({ organizationId, address, onClose }: AddressSheetProps) {
  const client = useQueryClient();
  return createForm({
    initial: {
      ...{ name: address?.name ?? '', line2: address?.line2 ?? '', street: address?.street ?? '' },
      ...{ buildingNumber: address?.buildingNumber ?? '', postalCode: address?.postalCode ?? '' },
      ...{ town: address?.town ?? '', country: address?.country ?? 'CH' },
      ...{ vatNumber: address?.vatNumber ?? '', email: address?.email ?? '' },
      isDefault: address?.isDefault ?? false,
    },
    required,
    label: (field) => (field === 'isDefault' ? null : t(`billing.addresses.${field}`)),
    submit: (details) => {
      const input = { organizationId, ...details };
      return address === null
        ? api.billingAddress.create.mutate(input)
        : api.billingAddress.update.mutate({
            ...{ ...input, billingAddressId: address.id, version: address.version },
          });
    },
    onDone: async () => {
      onClose();
      showToast({ tone: 'success', title: t('billing.addresses.saved') });
      await refreshMoney(client);
    },
  });
}

/** Who an invoice goes to, and where (ADR-1). */
export function AddressSheet(props: AddressSheetProps): JSX.Element {
  const form = createAddressForm(props);
  return (
    <Sheet
      open
      onOpenChange={() => props.onClose()}
      title={props.address === null ? t('billing.addresses.add') : t('billing.addresses.edit')}
      closeLabel={t('common.close')}
    >
      <FormShell
        busy={form.busy()}
        error={form.error()}
        onSubmit={form.submit}
        submitLabel={t('billing.addresses.save')}
        busyLabel={t('common.saving')}
        secondary={
          <Button variant="quiet" onClick={() => props.onClose()}>
            {t('common.cancel')}
          </Button>
        }
      >
        <AddressFields
          form={form}
          vatNumbers={props.vatNumbers}
          mayBeDefault={props.address?.isDefault !== true}
        />
      </FormShell>
    </Sheet>
  );
}

type FieldsProps = {
  readonly form: AddressForm;
  readonly vatNumbers: boolean;
  readonly mayBeDefault: boolean;
};

function AddressFields(props: FieldsProps): JSX.Element {
  const { form } = props;
  const field = (name: keyof typeof others): JSX.Element => (
    <TextField
      name={name}
      label={t(`billing.addresses.${name}`)}
      optionalLabel={t('common.optional')}
      value={form.values[name]}
      onInput={form.set(name)}
      error={form.errorOf(name)}
      maxLength={others[name]}
      type={name === 'email' ? 'email' : 'text'}
    />
  );
  return (
    <div class={styles.fields}>
      <PostalFields form={form} label={(name) => t(`billing.addresses.${name}`)} afterName={field('line2')} />
      <Show when={props.vatNumbers}>{field('vatNumber')}</Show>
      {field('email')}
      <Show when={props.mayBeDefault}>
        <Checkbox
          label={t('billing.addresses.makeDefault')}
          checked={form.values.isDefault}
          onChange={form.set('isDefault')}
        />
      </Show>
    </div>
  );
}
