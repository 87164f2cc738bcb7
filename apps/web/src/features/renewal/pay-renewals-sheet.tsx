import type { ActionInput, ActionOutput } from '@atrium/contracts/actions';
import type { Currency } from '@atrium/contracts/currency';
import { Button } from '@atrium/ui/button/button';
import { FormShell } from '@atrium/ui/form/form-shell';
import { Sheet } from '@atrium/ui/sheet/sheet';
import { useNavigate } from '@solidjs/router';
import { useQueryClient } from '@tanstack/solid-query';
import { type JSX, Show } from 'solid-js';
import { api } from '../../lib/api.ts';
import { createForm } from '../../lib/create-form.ts';
import { dataOf } from '../../lib/data-of.ts';
import { t } from '../../lib/i18n.ts';
import { createIdempotencyKey } from '../../lib/idempotency-key.ts';
import { paths } from '../../lib/paths.ts';
import { useQuery } from '../../lib/use-query.ts';
import { paymentWaysQuery, refreshMoney } from '../billing/billing-queries.ts';
import { money } from '../billing/money.ts';
import { choiceOf, firstChoice } from '../payment/payment-choice.ts';
import { PaymentFields } from '../payment/payment-fields.tsx';
import styles from './renewal.module.css';

type PayRenewalsSheetProps = {
  readonly chosen: ActionInput<'renewal.quote'>;
  /** Null until it is known for what is chosen now. */
  readonly totalMinor: number | null;
  readonly currency: Currency;
  readonly onClose: () => void;
};

/** Bills the chosen products and pays them with the chosen invoices, in one payment (SUB-7). */
export function PayRenewalsSheet(props: PayRenewalsSheetProps): JSX.Element {
  const ways = useQuery(() => paymentWaysQuery(props.chosen.organizationId, props.currency));
  return (
    <Sheet
      open
      onOpenChange={(open) => !open && props.onClose()}
      title={t('renewal.toPay.paySheet')}
      closeLabel={t('common.close')}
    >
      <Show when={dataOf(ways)}>
        {(found) => (
          <Show when={props.totalMinor}>
            {(totalMinor) => <PayForm {...props} totalMinor={totalMinor()} ways={found()} />}
          </Show>
        )}
      </Show>
    </Sheet>
  );
}

function PayForm(
  props: PayRenewalsSheetProps & {
    readonly totalMinor: number;
    readonly ways: ActionOutput<'payment.listWays'>;
  },
): JSX.Element {
  const client = useQueryClient();
  const navigate = useNavigate();
  const keyFor = createIdempotencyKey();
  const amount = (): string => money(props.totalMinor, props.currency);
  const form = createForm({
    initial: { method: firstChoice(props.ways), withPrepaid: false as boolean },
    label: () => null,
    submit: ({ method, withPrepaid }) => {
      const input = {
        ...props.chosen,
        ...{ method: choiceOf(method), prepaid: withPrepaid ? ('partly' as const) : ('none' as const) },
        acceptedTotalMinor: props.totalMinor,
      };
      return api.renewal.pay.mutate({ ...input, idempotencyKey: keyFor(input) });
    },
    onDone: async ({ payment, invoiceIds: [free = ''] }) => {
      props.onClose();
      await refreshMoney(client);
      const { organizationId } = props.chosen;
      navigate(payment ? paths.payment(organizationId, payment.id) : paths.invoice(organizationId, free));
    },
  });
  return (
    <FormShell
      busy={form.busy()}
      error={form.error()}
      onSubmit={form.submit}
      submitLabel={t('renewal.toPay.pay', { amount: amount() })}
      busyLabel={t('billing.pay.submitting')}
      secondary={
        <Button variant="quiet" onClick={() => props.onClose()}>
          {t('common.cancel')}
        </Button>
      }
    >
      <PaymentFields
        ways={props.ways}
        currency={props.currency}
        dueMinor={props.totalMinor}
        method={form.values.method}
        onMethod={form.set('method')}
        withPrepaid={form.values.withPrepaid}
        onWithPrepaid={form.set('withPrepaid')}
      />
      <Show when={form.values.method === 'bank_transfer'}>
        <p class={styles.quiet}>{t('renewal.toPay.bank')}</p>
      </Show>
    </FormShell>
  );
}
