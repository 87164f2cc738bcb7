import { createUniqueId, For, type JSX, Show } from 'solid-js';
import styles from './choice.module.css';
import { type FieldFrameProps, FieldNotes } from './field.tsx';

export interface RadioOption {
  value: string;
  label: string;
  help?: JSX.Element;
  disabled?: boolean | undefined;
}

export interface RadioGroupProps extends FieldFrameProps {
  name: string;
  value: string;
  onChange: (value: string) => void;
  options: readonly RadioOption[];
}

export function RadioGroup(props: RadioGroupProps): JSX.Element {
  const id = createUniqueId();
  const describedBy = (): string | undefined => {
    const parts = [
      props.error ? `${id}-error` : '',
      props.help ? `${id}-help` : '',
      props.readOnlyReason ? `${id}-reason` : '',
    ].filter((part) => part !== '');
    return parts.length > 0 ? parts.join(' ') : undefined;
  };
  return (
    <fieldset aria-describedby={describedBy()}>
      <legend class={props.labelHidden ? 'visually-hidden' : styles.legend}>
        {props.label}
        <Show when={!props.required && props.optionalLabel}>
          <span class={styles.optional}> {props.optionalLabel}</span>
        </Show>
      </legend>
      <div class={styles.group}>
        <For each={props.options}>
          {(option, index) => (
            <div class={styles.choice}>
              <input
                class={styles.box}
                type="radio"
                id={`${id}-${index()}`}
                name={props.name}
                value={option.value}
                checked={props.value === option.value}
                required={props.required}
                disabled={Boolean(option.disabled) || Boolean(props.readOnlyReason)}
                aria-describedby={option.help ? `${id}-${index()}-text` : undefined}
                onChange={() => props.onChange(option.value)}
              />
              <label for={`${id}-${index()}`} class={styles.words}>
                <span class={styles.label}>{option.label}</span>
              </label>
              <Show when={option.help}>
                <div class={styles.notes}>
                  <span class={styles.help} id={`${id}-${index()}-text`}>
                    {option.help}
                  </span>
                </div>
              </Show>
            </div>
          )}
        </For>
      </div>
      <div class={styles.notes}>
        <FieldNotes id={id} help={props.help} error={props.error} readOnlyReason={props.readOnlyReason} />
      </div>
    </fieldset>
  );
}
