import type { ProductType } from '@atrium/contracts/catalogue/catalogue-types';
import type { JSX } from 'solid-js';
import { api } from '../../lib/api.ts';
import { createForm } from '../../lib/create-form.ts';
import { t } from '../../lib/i18n.ts';
import { OfferField, OfferForm, OfferSheet, type SheetProps, useOffered } from './offer-sheet.tsx';
import { freeCreditsQuery } from './offers-queries.ts';
import { SoldType } from './sold-type.tsx';

export const FreeCreditSheet = (props: SheetProps): JSX.Element => (
  <OfferSheet {...props} title={t('offers.credit.grant')}>
    <CreditForm {...props} />
  </OfferSheet>
);

function CreditForm(props: SheetProps): JSX.Element {
  const offered = useOffered(props, freeCreditsQuery().queryKey);
  const form = createForm({
    initial: { organizationId: '', type: '', periods: '1', reason: '', lastDay: '' },
    required: ['organizationId', 'type', 'reason'],
    label: (field) => t(`offers.credit.${field === 'organizationId' ? 'organization' : field}`),
    submit: ({ organizationId, type, periods, reason, lastDay }) =>
      api.freeCredit.grant.mutate({
        ...{ organizationId, reason, lastDay: lastDay || null },
        ...{ type: type as ProductType, periods: Number(periods) },
      }),
    onDone: () => offered(t('offers.credit.granted')),
  });
  const text = (
    name: 'organizationId' | 'periods' | 'reason' | 'lastDay',
    type: 'text' | 'number' | 'date',
    help?: string,
  ): JSX.Element => (
    <OfferField
      form={form}
      name={name}
      type={type}
      label={t(`offers.credit.${name === 'organizationId' ? 'organization' : name}`)}
      help={help}
      required={name !== 'lastDay'}
    />
  );
  return (
    <OfferForm form={form} submitLabel={t('offers.credit.grant')}>
      {text('organizationId', 'text', t('offers.credit.organizationHelp'))}
      <SoldType
        required
        label={t('offers.credit.type')}
        value={form.values.type}
        onChange={form.set('type')}
        placeholder="–"
        error={form.errorOf('type')}
      />
      {text('periods', 'number')}
      {text('reason', 'text')}
      {text('lastDay', 'date')}
    </OfferForm>
  );
}
