import { formatIban } from '@atrium/billing/reference/printed';
import type { ActionOutput } from '@atrium/contracts/actions';
import type { PrepaidAccountView } from '@atrium/contracts/prepaid/prepaid-view';
import { Button } from '@atrium/ui/button/button';
import { RadioGroup } from '@atrium/ui/field/radio-group';
import { TextField } from '@atrium/ui/field/text-field';
import { FormShell } from '@atrium/ui/form/form-shell';
import { Sheet } from '@atrium/ui/sheet/sheet';
import { useNavigate } from '@solidjs/router';
import { type JSX, Show } from 'solid-js';
import { api } from '../../lib/api.ts';
import { createForm } from '../../lib/create-form.ts';
import { t } from '../../lib/i18n.ts';
import { createIdempotencyKey } from '../../lib/idempotency-key.ts';
import { paths } from '../../lib/paths.ts';
import { useQuery } from '../../lib/use-query.ts';
import styles from '../billing/billing.module.css';
import { paymentWaysQuery } from '../billing/billing-queries.ts';
import { money } from '../billing/money.ts';
import { firstChoice, providerChoiceOf, waysToChoose } from '../payment/payment-choice.ts';
import { amountOf } from './amount-of.ts';

type TopUpProps = {
  readonly organizationId: string;
  readonly account: PrepaidAccountView;
  readonly onClose: () => void;
};

export function TopUpSheet(props: TopUpProps): JSX.Element {
  const ways = useQuery(() => paymentWaysQuery(props.organizationId, props.account.currency));
  return (
    <Sheet
      open
      onOpenChange={() => props.onClose()}
      title={t('billing.prepaid.topUp')}
      closeLabel={t('common.close')}
    >
      <Show when={ways.data}>{(found) => <TopUpForm {...props} ways={found()} />}</Show>
    </Sheet>
  );
}

function TopUpForm(props: TopUpProps & { readonly ways: ActionOutput<'payment.listWays'> }): JSX.Element {
  const navigate = useNavigate();
  const keyFor = createIdempotencyKey();
  const { account } = props;
  const form = createForm({
    initial: { amountMinor: '', method: firstChoice(props.ways) },
    required: ['amountMinor'],
    label: (field) =>
      field === 'amountMinor' ? t('billing.prepaid.amount', { currency: account.currency }) : null,
    submit: ({ amountMinor, method }) => {
      const input = {
        ...{ organizationId: props.organizationId, currency: account.currency },
        // What is no amount is refused by its bounds, beside the field.
        ...{ amountMinor: amountOf(amountMinor) ?? 1, method: providerChoiceOf(method) },
      };
      return api.prepaid.topUp.mutate({ ...input, idempotencyKey: keyFor(input) });
    },
    onDone: (payment) => {
      props.onClose();
      navigate(paths.payment(props.organizationId, payment.id));
    },
  });
  const amount = (minor: number): string => money(minor, account.currency);
  return (
    <FormShell
      busy={form.busy()}
      error={form.error()}
      onSubmit={form.submit}
      submitLabel={t('billing.prepaid.topUp')}
      busyLabel={t('billing.pay.submitting')}
      secondary={
        <Button variant="quiet" onClick={() => props.onClose()}>
          {t('common.cancel')}
        </Button>
      }
    >
      <div class={styles.fields}>
        <TextField
          name="amountMinor"
          inputMode="decimal"
          label={t('billing.prepaid.amount', { currency: account.currency })}
          help={t('billing.prepaid.bounds', {
            least: amount(account.leastMinor),
            most: amount(account.mostMinor),
            limit: amount(account.limitMinor),
          })}
          required
          value={form.values.amountMinor}
          onInput={form.set('amountMinor')}
          error={form.errorOf('amountMinor')}
          maxLength={15}
        />
        <RadioGroup
          name="method"
          label={t('billing.pay.how')}
          value={form.values.method}
          onChange={form.set('method')}
          options={waysToChoose(props.ways, account.currency, false)}
        />
        <p class={`${styles.quiet} ${styles.break}`}>
          {t('billing.prepaid.byTransfer', {
            iban: formatIban(account.bank.iban),
            reference: account.bank.reference,
          })}
        </p>
      </div>
    </FormShell>
  );
}
