import { limits } from '@atrium/contracts/limits';
import type { PrepaidAccountView } from '@atrium/contracts/prepaid/prepaid-view';
import { Button } from '@atrium/ui/button/button';
import { RadioGroup } from '@atrium/ui/field/radio-group';
import { TextField } from '@atrium/ui/field/text-field';
import { FormShell } from '@atrium/ui/form/form-shell';
import { Sheet } from '@atrium/ui/sheet/sheet';
import { showToast } from '@atrium/ui/toast/toast-store';
import { useQueryClient } from '@tanstack/solid-query';
import { type JSX, Show } from 'solid-js';
import { api } from '../../lib/api.ts';
import { createForm } from '../../lib/create-form.ts';
import { t } from '../../lib/i18n.ts';
import { createIdempotencyKey } from '../../lib/idempotency-key.ts';
import { organizationQuery } from '../../lib/queries.ts';
import { useQuery } from '../../lib/use-query.ts';
import { useSudo } from '../../shell/sudo-dialog.tsx';
import styles from '../billing/billing.module.css';
import { refreshMoney } from '../billing/billing-queries.ts';
import { money } from '../billing/money.ts';
import { amountOf } from './amount-of.ts';

type RecoverProps = {
  readonly organizationId: string;
  readonly account: PrepaidAccountView;
  readonly onClose: () => void;
};

function createRecoverForm({ organizationId, account, onClose }: RecoverProps) {
  const client = useQueryClient();
  const withSudo = useSudo();
  const keyFor = createIdempotencyKey();
  const { currency, balanceMinor } = account;
  return createForm({
    initial: { share: 'whole', amountMinor: '', kind: 'bank', iban: '', email: '' },
    label: (field) => {
      if (field === 'amountMinor') return t('billing.recover.amount', { currency });
      return field === 'iban' || field === 'email' ? t(`billing.recover.${field}`) : null;
    },
    submit: ({ share, amountMinor, kind, iban, email }) => {
      const input = {
        ...{ organizationId, currency },
        // What is no amount is refused as more than there is, beside its field.
        amountMinor: share === 'whole' ? balanceMinor : amountOf(amountMinor) || Number.MAX_SAFE_INTEGER,
        to: kind === 'bank' ? ({ kind: 'bank', iban } as const) : ({ kind: 'paypal', email } as const),
      };
      return withSudo(() => api.prepaid.recover.mutate({ ...input, idempotencyKey: keyFor(input) }));
    },
    onDone: async ({ amountMinor }) => {
      onClose();
      const amount = money(amountMinor, currency);
      showToast({ tone: 'success', title: t('billing.recover.done', { amount }) });
      await refreshMoney(client);
    },
    handles: (code) => code === 'session.sudo_required',
  });
}

type RecoverForm = ReturnType<typeof createRecoverForm>;

/** Takes the balance back, wholly or in part, to an account of the organization (PRE-3). */
export function RecoverSheet(props: RecoverProps): JSX.Element {
  const form = createRecoverForm(props);
  const { currency } = props.account;
  const wanted = (): number | null =>
    form.values.share === 'whole' ? props.account.balanceMinor : amountOf(form.values.amountMinor);
  return (
    <Sheet
      open
      onOpenChange={() => props.onClose()}
      title={t('billing.recover.open')}
      closeLabel={t('common.close')}
    >
      <FormShell
        busy={form.busy()}
        error={form.error()}
        onSubmit={form.submit}
        submitLabel={
          wanted()
            ? t('billing.recover.submit', { amount: money(wanted() ?? 0, currency) })
            : t('billing.recover.submitNone')
        }
        busyLabel={t('common.saving')}
        secondary={
          <Button variant="quiet" onClick={() => props.onClose()}>
            {t('common.cancel')}
          </Button>
        }
      >
        <div class={styles.fields}>
          <p>{t('billing.recover.lead')}</p>
          <HowMuch form={form} account={props.account} />
          <Where form={form} organizationId={props.organizationId} />
        </div>
      </FormShell>
    </Sheet>
  );
}

function HowMuch(props: { readonly form: RecoverForm; readonly account: PrepaidAccountView }): JSX.Element {
  const amount = (minor: number): string => money(minor, props.account.currency);
  return (
    <>
      <RadioGroup
        name="share"
        label={t('billing.recover.howMuch')}
        value={props.form.values.share}
        onChange={props.form.set('share')}
        options={[
          {
            value: 'whole',
            label: t('billing.recover.whole', { amount: amount(props.account.balanceMinor) }),
          },
          { value: 'part', label: t('billing.recover.part') },
        ]}
      />
      <Show when={props.form.values.share === 'part'}>
        <TextField
          name="amountMinor"
          inputMode="decimal"
          label={t('billing.recover.amount', { currency: props.account.currency })}
          required
          value={props.form.values.amountMinor}
          onInput={props.form.set('amountMinor')}
          error={props.form.errorOf('amountMinor')}
          maxLength={15}
        />
      </Show>
      <p class={styles.quiet}>
        {props.account.bonusMinor > 0
          ? t('billing.recover.bonusOf', { amount: amount(props.account.bonusMinor) })
          : t('billing.recover.bonus')}
      </p>
    </>
  );
}

function Where(props: { readonly form: RecoverForm; readonly organizationId: string }): JSX.Element {
  const organization = useQuery(() => organizationQuery(props.organizationId));
  return (
    <>
      <RadioGroup
        name="kind"
        label={t('billing.recover.where')}
        value={props.form.values.kind}
        onChange={props.form.set('kind')}
        options={(['bank', 'paypal'] as const).map((value) => ({
          value,
          label: t(`billing.recover.${value}`),
        }))}
      />
      <Show
        when={props.form.values.kind === 'bank'}
        fallback={
          <TextField
            name="email"
            type="email"
            label={t('billing.recover.email')}
            required
            value={props.form.values.email}
            onInput={props.form.set('email')}
            error={props.form.errorOf('email')}
            maxLength={limits.email}
          />
        }
      >
        <TextField
          name="iban"
          label={t('billing.recover.iban')}
          help={t('billing.recover.ibanHelp', { name: organization.data?.name ?? '' })}
          required
          value={props.form.values.iban}
          onInput={props.form.set('iban')}
          error={props.form.errorOf('iban')}
          maxLength={limits.iban}
        />
      </Show>
    </>
  );
}
