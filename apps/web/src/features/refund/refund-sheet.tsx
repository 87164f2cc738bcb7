import type { DeskInvoiceView } from '@atrium/contracts/desk-invoice/desk-invoice-view';
import type { OrganizationId } from '@atrium/contracts/fields';
import { limits } from '@atrium/contracts/limits';
import { Button } from '@atrium/ui/button/button';
import { RadioGroup } from '@atrium/ui/field/radio-group';
import { TextArea } from '@atrium/ui/field/text-area';
import { TextField } from '@atrium/ui/field/text-field';
import { FormShell } from '@atrium/ui/form/form-shell';
import { Sheet } from '@atrium/ui/sheet/sheet';
import { showToast } from '@atrium/ui/toast/toast-store';
import { useQueryClient } from '@tanstack/solid-query';
import { For, type JSX, Show } from 'solid-js';
import { api } from '../../lib/api.ts';
import { createForm } from '../../lib/create-form.ts';
import { t } from '../../lib/i18n.ts';
import { createIdempotencyKey } from '../../lib/idempotency-key.ts';
import { money } from '../billing/money.ts';
import { amountOf } from '../prepaid/amount-of.ts';
import styles from './refund.module.css';
import type { InCase } from './refund-queries.ts';

type RefundSheetProps = {
  readonly invoice: DeskInvoiceView;
  readonly place: InCase;
  readonly onClose: () => void;
};

export const RefundSheet = (props: RefundSheetProps): JSX.Element => (
  <Sheet
    open
    onOpenChange={() => props.onClose()}
    title={t('refunds.open')}
    description={t('refunds.lead', { most: money(props.invoice.refundableMinor, props.invoice.currency) })}
    closeLabel={t('common.close')}
  >
    <RefundForm {...props} />
  </Sheet>
);

type Values = { what: string; to: string; reason: string } & Record<string, string>;

const fieldOfLine = (position: number): string => `line${position}`;

/** The lines that got an amount; what is no amount is refused by its bounds. */
const linesOf = (invoice: DeskInvoiceView, values: Values) =>
  invoice.lines
    .map(({ position }) => ({ position, typed: values[fieldOfLine(position)] ?? '' }))
    .filter(({ typed }) => typed !== '')
    .map(({ position, typed }) => ({ position, netMinor: amountOf(typed) ?? 0 }));

/** The form with what it sends: once per intention, however often it is tried (PAY-5). */
function createRefund(props: RefundSheetProps) {
  const client = useQueryClient();
  const keyFor = createIdempotencyKey();
  const { invoice } = props;
  const initial: Values = {
    ...Object.fromEntries(invoice.lines.map(({ position }) => [fieldOfLine(position), ''])),
    ...{ what: 'all', to: invoice.methodMinor > 0 ? 'method' : 'prepaid', reason: '' },
  };
  return createForm({
    initial,
    required: ['reason'],
    label: (field) => (field === 'reason' ? t('refunds.reason') : null),
    submit: (values) => {
      const input = {
        ...{ caseId: props.place.caseId, organizationId: props.place.organizationId as OrganizationId },
        ...{ invoiceId: invoice.id, reason: values.reason },
        lines: values.what === 'all' ? null : linesOf(invoice, values),
        to: values.to === 'method' ? ('method' as const) : ('prepaid' as const),
      };
      return api.deskInvoice.refund.mutate({ ...input, idempotencyKey: keyFor(input) });
    },
    onDone: async ({ refundedMinor, creditNoteNumber }) => {
      props.onClose();
      const amount = money(refundedMinor, invoice.currency);
      showToast({ tone: 'success', title: t('refunds.done', { amount, note: creditNoteNumber ?? '' }) });
      await client.invalidateQueries({ queryKey: ['deskInvoice.get'] });
      await client.invalidateQueries({ queryKey: ['deskInvoice.list'] });
    },
  });
}

function RefundForm(props: RefundSheetProps): JSX.Element {
  const form = createRefund(props);
  return (
    <FormShell
      busy={form.busy()}
      error={form.error()}
      onSubmit={form.submit}
      submitLabel={t('refunds.open')}
      busyLabel={t('common.saving')}
      secondary={
        <Button variant="quiet" onClick={() => props.onClose()}>
          {t('common.cancel')}
        </Button>
      }
    >
      <div class={styles.fields}>
        <RadioGroup
          name="what"
          label={t('refunds.what')}
          value={form.values.what}
          onChange={form.set('what')}
          options={(['all', 'part'] as const).map((value) => ({ value, label: t(`refunds.${value}`) }))}
          error={form.errorOf('lines')}
        />
        <Show when={form.values.what === 'part'}>
          <Lines
            invoice={props.invoice}
            valueOf={(field) => form.values[field] ?? ''}
            onInput={(field, value) => form.set(field)(value)}
          />
        </Show>
        <Destination invoice={props.invoice} value={form.values.to} onChange={form.set('to')} />
        <TextArea
          name="reason"
          required
          rows={2}
          label={t('refunds.reason')}
          help={t('refunds.reasonHelp')}
          maxLength={limits.moneyReason}
          value={form.values.reason}
          onInput={form.set('reason')}
          error={form.errorOf('reason')}
        />
      </div>
    </FormShell>
  );
}

type LinesProps = {
  readonly invoice: DeskInvoiceView;
  readonly valueOf: (field: string) => string;
  readonly onInput: (field: string, value: string) => void;
};

/** An amount for each line of which something is left. */
const Lines = (props: LinesProps): JSX.Element => (
  <For each={props.invoice.lines.filter(({ leftMinor }) => leftMinor > 0)}>
    {({ position, description, leftMinor }) => (
      <TextField
        name={fieldOfLine(position)}
        inputMode="decimal"
        autocomplete="off"
        label={t('refunds.ofLine', { what: description })}
        help={t('refunds.most', { amount: money(leftMinor, props.invoice.currency) })}
        value={props.valueOf(fieldOfLine(position))}
        onInput={(value) => props.onInput(fieldOfLine(position), value)}
      />
    )}
  </For>
);

type DestinationProps = {
  readonly invoice: DeskInvoiceView;
  readonly value: string;
  readonly onChange: (value: string) => void;
};

const Destination = (props: DestinationProps): JSX.Element => (
  <RadioGroup
    name="to"
    label={t('refunds.to')}
    value={props.value}
    onChange={props.onChange}
    options={[
      {
        ...{ value: 'method', label: t('refunds.method'), disabled: props.invoice.methodMinor === 0 },
        help: t('refunds.methodHelp', { amount: money(props.invoice.methodMinor, props.invoice.currency) }),
      },
      { value: 'prepaid', label: t('refunds.prepaid'), help: t('refunds.prepaidHelp') },
    ]}
  />
);
