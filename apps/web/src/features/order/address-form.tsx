import { Button } from '@atrium/ui/button/button';
import { FormShell } from '@atrium/ui/form/form-shell';
import { type JSX, Show } from 'solid-js';
import { api } from '../../lib/api.ts';
import { createForm } from '../../lib/create-form.ts';
import { t } from '../../lib/i18n.ts';
import { organizationQuery } from '../../lib/queries.ts';
import { useQuery } from '../../lib/use-query.ts';
import { PostalFields } from '../billing-address/postal-fields.tsx';
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
        <PostalFields form={form} label={(name) => t(`order.address.${name}`)} />
      </div>
    </FormShell>
  );
}
