import type { SubscriptionView } from '@atrium/contracts/subscription/subscription-view';
import { Button } from '@atrium/ui/button/button';
import { Select } from '@atrium/ui/field/select';
import { FormShell } from '@atrium/ui/form/form-shell';
import { Sheet } from '@atrium/ui/sheet/sheet';
import { showToast } from '@atrium/ui/toast/toast-store';
import { useQueryClient } from '@tanstack/solid-query';
import type { JSX } from 'solid-js';
import { api } from '../../lib/api.ts';
import { createForm } from '../../lib/create-form.ts';
import { dataOf } from '../../lib/data-of.ts';
import { t } from '../../lib/i18n.ts';
import { useQuery } from '../../lib/use-query.ts';
import { billingAddressesQuery, paymentMethodsQuery, refreshMoney } from '../billing/billing-queries.ts';

type RenewalPaymentSheetProps = {
  readonly organizationId: string;
  readonly subscription: SubscriptionView;
  readonly onClose: () => void;
};

export const RenewalPaymentSheet = (props: RenewalPaymentSheetProps): JSX.Element => (
  <Sheet
    open
    onOpenChange={(open) => !open && props.onClose()}
    title={t('subscription.payment')}
    closeLabel={t('common.close')}
  >
    <RenewalPaymentForm {...props} />
  </Sheet>
);

/** What renewals of this product are charged to, and whose address stands on their invoices (SUB-5, ADR-1). */
function RenewalPaymentForm(props: RenewalPaymentSheetProps): JSX.Element {
  const client = useQueryClient();
  const methods = useQuery(() => paymentMethodsQuery(props.organizationId));
  const addresses = useQuery(() => billingAddressesQuery(props.organizationId));
  const form = createForm({
    initial: {
      method: props.subscription.ownMethod ? (props.subscription.method?.id ?? '') : '',
      address: props.subscription.billingAddress?.id ?? '',
    },
    label: () => null,
    submit: ({ method, address }) => {
      const { productId, autoRenew, version } = props.subscription;
      return api.subscription.setRenewal.mutate({
        ...{ organizationId: props.organizationId, productId, autoRenew, version },
        ...{ paymentMethodId: method || null, billingAddressId: address || null },
      });
    },
    onDone: async () => {
      props.onClose();
      showToast({ tone: 'success', title: t('subscription.saved') });
      await refreshMoney(client);
    },
  });
  return (
    <FormShell
      busy={form.busy()}
      error={form.error()}
      onSubmit={form.submit}
      submitLabel={t('subscription.save')}
      busyLabel={t('common.saving')}
      secondary={
        <Button variant="quiet" onClick={() => props.onClose()}>
          {t('common.cancel')}
        </Button>
      }
    >
      <Select
        name="method"
        label={t('subscription.method')}
        value={form.values.method}
        onChange={form.set('method')}
        options={[
          { value: '', label: t('subscription.defaultMethod') },
          ...(dataOf(methods)?.methods ?? []).map(({ id, name }) => ({ value: id, label: name })),
        ]}
      />
      <Select
        name="address"
        label={t('subscription.address')}
        value={form.values.address}
        onChange={form.set('address')}
        options={[
          { value: '', label: t('subscription.addressDefault') },
          ...(dataOf(addresses)?.addresses ?? []).map(({ id, name }) => ({ value: id, label: name })),
        ]}
      />
    </FormShell>
  );
}
