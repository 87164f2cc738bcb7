import { Combobox as Kobalte } from '@kobalte/core/combobox';
import { createMemo, type JSX, Show, splitProps } from 'solid-js';
import { Icon } from '../icon/icon.tsx';
import { iconCheck, iconChevronDown, iconClose } from '../icon/icons.tsx';
import { portalMount } from '../overlay/portal-mount.tsx';
import { matchesTyped } from './accent-insensitive-filter.tsx';
import styles from './combobox.module.css';
import controls from './control.module.css';
import { Field, type FieldFrameProps, fieldFrameKeys } from './field.tsx';
import { TextField } from './text-field.tsx';

export interface ComboboxOption {
  value: string;
  label: string;
  disabled?: boolean | undefined;
  /** A second, quieter line; it is searched too. */
  description?: string | undefined;
}

export interface ComboboxProps extends FieldFrameProps {
  name: string;
  /** The empty string while nothing is chosen. */
  value: string;
  onChange: (value: string) => void;
  options: readonly ComboboxOption[];
  placeholder?: string | undefined;
  /** Shown when nothing matches what was typed. */
  emptyText: string;
  readOnly?: boolean | undefined;
  /** Adds a button with this name that empties the field. */
  clearLabel?: string | undefined;
  /** Said to screen readers as the list changes; silent when left out. */
  countLabel?: ((count: number) => string) | undefined;
  selectedLabel?: ((label: string) => string) | undefined;
}

const noWords = (): string => '';

/** After typing, Enter should take the best match; the library highlights none by itself. */
function highlightFirst(event: InputEvent): void {
  const input = event.target;
  if (!(input instanceof HTMLInputElement) || input.value === '') return;
  setTimeout(() => {
    if (input.getAttribute('aria-expanded') !== 'true' || input.hasAttribute('aria-activedescendant')) return;
    input.dispatchEvent(new KeyboardEvent('keydown', { key: 'ArrowDown', bubbles: true }));
  });
}

export function Combobox(props: ComboboxProps): JSX.Element {
  const [frame, local] = splitProps(props, fieldFrameKeys);
  const selected = createMemo(() => local.options.find((option) => option.value === local.value) ?? null);
  let input: HTMLInputElement | undefined;
  const locked = (): boolean => Boolean(local.readOnly) || Boolean(frame.readOnlyReason);
  return (
    <Show
      when={!locked()}
      fallback={
        <TextField
          {...frame}
          name={local.name}
          value={selected()?.label ?? ''}
          onInput={() => undefined}
          readOnly={true}
        />
      }
    >
      <Field {...frame}>
        {(ids) => (
          <Kobalte<ComboboxOption>
            options={[...local.options]}
            optionValue="value"
            optionTextValue="label"
            optionLabel="label"
            optionDisabled="disabled"
            value={selected()}
            onChange={(option: ComboboxOption | null) => local.onChange(option?.value ?? '')}
            defaultFilter={(option: ComboboxOption, typed: string) =>
              matchesTyped(`${option.label} ${option.description ?? ''}`, typed)
            }
            allowsEmptyCollection={true}
            placeholder={local.placeholder}
            gutter={4}
            translations={{
              triggerLabel: props.label,
              listboxLabel: props.label,
              focusAnnouncement: noWords,
              // The library types this as its own English sentence.
              countAnnouncement: (count: number) =>
                (local.countLabel?.(count) ?? '') as 'one option available',
              selectedAnnouncement: (label: string) => local.selectedLabel?.(label) ?? '',
            }}
            itemComponent={(item) => (
              <Kobalte.Item item={item.item} class={styles.item}>
                <span class={styles.words}>
                  <Kobalte.ItemLabel>{item.item.rawValue.label}</Kobalte.ItemLabel>
                  <Show when={item.item.rawValue.description}>
                    {(text) => (
                      <Kobalte.ItemDescription class={styles.description}>{text()}</Kobalte.ItemDescription>
                    )}
                  </Show>
                </span>
                <Kobalte.ItemIndicator class={styles.indicator}>
                  <Icon path={iconCheck} />
                </Kobalte.ItemIndicator>
              </Kobalte.Item>
            )}
          >
            <Kobalte.Control class={controls.control} data-invalid={ids.invalid ? '' : undefined}>
              <Kobalte.Input
                ref={input}
                onInput={highlightFirst}
                class={controls.input}
                id={ids.id}
                name={local.name}
                autocomplete="off"
                required={frame.required}
                aria-invalid={ids.invalid ? 'true' : undefined}
                aria-describedby={ids.describedBy}
              />
              <Show when={local.clearLabel !== undefined && local.value !== ''}>
                <button
                  type="button"
                  class={styles.affixButton}
                  aria-label={local.clearLabel}
                  onPointerDown={(event) => event.stopPropagation()}
                  onClick={() => local.onChange('')}
                >
                  <Icon path={iconClose} size={14} />
                </button>
              </Show>
              <Kobalte.Trigger class={styles.affixButton} aria-label={props.label} tabindex="-1">
                <Icon path={iconChevronDown} />
              </Kobalte.Trigger>
            </Kobalte.Control>
            <Kobalte.Portal mount={portalMount(input)}>
              <Kobalte.Content class={styles.content}>
                <Kobalte.Listbox class={styles.listbox} aria-label={props.label} />
                <p class={styles.empty}>{local.emptyText}</p>
              </Kobalte.Content>
            </Kobalte.Portal>
          </Kobalte>
        )}
      </Field>
    </Show>
  );
}
