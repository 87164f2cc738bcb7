import type { ProductType } from '@atrium/contracts/catalogue/catalogue-types';
import { Checkbox } from '@atrium/ui/field/checkbox';
import type { JSX } from 'solid-js';
import { api } from '../../lib/api.ts';
import { createForm } from '../../lib/create-form.ts';
import { t } from '../../lib/i18n.ts';
import { OfferField, OfferForm, OfferSheet, type SheetProps, useOffered } from './offer-sheet.tsx';
import styles from './offers.module.css';
import { promoCodesQuery } from './offers-queries.ts';
import { SoldType } from './sold-type.tsx';

export const PromoCodeSheet = (props: SheetProps): JSX.Element => (
  <OfferSheet {...props} title={t('offers.code.create')}>
    <CodeForm {...props} />
  </OfferSheet>
);

const numberOrNull = (text: string): number | null => (text === '' ? null : Number(text));
const percentToBasisPoints = 100;

function CodeForm(props: SheetProps): JSX.Element {
  const offered = useOffered(props, promoCodesQuery().queryKey);
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
    onDone: () => offered(t('offers.code.created')),
  });
  const text = (
    name: 'code' | 'percentBasisPoints' | 'periods' | 'firstDay' | 'lastDay' | 'maxUses' | 'perOrganization',
    type: 'text' | 'number' | 'date',
  ): JSX.Element => (
    <OfferField
      form={form}
      name={name}
      type={type}
      label={t(`offers.code.${name === 'percentBasisPoints' ? 'percent' : name}`)}
      required={['code', 'percentBasisPoints', 'firstDay', 'periods'].includes(name)}
    />
  );
  return (
    <OfferForm form={form} submitLabel={t('offers.code.create')}>
      {text('code', 'text')}
      {text('percentBasisPoints', 'number')}
      <SoldType
        label={t('offers.code.type')}
        value={form.values.type}
        onChange={form.set('type')}
        placeholder={t('offers.code.everything')}
      />
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
    </OfferForm>
  );
}
