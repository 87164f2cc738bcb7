import { createEffect, For, type JSX, Show, splitProps } from 'solid-js';
import { Icon } from '../icon/icon.tsx';
import { iconChevronDown } from '../icon/icons.tsx';
import controls from './control.module.css';
import { Field, type FieldFrameProps, fieldFrameKeys } from './field.tsx';
import styles from './select.module.css';

export interface SelectOption {
  value: string;
  label: string;
  disabled?: boolean | undefined;
}

export interface SelectProps extends FieldFrameProps {
  name: string;
  /** The empty string while nothing is chosen. */
  value: string;
  onChange: (value: string) => void;
  options: readonly SelectOption[];
  /** The first, empty option. */
  placeholder?: string | undefined;
  autocomplete?: string | undefined;
  readOnly?: boolean | undefined;
  disabled?: boolean | undefined;
}

export function Select(props: SelectProps): JSX.Element {
  const [frame, local] = splitProps(props, fieldFrameKeys);
  const locked = (): boolean => Boolean(local.readOnly) || Boolean(frame.readOnlyReason);
  let element: HTMLSelectElement | undefined;
  // A select has no value before its options exist, so it is set after them.
  createEffect(() => {
    const wanted = local.options.some((option) => option.value === local.value) ? local.value : '';
    if (element !== undefined) element.value = wanted;
  });
  return (
    <Field {...frame}>
      {(ids) => (
        <div
          class={`${controls.control} ${styles.frame}`}
          data-invalid={ids.invalid ? '' : undefined}
          data-readonly={locked() ? '' : undefined}
        >
          <select
            ref={element}
            class={`${controls.input} ${styles.select}`}
            data-empty={local.value === '' ? '' : undefined}
            id={ids.id}
            name={local.name}
            autocomplete={local.autocomplete}
            required={frame.required}
            disabled={locked() || local.disabled}
            aria-invalid={ids.invalid ? 'true' : undefined}
            aria-describedby={ids.describedBy}
            onChange={(event) => local.onChange(event.currentTarget.value)}
          >
            <Show when={local.placeholder !== undefined}>
              <option value="">{local.placeholder}</option>
            </Show>
            <For each={local.options}>
              {(option) => (
                <option value={option.value} disabled={option.disabled}>
                  {option.label}
                </option>
              )}
            </For>
          </select>
          <Icon path={iconChevronDown} class={styles.chevron} />
        </div>
      )}
    </Field>
  );
}
