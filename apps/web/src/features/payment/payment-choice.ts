import type { ActionInput, ActionOutput } from '@atrium/contracts/actions';
import type { Currency } from '@atrium/contracts/currency';
import { t } from '../../lib/i18n.ts';
import { money } from '../billing/money.ts';

type Ways = ActionOutput<'payment.listWays'>;
type Choice = ActionInput<'payment.start'>['method'];
type ProviderKind = Ways['kinds'][number];

const stored = 'stored:';

/** A way to pay as the value of a choice: `stored:<id>`, or its kind. */
export function choiceOf(value: string): Choice {
  if (value.startsWith(stored)) return { kind: 'stored', paymentMethodId: value.slice(stored.length) };
  return { kind: value as Exclude<Choice['kind'], 'stored'> };
}

export const providerChoiceOf = (value: string): ActionInput<'prepaid.topUp'>['method'] =>
  value.startsWith(stored)
    ? { kind: 'stored', paymentMethodId: value.slice(stored.length) }
    : { kind: value as ProviderKind };

/** The default stored method, or what there is. */
export const firstChoice = ({ methods, kinds }: Pick<Ways, 'methods' | 'kinds'>): string => {
  const usable = methods.find(({ isExpired }) => !isExpired);
  return usable ? `${stored}${usable.id}` : (kinds[0] ?? 'bank_transfer');
};

/** Stored methods first; bank transfer and the prepaid account where they make sense. */
export const waysToChoose = (
  { methods, kinds, prepaidMinor }: Pick<Ways, 'methods' | 'kinds' | 'prepaidMinor'>,
  currency: Currency,
  forInvoice: boolean,
) => [
  ...methods.map(({ id, name, isExpired }) => ({
    value: `${stored}${id}`,
    label: name,
    disabled: isExpired,
    ...(isExpired ? { help: t('billing.methods.expired') } : {}),
  })),
  ...kinds.map((kind) => ({ value: kind as string, label: t(`billing.kind.${kind}`) })),
  ...(forInvoice ? [{ value: 'bank_transfer', label: t('billing.kind.bank_transfer') }] : []),
  ...(forInvoice && prepaidMinor > 0
    ? [
        {
          value: 'prepaid',
          label: t('billing.kind.prepaid'),
          help: `${t('billing.prepaid.after')}: ${money(prepaidMinor, currency)}`,
        },
      ]
    : []),
];
