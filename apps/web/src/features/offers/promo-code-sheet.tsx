import type { ProductType } from '@atrium/contracts/catalogue/catalogue-types';
import { Checkbox } from '@atrium/ui/field/checkbox';
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
import { promoCodesQuery, soldTypesQuery } from './offers-queries.ts';

type SheetProps = { readonly open: boolean; readonly onOpenChange: (open: boolean) => void };

export const PromoCodeSheet = (props: SheetProps): JSX.Element => (
  <Show when={props.open}>
    <Sheet
      open
      onOpenChange={props.onOpenChange}
      title={t('offers.code.create')}
      closeLabel={t('common.close')}
    >
      <CodeForm {...props} />
    </Sheet>
  </Show>
);

const numberOrNull = (text: string): number | null => (text === '' ? null : Number(text));
const percentToBasisPoints = 100;

function CodeForm(props: SheetProps): JSX.Element {
  const client = useQueryClient();
  const form = createForm({
    initial: {
      ...{ code: '', percentBasisPoints: '', type: '', periods: '1', lastDay: '', maxUses: '' },
      ...{ firstDay: new Date().toISOString().slice(0, 10), perOrganization: '', newOnly: false as boolean },
    },
    required: ['code', 'percentBasisPoints', 'firstDay'],
    label: (field) => t(`offers.code.${field === 'percentBasisPoints' ? 'percent' : field}`),
    submit: (values) =>
      api.promoCode.create.mutate({
        ...{ code: values.code, firstDay: values.firstDay, lastDay: values.lastDay || null },
        percentBasisPoints: Math.round(Number(values.percentBasisPoints) * percentToBasisPoints),
        productTypes: values.type === '' ? [] : [values.type as ProductType],
        ...{ periods: Number(values.periods), newCustomersOnly: values.newOnly },
        maxUses: numberOrNull(values.maxUses),
        maxUsesPerOrganization: numberOrNull(values.perOrganization),
      }),
    onDone: async () => {
      props.onOpenChange(false);
      showToast({ tone: 'success', title: t('offers.code.created') });
      await client.invalidateQueries({ queryKey: promoCodesQuery().queryKey });
    },
  });
  const text = (
    name: 'code' | 'percentBasisPoints' | 'periods' | 'firstDay' | 'lastDay' | 'maxUses' | 'perOrganization',
    type: 'text' | 'number' | 'date',
  ): JSX.Element => (
    <TextField
      name={name}
      type={type}
      autocomplete="off"
      required={['code', 'percentBasisPoints', 'firstDay', 'periods'].includes(name)}
      optionalLabel={t('common.optional')}
      label={t(`offers.code.${name === 'percentBasisPoints' ? 'percent' : name}`)}
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
      submitLabel={t('offers.code.create')}
      busyLabel={t('common.saving')}
    >
      <div class={styles.fields}>
        {text('code', 'text')}
        {text('percentBasisPoints', 'number')}
        <SoldType value={form.values.type} onChange={form.set('type')} />
        {text('periods', 'number')}
        <div class={styles.pair}>
          {text('firstDay', 'date')}
          {text('lastDay', 'date')}
        </div>
        <div class={styles.pair}>
          {text('maxUses', 'number')}
          {text('perOrganization', 'number')}
        </div>
        <Checkbox
          label={t('offers.code.newOnly')}
          checked={form.values.newOnly}
          onChange={form.set('newOnly')}
        />
      </div>
    </FormShell>
  );
}

function SoldType(props: {
  readonly value: string;
  readonly onChange: (value: string) => void;
}): JSX.Element {
  const sold = useQuery(soldTypesQuery);
  return (
    <Select
      name="type"
      label={t('offers.code.type')}
      value={props.value}
      onChange={props.onChange}
      placeholder={t('offers.code.everything')}
      options={(sold.data?.types ?? []).map(({ type, name }) => ({ value: type, label: name }))}
    />
  );
}
