import { RadioGroup } from '@atrium/ui/field/radio-group';
import type { JSX } from 'solid-js';
import { api } from '../../lib/api.ts';
import { createForm } from '../../lib/create-form.ts';
import { t } from '../../lib/i18n.ts';
import { moneyText } from '../bank/money-text.ts';
import { ResolveDialog, useResolved } from '../bank/resolve-dialog.tsx';
import { payoutsQuery } from './payout-queries.ts';
import type { OpenPayout } from './payouts-page.tsx';

type ResolvePayoutProps = { readonly payout: OpenPayout; readonly onClose: () => void };

/** What becomes of one payout, with the reason that is recorded. */
export function ResolvePayout(props: ResolvePayoutProps): JSX.Element {
  const resolved = useResolved(() => props.onClose(), payoutsQuery().queryKey);
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
    onDone: resolved,
  });
  return (
    <ResolveDialog
      title={t('bankDesk.payouts.decideTitle', {
        amount: moneyText(props.payout.amountMinor, props.payout.currency),
        name: props.payout.organizationName,
      })}
      form={form}
      onClose={props.onClose}
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
    </ResolveDialog>
  );
}
