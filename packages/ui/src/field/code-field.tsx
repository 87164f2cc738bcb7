import { createSignal, For, type JSX, splitProps } from 'solid-js';
import { codeDigits } from './code-digits.tsx';
import styles from './code-field.module.css';
import { Field, type FieldFrameProps, fieldFrameKeys } from './field.tsx';

export interface CodeFieldProps extends FieldFrameProps {
  name: string;
  value: string;
  /** Receives digits only, whatever was pasted. */
  onInput: (value: string) => void;
  /** Called once each time the last digit arrives. */
  onComplete?: ((value: string) => void) | undefined;
  /** Number of digits; 6 unless told. */
  length?: number | undefined;
  autofocus?: boolean | undefined;
}

/** One input drawn as cells: paste, autofill and screen readers treat it as the single code it is. */
export function CodeField(props: CodeFieldProps): JSX.Element {
  const [frame, local] = splitProps(props, fieldFrameKeys);
  const [focused, setFocused] = createSignal(false);
  const length = (): number => local.length ?? 6;
  const current = (): number => Math.min(local.value.length, length() - 1);
  const onInput = (input: HTMLInputElement): void => {
    const digits = codeDigits(input.value, length());
    const before = local.value;
    local.onInput(digits);
    input.value = digits;
    if (digits.length === length() && digits !== before) local.onComplete?.(digits);
  };
  return (
    <Field {...frame}>
      {(ids) => (
        <div class={styles.code} data-invalid={ids.invalid ? '' : undefined}>
          <For each={Array.from({ length: length() })}>
            {(_, index) => (
              <span
                class={styles.cell}
                aria-hidden="true"
                data-current={focused() && index() === current() ? '' : undefined}
              >
                {local.value[index()] ?? ''}
              </span>
            )}
          </For>
          <input
            class={styles.input}
            id={ids.id}
            name={local.name}
            type="text"
            inputmode="numeric"
            autocomplete="one-time-code"
            pattern="[0-9]*"
            autofocus={local.autofocus}
            required={frame.required}
            aria-invalid={ids.invalid ? 'true' : undefined}
            aria-describedby={ids.describedBy}
            value={local.value}
            onInput={(event) => onInput(event.currentTarget)}
            onFocus={() => setFocused(true)}
            onBlur={() => setFocused(false)}
          />
        </div>
      )}
    </Field>
  );
}
