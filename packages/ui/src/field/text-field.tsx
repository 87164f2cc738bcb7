import { type JSX, Show, splitProps } from 'solid-js';
import controls from './control.module.css';
import { Field, type FieldFrameProps, fieldFrameKeys } from './field.tsx';

type PassedOn = Omit<
  JSX.InputHTMLAttributes<HTMLInputElement>,
  'onInput' | 'value' | 'type' | 'prefix' | 'class' | 'classList' | 'style' | 'id' | 'required' | 'readOnly' | 'readonly' | 'name' | 'inputMode'
>; // biome-ignore format: one list

export interface TextFieldProps extends FieldFrameProps, PassedOn {
  name: string;
  value: string;
  onInput: (value: string) => void;
  type?: 'text' | 'email' | 'tel' | 'url' | 'search' | 'password' | 'date' | 'number' | undefined;
  inputMode?: 'text' | 'email' | 'tel' | 'url' | 'numeric' | 'decimal' | 'search' | 'none' | undefined;
  readOnly?: boolean | undefined;
  maxLength?: number | undefined;
  labelEnd?: JSX.Element;
  /** Inside the frame, before or after what is typed: a currency, a domain, a button. */
  prefix?: JSX.Element;
  suffix?: JSX.Element;
}

export function TextField(props: TextFieldProps): JSX.Element {
  const [frame, local, rest] = splitProps(props, fieldFrameKeys, [
    'value', 'onInput', 'type', 'inputMode', 'readOnly', 'maxLength', 'labelEnd', 'prefix', 'suffix',
  ]); // biome-ignore format: one list
  const readOnly = (): boolean => Boolean(local.readOnly) || Boolean(frame.readOnlyReason);
  return (
    <Field {...frame} labelEnd={local.labelEnd}>
      {(ids) => (
        <div
          class={controls.control}
          data-invalid={ids.invalid ? '' : undefined}
          data-readonly={readOnly() ? '' : undefined}
        >
          <Show when={local.prefix}>
            <span class={controls.affix}>{local.prefix}</span>
          </Show>
          <input
            {...rest}
            class={controls.input}
            id={ids.id}
            type={local.type ?? 'text'}
            inputmode={local.inputMode}
            maxlength={local.maxLength}
            readonly={readOnly()}
            required={frame.required}
            aria-invalid={ids.invalid ? 'true' : undefined}
            aria-describedby={ids.describedBy}
            value={local.value}
            onInput={(event) => local.onInput(event.currentTarget.value)}
          />
          <Show when={local.suffix}>
            <span class={controls.affix}>{local.suffix}</span>
          </Show>
        </div>
      )}
    </Field>
  );
}
