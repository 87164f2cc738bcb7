import type { ProductType } from '@atrium/contracts/catalogue/catalogue-types';
import { Select } from '@atrium/ui/field/select';
import { TextField } from '@atrium/ui/field/text-field';
import { FormShell } from '@atrium/ui/form/form-shell';
import { Sheet } from '@atrium/ui/sheet/sheet';
import { showToast } from '@atrium/ui/toast/toast-store';
import { useQueryClient } from '@tanstack/solid-query';
import { type JSX, Show } from 'solid-js';
import { api } from '../../lib/api.ts';
import { createForm } from '../../lib/create-form.ts';
import { t } from '../../lib/i18n.ts';
import { useQuery } from '../../lib/use-query.ts';
import styles from './offers.module.css';
import { freeCreditsQuery, soldTypesQuery } from './offers-queries.ts';

type SheetProps = { readonly open: boolean; readonly onOpenChange: (open: boolean) => void };

export const FreeCreditSheet = (props: SheetProps): JSX.Element => (
  <Show when={props.open}>
    <Sheet
      open
      onOpenChange={props.onOpenChange}
      title={t('offers.credit.grant')}
      closeLabel={t('common.close')}
    >
      <CreditForm {...props} />
    </Sheet>
  </Show>
);

function CreditForm(props: SheetProps): JSX.Element {
  const client = useQueryClient();
  const sold = useQuery(soldTypesQuery);
  const form = createForm({
    initial: { organizationId: '', type: '', periods: '1', reason: '', lastDay: '' },
    required: ['organizationId', 'type', 'reason'],
    label: (field) => t(`offers.credit.${field === 'organizationId' ? 'organization' : field}`),
    submit: ({ organizationId, type, periods, reason, lastDay }) =>
      api.freeCredit.grant.mutate({
        ...{ organizationId, reason, lastDay: lastDay || null },
        ...{ type: type as ProductType, periods: Number(periods) },
      }),
    onDone: async () => {
      props.onOpenChange(false);
      showToast({ tone: 'success', title: t('offers.credit.granted') });
      await client.invalidateQueries({ queryKey: freeCreditsQuery().queryKey });
    },
  });
  const text = (
    name: 'organizationId' | 'periods' | 'reason' | 'lastDay',
    type: 'text' | 'number' | 'date',
    help?: string,
  ): JSX.Element => (
    <TextField
      name={name}
      type={type}
      help={help}
      autocomplete="off"
      required={name !== 'lastDay'}
      optionalLabel={t('common.optional')}
      label={t(`offers.credit.${name === 'organizationId' ? 'organization' : name}`)}
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
      submitLabel={t('offers.credit.grant')}
      busyLabel={t('common.saving')}
    >
      <div class={styles.fields}>
        {text('organizationId', 'text', t('offers.credit.organizationHelp'))}
        <Select
          name="type"
          required
          label={t('offers.credit.type')}
          value={form.values.type}
          onChange={form.set('type')}
          placeholder="–"
          options={(sold.data?.types ?? []).map(({ type, name }) => ({ value: type, label: name }))}
          error={form.errorOf('type')}
        />
        {text('periods', 'number')}
        {text('reason', 'text')}
        {text('lastDay', 'date')}
      </div>
    </FormShell>
  );
}
