import { createEffect, createUniqueId, type JSX, Show } from 'solid-js';
import styles from './choice.module.css';
import { FieldNotes } from './field.tsx';

export interface CheckboxProps {
  label: JSX.Element;
  /** Keeps the label for screen readers only, as in a table. */
  labelHidden?: boolean | undefined;
  name?: string | undefined;
  checked: boolean;
  onChange: (checked: boolean) => void;
  /** Some of what it stands for is chosen, but not all. */
  indeterminate?: boolean | undefined;
  help?: JSX.Element;
  error?: string | null | undefined;
  required?: boolean | undefined;
  disabled?: boolean | undefined;
  readOnlyReason?: string | undefined;
}

export function Checkbox(props: CheckboxProps): JSX.Element {
  const id = createUniqueId();
  let box: HTMLInputElement | undefined;
  createEffect(() => {
    const some = props.indeterminate ?? false;
    if (box !== undefined) box.indeterminate = some;
  });
  const describedBy = (): string | undefined => {
    const parts = [
      props.error ? `${id}-error` : '',
      props.help ? `${id}-text` : '',
      props.readOnlyReason ? `${id}-reason` : '',
    ].filter((part) => part !== '');
    return parts.length > 0 ? parts.join(' ') : undefined;
  };
  return (
    <div class={styles.choice}>
      <input
        class={styles.box}
        type="checkbox"
        id={id}
        name={props.name}
        checked={props.checked}
        ref={box}
        required={props.required}
        disabled={Boolean(props.disabled) || Boolean(props.readOnlyReason)}
        aria-invalid={props.error ? 'true' : undefined}
        aria-describedby={describedBy()}
        onChange={(event) => {
          props.onChange(event.currentTarget.checked);
          // The owner decides; the box shows what it decided.
          event.currentTarget.checked = props.checked;
        }}
      />
      <label for={id} class={props.labelHidden ? 'visually-hidden' : styles.words}>
        <span class={styles.label}>{props.label}</span>
      </label>
      <Show when={props.help || props.error || props.readOnlyReason}>
        <div class={styles.notes}>
          <Show when={props.help}>
            <span class={styles.help} id={`${id}-text`}>
              {props.help}
            </span>
          </Show>
          <FieldNotes id={id} error={props.error} readOnlyReason={props.readOnlyReason} />
        </div>
      </Show>
    </div>
  );
}
