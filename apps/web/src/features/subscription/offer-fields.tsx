import type { SubscriptionView } from '@atrium/contracts/subscription/subscription-view';
import { RadioGroup } from '@atrium/ui/field/radio-group';
import { Select } from '@atrium/ui/field/select';
import type { JSX } from 'solid-js';
import { t } from '../../lib/i18n.ts';
import { money } from '../billing/money.ts';
import type { Offers } from './change-offer-sheet.tsx';

type OfferFieldsProps = {
  readonly subscription: SubscriptionView;
  readonly offers: Offers;
  readonly plan: string;
  readonly period: string;
  readonly onPlan: (plan: string) => void;
  readonly onPeriod: (period: string) => void;
};

/** The plans with what they hold, and the periods that the chosen one is offered for, with their prices (SUB-1). */
export function OfferFields(props: OfferFieldsProps): JSX.Element {
  const periodsOf = (plan: string) => props.offers.find((offer) => offer.plan === plan)?.periods ?? [];
  const choosePlan = (plan: string): void => {
    const periods = periodsOf(plan);
    if (!periods.some(({ period }) => period === props.period)) props.onPeriod(periods[0]?.period ?? '');
    props.onPlan(plan);
  };
  const marked = (option: string, isCurrent: boolean): string =>
    isCurrent ? t('subscription.change.current', { option }) : option;
  return (
    <>
      <RadioGroup
        name="plan"
        label={t('subscription.change.plan')}
        value={props.plan}
        onChange={choosePlan}
        options={props.offers.map(({ plan, name, features }) => ({
          value: plan,
          label: marked(name, plan === props.subscription.plan),
          help: features.join(' · '),
        }))}
      />
      <Select
        name="period"
        label={t('subscription.period')}
        value={props.period}
        onChange={props.onPeriod}
        options={periodsOf(props.plan).map(({ period, amounts }) => ({
          value: period,
          label: marked(
            t('subscription.change.option', {
              name: t(`subscription.per.${period}`),
              amount: money(amounts.grossMinor, props.subscription.currency),
            }),
            props.plan === props.subscription.plan && period === props.subscription.period,
          ),
        }))}
      />
    </>
  );
}
