import type { Currency } from '@atrium/contracts/currency';
import type { CartView } from '@atrium/contracts/purchase/cart-view';
import { Checkbox } from '@atrium/ui/field/checkbox';
import { RadioGroup } from '@atrium/ui/field/radio-group';
import { type JSX, Show } from 'solid-js';
import { t } from '../../lib/i18n.ts';
import { money, storedName } from './order-words.ts';

export type Payment = CartView['payment'];

type PaymentChoiceProps = {
  readonly ways: Pick<CartView, 'methods' | 'kinds' | 'prepaidMinor'>;
  readonly currency: Currency;
  readonly payment: Payment;
  readonly onChange: (payment: Payment) => void;
};

/** Stored methods first, then the other ways to pay (CART-1, PRE-2). */
export function PaymentChoice(props: PaymentChoiceProps): JSX.Element {
  const available = (): string => money(props.ways.prepaidMinor, props.currency);
  const value = (): string => props.payment.paymentMethodId ?? props.payment.kind ?? '';
  const choose = (chosen: string): void => {
    const { usePrepaid } = props.payment;
    const stored = props.ways.methods.find(({ paymentMethodId }) => paymentMethodId === chosen);
    if (stored) props.onChange({ kind: stored.kind, paymentMethodId: chosen, usePrepaid });
    else {
      const kind = props.ways.kinds.find((one) => one === chosen) ?? null;
      props.onChange({ kind, paymentMethodId: null, usePrepaid: usePrepaid && kind !== 'prepaid' });
    }
  };
  return (
    <>
      <RadioGroup
        name="payment"
        label={t('order.payment.choose')}
        labelHidden
        value={value()}
        onChange={choose}
        options={[
          ...props.ways.methods.map(({ paymentMethodId, name, brand, lastDigits, kind }) => ({
            value: paymentMethodId,
            label: lastDigits
              ? storedName(name || brand || t(`order.kind.${kind}`), lastDigits)
              : name || t(`order.kind.${kind}`),
          })),
          ...props.ways.kinds.map((kind) => ({
            value: kind,
            label:
              kind === 'prepaid'
                ? t('order.payment.prepaid', { amount: available() })
                : t(`order.kind.${kind}`),
          })),
        ]}
      />
      <Show when={props.ways.prepaidMinor > 0 && value() !== 'prepaid' && value() !== ''}>
        <Checkbox
          label={t('order.payment.usePrepaid', { amount: available() })}
          checked={props.payment.usePrepaid}
          onChange={(usePrepaid) => props.onChange({ ...props.payment, usePrepaid })}
        />
      </Show>
    </>
  );
}
