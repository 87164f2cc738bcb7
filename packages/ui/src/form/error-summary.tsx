import { createUniqueId, For, type JSX, Show } from 'solid-js';
import { Icon } from '../icon/icon.tsx';
import { iconAlert } from '../icon/icons.tsx';
import styles from './form-shell.module.css';

export interface FormErrorItem {
  /** The `name` of the control that the text is about. */
  fieldName?: string | undefined;
  text: string;
}

export interface FormError {
  title: string;
  items?: readonly FormErrorItem[] | undefined;
  /** What support needs to find the failure; shown as given, so it may carry its own words. */
  requestId?: string | undefined;
}

export interface ErrorSummaryProps {
  error: FormError | null;
  form: () => HTMLFormElement | undefined;
  ref: (element: HTMLDivElement) => void;
}

/** Moves focus to the control of a form by its name. */
export function focusField(form: HTMLFormElement, name: string): void {
  const found = form.elements.namedItem(name);
  const control = found instanceof RadioNodeList ? ([...found].find(isChecked) ?? found[0]) : found;
  if (!(control instanceof HTMLElement)) return;
  control.focus({ preventScroll: true });
  control.scrollIntoView({ block: 'center' });
}

const isChecked = (node: Node): boolean => node instanceof HTMLInputElement && node.checked;

export function ErrorSummary(props: ErrorSummaryProps): JSX.Element {
  const titleId = createUniqueId();
  const goTo = (name: string): void => {
    const form = props.form();
    if (form !== undefined) focusField(form, name);
  };
  return (
    <Show when={props.error}>
      {(error) => (
        // biome-ignore lint/a11y/useSemanticElements: a summary of errors holds no fields
        <div ref={props.ref} class={styles.summary} role="group" aria-labelledby={titleId} tabindex="-1">
          <Icon path={iconAlert} class={styles.summaryIcon} />
          <div class={styles.summaryText}>
            <p class={styles.summaryTitle} id={titleId}>
              {error().title}
            </p>
            <Show when={(error().items?.length ?? 0) > 0}>
              <ul class={styles.items}>
                <For each={error().items}>
                  {(item) => (
                    <li>
                      <Show when={item.fieldName} fallback={item.text}>
                        {(name) => (
                          <button type="button" class={styles.jump} onClick={() => goTo(name())}>
                            {item.text}
                          </button>
                        )}
                      </Show>
                    </li>
                  )}
                </For>
              </ul>
            </Show>
            <Show when={error().requestId}>{(id) => <p class={styles.requestId}>{id()}</p>}</Show>
          </div>
        </div>
      )}
    </Show>
  );
}
