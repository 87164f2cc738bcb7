import { createSignal, type JSX, splitProps } from 'solid-js';
import controls from './control.module.css';
import { Field, type FieldFrameProps, fieldFrameKeys } from './field.tsx';

export interface PasswordFieldProps extends FieldFrameProps {
  name: string;
  value: string;
  onInput: (value: string) => void;
  /** The word on the button that reveals what was typed. */
  showLabel: string;
  hideLabel: string;
  autocomplete?: 'current-password' | 'new-password' | 'off' | undefined;
  maxLength?: number | undefined;
  autofocus?: boolean | undefined;
  labelEnd?: JSX.Element;
  onBlur?: (() => void) | undefined;
}

export function PasswordField(props: PasswordFieldProps): JSX.Element {
  const [frame, local] = splitProps(props, fieldFrameKeys);
  const [shown, setShown] = createSignal(false);
  return (
    <Field {...frame} labelEnd={local.labelEnd}>
      {(ids) => (
        <div class={controls.control} data-invalid={ids.invalid ? '' : undefined}>
          <input
            class={controls.input}
            id={ids.id}
            name={local.name}
            type={shown() ? 'text' : 'password'}
            autocomplete={local.autocomplete ?? 'current-password'}
            autocapitalize="none"
            autocorrect="off"
            spellcheck={false}
            autofocus={local.autofocus}
            maxlength={local.maxLength}
            required={frame.required}
            aria-invalid={ids.invalid ? 'true' : undefined}
            aria-describedby={ids.describedBy}
            value={local.value}
            onInput={(event) => local.onInput(event.currentTarget.value)}
            onBlur={() => local.onBlur?.()}
          />
          <button
            type="button"
            class={controls.inlineButton}
            aria-controls={ids.id}
            onClick={() => setShown(!shown())}
          >
            {shown() ? local.hideLabel : local.showLabel}
          </button>
        </div>
      )}
    </Field>
  );
}
