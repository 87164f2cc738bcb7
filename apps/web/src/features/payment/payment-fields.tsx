import type { ActionOutput } from '@atrium/contracts/actions';
import type { Currency } from '@atrium/contracts/currency';
import { Checkbox } from '@atrium/ui/field/checkbox';
import { RadioGroup } from '@atrium/ui/field/radio-group';
import { type JSX, Show } from 'solid-js';
import { t } from '../../lib/i18n.ts';
import { money } from '../billing/money.ts';
import { waysToChoose } from './payment-choice.ts';

type PaymentFieldsProps = {
  readonly ways: ActionOutput<'payment.listWays'>;
  readonly currency: Currency;
  readonly method: string;
  readonly onMethod: (method: string) => void;
  readonly withPrepaid: boolean;
  readonly onWithPrepaid: (withPrepaid: boolean) => void;
};

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
        checked={props.withPrepaid}
        onChange={props.onWithPrepaid}
      />
    </Show>
  </>
);
