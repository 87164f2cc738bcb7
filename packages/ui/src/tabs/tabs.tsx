import { createUniqueId, For, type JSX, Show } from 'solid-js';
import styles from './tabs.module.css';

export interface TabItem {
  value: string;
  label: string;
  /** Beside the label: a count, a badge. */
  extra?: JSX.Element;
  content: () => JSX.Element;
}

export interface TabsProps {
  /** Names the row of tabs for screen readers. */
  label: string;
  value: string;
  onChange: (value: string) => void;
  items: readonly TabItem[];
}

/** Parts of one page. The owner keeps the value, best in the URL, so that a reload shows the same. */
export function Tabs(props: TabsProps): JSX.Element {
  const id = createUniqueId();
  let list: HTMLDivElement | undefined;

  const onKeyDown = (event: KeyboardEvent): void => {
    const last = props.items.length - 1;
    const at = props.items.findIndex((item) => item.value === props.value);
    const forward =
      getComputedStyle(event.currentTarget as Element).direction === 'rtl' ? 'ArrowLeft' : 'ArrowRight';
    const back = forward === 'ArrowRight' ? 'ArrowLeft' : 'ArrowRight';
    const targets: Record<string, number> = {
      [forward]: at === last ? 0 : at + 1,
      [back]: at <= 0 ? last : at - 1,
      Home: 0,
      End: last,
    };
    const target = targets[event.key];
    const item = target === undefined ? undefined : props.items[target];
    if (item === undefined || target === undefined) return;
    event.preventDefault();
    props.onChange(item.value);
    list?.querySelectorAll<HTMLElement>('[role="tab"]')[target]?.focus();
  };

  return (
    <div class={styles.tabs}>
      <div ref={list} class={styles.list} role="tablist" aria-label={props.label} onKeyDown={onKeyDown}>
        <For each={props.items}>
          {(item) => (
            <button
              type="button"
              role="tab"
              class={styles.tab}
              id={`${id}-tab-${item.value}`}
              aria-selected={item.value === props.value ? 'true' : 'false'}
              aria-controls={item.value === props.value ? `${id}-panel` : undefined}
              tabindex={item.value === props.value ? 0 : -1}
              onClick={() => props.onChange(item.value)}
            >
              {item.label}
              {item.extra}
            </button>
          )}
        </For>
      </div>
      <Show when={props.items.find((item) => item.value === props.value)} keyed={true}>
        {(item) => (
          <div
            class={styles.panel}
            role="tabpanel"
            id={`${id}-panel`}
            aria-labelledby={`${id}-tab-${item.value}`}
            tabindex="0"
          >
            {item.content()}
          </div>
        )}
      </Show>
    </div>
  );
}
