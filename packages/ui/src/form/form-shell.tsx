import { createEffect, createSignal, type JSX, on } from 'solid-js';
import { Button } from '../button/button.tsx';
import { ErrorSummary, type FormError } from './error-summary.tsx';
import styles from './form-shell.module.css';

export interface FormShellProps {
  onSubmit: () => void | Promise<void>;
  busy: boolean;
  /** Required on purpose: a form that cannot say what went wrong does not compile. */
  error: FormError | null;
  submitLabel: string;
  busyLabel: string;
  submitVariant?: 'primary' | 'danger' | undefined;
  /** Beside the submit button: a cancel link, a second way. */
  secondary?: JSX.Element;
  /** Why the form cannot be sent and who can. */
  disabledReason?: string | undefined;
  /** The submit button fills the line, for narrow forms such as sign-in. */
  wide?: boolean | undefined;
  children: JSX.Element;
}

export function FormShell(props: FormShellProps): JSX.Element {
  const [pending, setPending] = createSignal(false);
  let form: HTMLFormElement | undefined;
  let summary: HTMLDivElement | undefined;
  let sentSinceFocus = false;

  const focusSummary = (): void => {
    sentSinceFocus = false;
    queueMicrotask(() => summary?.focus());
  };
  createEffect(
    on(
      () => props.error,
      (error, before) => {
        // One that is there from the start is part of the page, and one rebuilt while someone types must
        // not pull them away from their field.
        if (error !== null && (before === null || sentSinceFocus)) focusSummary();
      },
    ),
  );

  const submit = async (event: SubmitEvent): Promise<void> => {
    event.preventDefault();
    if (pending() || props.busy || props.disabledReason) return;
    sentSinceFocus = true;
    setPending(true);
    try {
      await props.onSubmit();
    } finally {
      setPending(false);
      if (sentSinceFocus && props.error !== null) focusSummary();
    }
  };
  const busy = (): boolean => props.busy || pending();

  return (
    <form ref={form} class={styles.form} novalidate onSubmit={(event) => void submit(event)}>
      <ErrorSummary error={props.error} form={() => form} ref={(element) => (summary = element)} />
      {props.children}
      <div class={styles.actions} data-wide={props.wide ? '' : undefined}>
        <Button
          type="submit"
          variant={props.submitVariant ?? 'primary'}
          busy={busy()}
          busyLabel={props.busyLabel}
          disabledReason={props.disabledReason}
          wide={props.wide}
        >
          {props.submitLabel}
        </Button>
        {props.secondary}
      </div>
      <div class="visually-hidden" role="status">
        {busy() ? props.busyLabel : ''}
      </div>
    </form>
  );
}
