import type { ActionOutput } from '@atrium/contracts/actions';
import type { Currency } from '@atrium/contracts/currency';
import { Checkbox } from '@atrium/ui/field/checkbox';
import { RadioGroup } from '@atrium/ui/field/radio-group';
import { type JSX, Show } from 'solid-js';
import { t } from '../../lib/i18n.ts';
import { money } from '../billing/money.ts';
import { waysToChoose } from './payment-choice.ts';
import { prepaidShareOf } from './prepaid-share.ts';

type PaymentFieldsProps = {
  readonly ways: ActionOutput<'payment.listWays'>;
  readonly currency: Currency;
  /** What is to be paid in all. */
  readonly dueMinor: number;
  readonly method: string;
  readonly onMethod: (method: string) => void;
  readonly withPrepaid: boolean;
  readonly onWithPrepaid: (withPrepaid: boolean) => void;
};

/** What comes from where, so that nobody pays a part twice. */
function shareText({ ways, dueMinor, currency }: PaymentFieldsProps): string {
  const { prepaidMinor, restMinor } = prepaidShareOf(ways.prepaidMinor, dueMinor);
  if (restMinor === 0) return t('billing.pay.prepaidWhole');
  return t('billing.pay.prepaidPart', {
    prepaid: money(prepaidMinor, currency),
    rest: money(restMinor, currency),
  });
}

/** How something is paid, and whether prepaid money goes first (PAY-1, PRE-2). */
export const PaymentFields = (props: PaymentFieldsProps): JSX.Element => (
  <>
    <RadioGroup
      name="method"
      label={t('billing.pay.how')}
      value={props.method}
      onChange={props.onMethod}
      options={waysToChoose(props.ways, props.currency, true)}
    />
    <Show when={props.ways.prepaidMinor > 0 && props.method !== 'prepaid'}>
      <Checkbox
        label={t('billing.pay.usePrepaid', { amount: money(props.ways.prepaidMinor, props.currency) })}
        help={shareText(props)}
        checked={props.withPrepaid}
        onChange={props.onWithPrepaid}
      />
    </Show>
  </>
);
