import { TextField } from '@atrium/ui/field/text-field';
import type { FormError } from '@atrium/ui/form/error-summary';
import { FormShell } from '@atrium/ui/form/form-shell';
import { Sheet } from '@atrium/ui/sheet/sheet';
import { showToast } from '@atrium/ui/toast/toast-store';
import { useQueryClient } from '@tanstack/solid-query';
import { type JSX, Show } from 'solid-js';
import { t } from '../../lib/i18n.ts';
import styles from './offers.module.css';

export type SheetProps = { readonly open: boolean; readonly onOpenChange: (open: boolean) => void };

type OfferSheetProps = SheetProps & {
  readonly title: string;
  /** Its form, new each time it opens. */
  readonly children: JSX.Element;
};

export const OfferSheet = (props: OfferSheetProps): JSX.Element => (
  <Show when={props.open}>
    <Sheet open onOpenChange={props.onOpenChange} title={props.title} closeLabel={t('common.close')}>
      {props.children}
    </Sheet>
  </Show>
);

type OfferFormProps = {
  readonly form: {
    readonly busy: () => boolean;
    readonly error: () => FormError | null;
    readonly submit: () => Promise<void>;
  };
  readonly submitLabel: string;
  readonly children: JSX.Element;
};

export const OfferForm = (props: OfferFormProps): JSX.Element => (
  <FormShell
    busy={props.form.busy()}
    error={props.form.error()}
    onSubmit={props.form.submit}
    submitLabel={props.submitLabel}
    busyLabel={t('common.saving')}
  >
    <div class={styles.fields}>{props.children}</div>
  </FormShell>
);

type OfferFieldProps<N extends string> = {
  readonly form: {
    readonly values: Readonly<Record<N, string>>;
    readonly set: (name: N) => (value: string) => void;
    readonly errorOf: (name: string) => string | undefined;
  };
  readonly name: N;
  readonly type: 'text' | 'number' | 'date';
  readonly label: string;
  readonly help?: string | undefined;
  readonly required: boolean;
};

export const OfferField = <N extends string>(props: OfferFieldProps<N>): JSX.Element => (
  <TextField
    name={props.name}
    type={props.type}
    help={props.help}
    autocomplete="off"
    required={props.required}
    optionalLabel={t('common.optional')}
    label={props.label}
    value={props.form.values[props.name]}
    onInput={props.form.set(props.name)}
    error={props.form.errorOf(props.name)}
  />
);

/** What follows when something is offered: the sheet closes, and the list has it. */
export function useOffered(sheet: SheetProps, queryKey: readonly string[]): (title: string) => Promise<void> {
  const client = useQueryClient();
  return async (title) => {
    sheet.onOpenChange(false);
    showToast({ tone: 'success', title });
    await client.invalidateQueries({ queryKey });
  };
}
