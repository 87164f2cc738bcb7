import type { BillingPeriod } from '@atrium/contracts/catalogue/billing-periods';
import type { CatalogueTypeView } from '@atrium/contracts/catalogue/catalogue-view';
import type { Currency } from '@atrium/contracts/currency';
import type { LineFields } from '@atrium/contracts/purchase/line-fields';
import { productNameMost } from '@atrium/contracts/purchase/purchase-types';
import { Checkbox } from '@atrium/ui/field/checkbox';
import { RadioGroup } from '@atrium/ui/field/radio-group';
import { Select } from '@atrium/ui/field/select';
import { TextField } from '@atrium/ui/field/text-field';
import { FormShell } from '@atrium/ui/form/form-shell';
import { createEffect, type JSX, Show } from 'solid-js';
import { createForm } from '../../lib/create-form.ts';
import { t } from '../../lib/i18n.ts';
import styles from './order.module.css';
import { money, periodName, perPeriod } from './order-words.ts';

type ConfigureFormProps = {
  readonly product: CatalogueTypeView;
  readonly currency: Currency;
  readonly mayTry: boolean;
  readonly submitLabel: string;
  /** When it is changed in the cart. */
  readonly initial?: Pick<LineFields, 'plan' | 'period' | 'name'> & { readonly trial: boolean };
  readonly onSubmit: (line: LineFields) => Promise<void>;
};

/** Plan, billing period and name of a product (CART-1); the price follows with each choice. */
export function ConfigureForm(props: ConfigureFormProps): JSX.Element {
  const plans = () => props.product.plans.filter(({ prices }) => prices.length > 0);
  const form = createForm({
    initial: {
      plan: props.initial?.plan ?? plans()[0]?.plan ?? '',
      period: (props.initial?.period ?? '') as string,
      name: props.initial?.name ?? '',
      trial: props.initial?.trial ?? false,
    },
    required: ['name'],
    label: (field) => (field === 'name' ? nameLabel(props.product) : null),
    submit: ({ plan, period, name, trial }) =>
      props.onSubmit({
        ...{ type: props.product.type, plan, name, trial: trial && trialDays() > 0 },
        period: period as BillingPeriod,
      }),
    onDone: () => {},
  });
  const plan = () => plans().find((one) => one.plan === form.values.plan);
  const prices = () => plan()?.prices ?? [];
  const price = () => prices().find(({ period }) => period === form.values.period);
  const trialDays = (): number => (props.mayTry ? (plan()?.trialDays ?? 0) : 0);
  // Not each plan offers each period: the longest one year, or what there is.
  createEffect(() => {
    if (price()) return;
    const usual = prices().find(({ period }) => period === 'yearly') ?? prices()[0];
    form.set('period')(usual?.period ?? '');
  });
  return (
    <FormShell
      busy={form.busy()}
      error={form.error()}
      onSubmit={form.submit}
      submitLabel={props.submitLabel}
      busyLabel={t('common.saving')}
    >
      <div class={styles.form}>
        <PlanChoice
          plans={plans()}
          currency={props.currency}
          value={form.values.plan}
          onChange={form.set('plan')}
          error={form.errorOf('plan')}
        />
        <PeriodChoice
          prices={prices()}
          currency={props.currency}
          value={form.values.period}
          onChange={form.set('period')}
          error={form.errorOf('period')}
        />
        <NameField
          product={props.product}
          value={form.values.name}
          onInput={form.set('name')}
          error={form.errorOf('name')}
        />
        <Show when={trialDays() > 0}>
          <Checkbox
            label={t('order.configure.trial', { days: trialDays() })}
            checked={form.values.trial}
            onChange={form.set('trial')}
            error={form.errorOf('trial')}
          />
        </Show>
        <Show when={price()}>{(chosen) => <PriceLine price={chosen()} currency={props.currency} />}</Show>
      </div>
    </FormShell>
  );
}

type ChoiceProps = {
  readonly currency: Currency;
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly error: string | undefined;
};

const PlanChoice = (props: ChoiceProps & { readonly plans: CatalogueTypeView['plans'] }): JSX.Element => (
  <RadioGroup
    name="plan"
    label={t('order.configure.plan')}
    value={props.value}
    onChange={props.onChange}
    error={props.error}
    options={props.plans.map(({ plan: value, name, features, prices: [first] }) => ({
      value,
      label: first
        ? t('order.configure.option', {
            ...{ name, period: perPeriod(first.period) },
            price: money(first.grossMinor, props.currency),
          })
        : name,
      help: features.join(' · '),
    }))}
  />
);

const PeriodChoice = (props: ChoiceProps & { readonly prices: readonly Price[] }): JSX.Element => (
  <Select
    name="period"
    label={t('order.configure.period')}
    value={props.value}
    onChange={props.onChange}
    error={props.error}
    options={props.prices.map(({ period, grossMinor }) => ({
      value: period,
      label: t('order.configure.periodOption', {
        ...{ name: periodName(period), price: money(grossMinor, props.currency) },
      }),
    }))}
  />
);

type Price = CatalogueTypeView['plans'][number]['prices'][number];

const PriceLine = (props: { readonly price: Price; readonly currency: Currency }): JSX.Element => (
  <p class={styles.price} aria-live="polite">
    {t('order.configure.price', {
      net: money(props.price.netMinor, props.currency),
      vat: money(props.price.vatMinor, props.currency),
      gross: money(props.price.grossMinor, props.currency),
      period: perPeriod(props.price.period),
    })}
  </p>
);

type NameFieldProps = {
  readonly product: CatalogueTypeView;
  readonly value: string;
  readonly onInput: (value: string) => void;
  readonly error: string | undefined;
};

const NameField = (props: NameFieldProps): JSX.Element => (
  <TextField
    name="name"
    required
    maxLength={productNameMost}
    label={nameLabel(props.product)}
    help={props.product.naming === 'domain' ? t('order.configure.domainHelp') : t('order.configure.nameHelp')}
    value={props.value}
    onInput={props.onInput}
    error={props.error}
  />
);

const nameLabel = ({ naming }: CatalogueTypeView): string =>
  naming === 'domain' ? t('order.configure.domain') : t('order.configure.name');
