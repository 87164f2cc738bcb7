import { formatIban, formatReference } from '@atrium/billing/reference/printed';
import type { ActionOutput } from '@atrium/contracts/actions';
import type { Currency } from '@atrium/contracts/currency';
import type { InvoiceView } from '@atrium/contracts/invoice/invoice-view';
import { Button } from '@atrium/ui/button/button';
import { FormShell } from '@atrium/ui/form/form-shell';
import { Sheet } from '@atrium/ui/sheet/sheet';
import { useNavigate } from '@solidjs/router';
import { useQueryClient } from '@tanstack/solid-query';
import { type JSX, Show } from 'solid-js';
import { api } from '../../lib/api.ts';
import { createForm } from '../../lib/create-form.ts';
import { t } from '../../lib/i18n.ts';
import { createIdempotencyKey } from '../../lib/idempotency-key.ts';
import { paths } from '../../lib/paths.ts';
import { useQuery } from '../../lib/use-query.ts';
import styles from '../billing/billing.module.css';
import { paymentWaysQuery, refreshMoney } from '../billing/billing-queries.ts';
import { money } from '../billing/money.ts';
import { choiceOf, firstChoice } from './payment-choice.ts';
import { PaymentFields } from './payment-fields.tsx';
import { prepaidShareOf } from './prepaid-share.ts';

type Payable = Pick<InvoiceView, 'id' | 'dueMinor' | 'currency' | 'reference'>;

export type PaySheetProps = {
  readonly organizationId: string;
  /** At least one, all of one currency. */
  readonly invoices: readonly Payable[];
  readonly open: boolean;
  readonly onOpenChange: (open: boolean) => void;
};

/** Pays invoices by any way there is, in part from the prepaid account (PAY-1, PRE-2). */
export function PaySheet(props: PaySheetProps): JSX.Element {
  const currency = (): Currency => props.invoices[0]?.currency ?? 'CHF';
  const ways = useQuery(() => ({
    ...paymentWaysQuery(props.organizationId, currency()),
    enabled: props.open,
  }));
  return (
    <Show when={props.open}>
      <Sheet
        open
        onOpenChange={props.onOpenChange}
        title={t('billing.pay.title')}
        closeLabel={t('common.close')}
      >
        <Show when={ways.data}>{(found) => <PayForm {...props} ways={found()} currency={currency()} />}</Show>
      </Sheet>
    </Show>
  );
}

type Ways = ActionOutput<'payment.listWays'>;

function PayForm(props: PaySheetProps & { readonly ways: Ways; readonly currency: Currency }): JSX.Element {
  const client = useQueryClient();
  const navigate = useNavigate();
  const keyFor = createIdempotencyKey();
  const dueMinor = (): number => props.invoices.reduce((sum, invoice) => sum + invoice.dueMinor, 0);
  /** What a transfer is about: prepaid money is taken at once. */
  const restMinor = (): number =>
    prepaidShareOf(form.values.withPrepaid ? props.ways.prepaidMinor : 0, dueMinor()).restMinor;
  const isTransfer = (): boolean => form.values.method === 'bank_transfer' && restMinor() > 0;
  const form = createForm({
    initial: { method: firstChoice(props.ways), withPrepaid: false as boolean },
    label: () => null,
    submit: ({ method, withPrepaid }) => {
      const input = {
        organizationId: props.organizationId,
        invoiceIds: props.invoices.map(({ id }) => id),
        method: choiceOf(method),
        withPrepaid,
      };
      return api.payment.start.mutate({ ...input, idempotencyKey: keyFor(input) });
    },
    onDone: async (payment) => {
      props.onOpenChange(false);
      await refreshMoney(client);
      navigate(paths.payment(props.organizationId, payment.id));
    },
  });
  return (
    <FormShell
      busy={form.busy()}
      error={form.error()}
      onSubmit={form.submit}
      submitLabel={t('billing.pay.submit')}
      busyLabel={t('billing.pay.submitting')}
      secondary={
        <Button variant="quiet" onClick={() => props.onOpenChange(false)}>
          {t('common.cancel')}
        </Button>
      }
    >
      <div class={styles.fields}>
        <p class={styles.strong}>{t('billing.invoice.pay', { amount: money(dueMinor(), props.currency) })}</p>
        <PaymentFields
          ways={props.ways}
          currency={props.currency}
          dueMinor={dueMinor()}
          method={form.values.method}
          onMethod={form.set('method')}
          withPrepaid={form.values.withPrepaid}
          onWithPrepaid={form.set('withPrepaid')}
        />
        <Show when={isTransfer() && props.invoices.length === 1}>
          <p class={`${styles.quiet} ${styles.break}`}>
            {t('billing.pay.bank', {
              amount: money(restMinor(), props.currency),
              iban: formatIban(props.ways.bank.iban),
              reference: formatReference(props.invoices[0]?.reference ?? ''),
            })}
          </p>
        </Show>
      </div>
    </FormShell>
  );
}
