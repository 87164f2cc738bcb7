import { RadioGroup } from '@atrium/ui/field/radio-group';
import { createSignal, type JSX, Show } from 'solid-js';
import { api } from '../../lib/api.ts';
import { createForm } from '../../lib/create-form.ts';
import { t } from '../../lib/i18n.ts';
import { suspenseQuery } from './bank-queries.ts';
import { type Customer, FindCustomer } from './find-customer.tsx';
import { moneyText } from './money-text.ts';
import { ResolveDialog, useResolved } from './resolve-dialog.tsx';
import type { Movement } from './suspense-page.tsx';

/** What becomes of one movement, with the reason that is recorded. */
export function ResolveMovement(props: {
  readonly movement: Movement;
  readonly onClose: () => void;
}): JSX.Element {
  const resolved = useResolved(() => props.onClose(), suspenseQuery().queryKey);
  const [customer, setCustomer] = createSignal<Customer | null>(null);
  const isCredit = (): boolean => props.movement.direction === 'credit';
  const form = createForm({
    initial: { kind: isCredit() ? 'assign' : 'fee', customer: '', reason: '' },
    required: ['reason'],
    label: (field) => t(`bankDesk.resolve.${field}`),
    submit: ({ kind, reason }) => {
      const { id } = props.movement;
      if (kind === 'assign')
        return api.bankMovement.resolve.mutate({ kind, id, reason, customerId: customer()?.id ?? '' });
      return api.bankMovement.resolve.mutate({ kind: kind === 'fee' ? 'fee' : 'return', id, reason });
    },
    onDone: resolved,
  });
  const title = (): string =>
    t('bankDesk.resolve.title', {
      amount: moneyText(props.movement.amountMinor, props.movement.currency),
      name: props.movement.debtorName ?? t('bankDesk.resolve.nobody'),
    });
  return (
    <ResolveDialog title={title()} form={form} onClose={props.onClose}>
      <ResolutionKind
        isCredit={isCredit()}
        value={form.values.kind}
        onChange={form.set('kind')}
        error={form.errorOf('kind')}
      />
      <Show when={form.values.kind === 'assign'}>
        <FindCustomer
          suggested={props.movement.suggested}
          chosen={customer()}
          onChoose={setCustomer}
          error={form.errorOf('customerId')}
        />
      </Show>
    </ResolveDialog>
  );
}

/** What left our account can only be a cost; what came has two ways. */
function ResolutionKind(props: {
  readonly isCredit: boolean;
  readonly value: string;
  readonly onChange: (kind: string) => void;
  readonly error: string | undefined;
}): JSX.Element {
  return (
    <Show when={props.isCredit} fallback={<p>{t('bankDesk.resolve.fee')}</p>}>
      <RadioGroup
        name="kind"
        label={t('bankDesk.resolve.kind')}
        required
        value={props.value}
        onChange={props.onChange}
        error={props.error}
        options={(['assign', 'return'] as const).map((value) => ({
          value,
          label: t(`bankDesk.resolve.${value}`),
        }))}
      />
    </Show>
  );
}
