import { limits } from '@atrium/contracts/limits';
import { Dialog } from '@atrium/ui/dialog/dialog';
import { RadioGroup } from '@atrium/ui/field/radio-group';
import { TextArea } from '@atrium/ui/field/text-area';
import { FormShell } from '@atrium/ui/form/form-shell';
import { showToast } from '@atrium/ui/toast/toast-store';
import { useQueryClient } from '@tanstack/solid-query';
import type { JSX } from 'solid-js';
import { api } from '../../lib/api.ts';
import { createForm } from '../../lib/create-form.ts';
import { t } from '../../lib/i18n.ts';
import { moneyText } from '../bank/money-text.ts';
import { payoutsQuery } from './payout-queries.ts';
import type { OpenPayout } from './payouts-page.tsx';

type ResolvePayoutProps = { readonly payout: OpenPayout; readonly onClose: () => void };

/** What becomes of one payout, with the reason that is recorded. */
export function ResolvePayout(props: ResolvePayoutProps): JSX.Element {
  const client = useQueryClient();
  const kinds = props.payout.kind === 'paypal' ? (['paid', 'give_back'] as const) : (['give_back'] as const);
  const form = createForm({
    initial: { kind: kinds[0] as string, reason: '' },
    required: ['reason'],
    label: (field) => (field === 'reason' ? t('bankDesk.resolve.reason') : null),
    submit: ({ kind, reason }) =>
      api.payout.resolve.mutate({
        ...{ payoutId: props.payout.id, reason },
        kind: kind === 'paid' ? 'paid' : 'give_back',
      }),
    onDone: async () => {
      showToast({ tone: 'success', title: t('bankDesk.resolve.done') });
      props.onClose();
      await client.invalidateQueries({ queryKey: payoutsQuery().queryKey });
    },
  });
  return (
    <Dialog
      open
      onOpenChange={(open) => !open && props.onClose()}
      title={t('bankDesk.payouts.decideTitle', {
        amount: moneyText(props.payout.amountMinor, props.payout.currency),
        name: props.payout.organizationName,
      })}
      closeLabel={t('common.close')}
    >
      <FormShell
        busy={form.busy()}
        error={form.error()}
        onSubmit={form.submit}
        submitLabel={t('bankDesk.resolve.submit')}
        busyLabel={t('common.saving')}
      >
        <RadioGroup
          name="kind"
          label={t('bankDesk.payouts.what')}
          required
          value={form.values.kind}
          onChange={form.set('kind')}
          options={kinds.map((value) => ({
            value,
            label: t(`bankDesk.payouts.${value}`),
            ...(value === 'give_back' ? { help: t('bankDesk.payouts.giveBackHelp') } : {}),
          }))}
        />
        <TextArea
          name="reason"
          label={t('bankDesk.resolve.reason')}
          required
          rows={2}
          maxLength={limits.moneyReason}
          value={form.values.reason}
          onInput={form.set('reason')}
          error={form.errorOf('reason')}
        />
      </FormShell>
    </Dialog>
  );
}
