import { limits } from '@atrium/contracts/limits';
import type { PaymentMethodView } from '@atrium/contracts/payment-method/payment-method-view';
import { Button } from '@atrium/ui/button/button';
import { TextField } from '@atrium/ui/field/text-field';
import { FormShell } from '@atrium/ui/form/form-shell';
import { Sheet } from '@atrium/ui/sheet/sheet';
import { showToast } from '@atrium/ui/toast/toast-store';
import { useQueryClient } from '@tanstack/solid-query';
import type { JSX } from 'solid-js';
import { api } from '../../lib/api.ts';
import { createForm } from '../../lib/create-form.ts';
import { t } from '../../lib/i18n.ts';
import { refreshMoney } from '../billing/billing-queries.ts';

type RenameSheetProps = {
  readonly organizationId: string;
  readonly method: PaymentMethodView;
  readonly onClose: () => void;
};

export function RenameSheet(props: RenameSheetProps): JSX.Element {
  const client = useQueryClient();
  const form = createForm({
    initial: { name: props.method.name },
    required: ['name'],
    label: () => t('billing.methods.name'),
    submit: ({ name }) =>
      api.paymentMethod.update.mutate({
        ...{ organizationId: props.organizationId, paymentMethodId: props.method.id },
        ...{ name, isDefault: props.method.isDefault },
      }),
    onDone: async () => {
      props.onClose();
      showToast({ tone: 'success', title: t('billing.methods.saved') });
      await refreshMoney(client);
    },
  });
  return (
    <Sheet
      open
      onOpenChange={() => props.onClose()}
      title={t('billing.methods.rename')}
      closeLabel={t('common.close')}
    >
      <FormShell
        busy={form.busy()}
        error={form.error()}
        onSubmit={form.submit}
        submitLabel={t('billing.methods.save')}
        busyLabel={t('common.saving')}
        secondary={
          <Button variant="quiet" onClick={() => props.onClose()}>
            {t('common.cancel')}
          </Button>
        }
      >
        <TextField
          name="name"
          label={t('billing.methods.name')}
          required
          value={form.values.name}
          onInput={form.set('name')}
          error={form.errorOf('name')}
          maxLength={limits.paymentMethodName}
        />
      </FormShell>
    </Sheet>
  );
}
