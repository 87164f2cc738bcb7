import type { BillingAddressView } from '@atrium/contracts/billing-address/billing-address-view';
import { Button } from '@atrium/ui/button/button';
import { Select } from '@atrium/ui/field/select';
import { FormShell } from '@atrium/ui/form/form-shell';
import { Sheet } from '@atrium/ui/sheet/sheet';
import { showToast } from '@atrium/ui/toast/toast-store';
import { useQueryClient } from '@tanstack/solid-query';
import type { JSX } from 'solid-js';
import { api } from '../../lib/api.ts';
import { createForm } from '../../lib/create-form.ts';
import { t } from '../../lib/i18n.ts';
import styles from '../billing/billing.module.css';
import { refreshMoney } from '../billing/billing-queries.ts';

type RemoveAddressProps = {
  readonly organizationId: string;
  readonly address: BillingAddressView;
  readonly others: readonly BillingAddressView[];
  readonly onClose: () => void;
};

/** An address in use goes only with the one that takes its place (ADR-2). */
export function RemoveAddressSheet(props: RemoveAddressProps): JSX.Element {
  const client = useQueryClient();
  const form = createForm({
    initial: { replacementId: props.others[0]?.id ?? '' },
    label: () => t('billing.addresses.replacement'),
    submit: ({ replacementId }) =>
      api.billingAddress.archive.mutate({
        ...{ organizationId: props.organizationId, billingAddressId: props.address.id },
        replacementId: replacementId || null,
      }),
    onDone: async () => {
      props.onClose();
      showToast({ tone: 'success', title: t('billing.addresses.removed') });
      await refreshMoney(client);
    },
  });
  return (
    <Sheet
      open
      onOpenChange={() => props.onClose()}
      title={t('billing.addresses.remove')}
      closeLabel={t('common.close')}
    >
      <FormShell
        busy={form.busy()}
        error={form.error()}
        onSubmit={form.submit}
        submitLabel={t('billing.addresses.remove')}
        submitVariant="danger"
        busyLabel={t('common.saving')}
        secondary={
          <Button variant="quiet" onClick={() => props.onClose()}>
            {t('common.cancel')}
          </Button>
        }
      >
        <div class={styles.fields}>
          <p class={styles.strong}>{props.address.name}</p>
          <p>{t('billing.addresses.removeText')}</p>
          <Select
            name="replacementId"
            label={t('billing.addresses.replacement')}
            value={form.values.replacementId}
            onChange={form.set('replacementId')}
            options={props.others.map(({ id, name, town }) => ({ value: id, label: `${name}, ${town}` }))}
            error={form.errorOf('replacementId')}
          />
        </div>
      </FormShell>
    </Sheet>
  );
}
