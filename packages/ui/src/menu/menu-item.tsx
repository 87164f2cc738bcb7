import { DropdownMenu as Kobalte } from '@kobalte/core/dropdown-menu';
import { type JSX, Show } from 'solid-js';
import { Icon } from '../icon/icon.tsx';
import { iconCheck } from '../icon/icons.tsx';
import styles from './menu.module.css';

export interface MenuItem {
  id: string;
  label: string;
  /** A second, quieter line. */
  description?: string | undefined;
  /** Path data from icon/icons. */
  icon?: string | undefined;
  onSelect?: (() => void) | undefined;
  href?: string | undefined;
  danger?: boolean | undefined;
  /** Why it cannot be chosen and who can: the item stays reachable and says so. */
  disabledReason?: string | undefined;
  separatorBefore?: boolean | undefined;
  /** Given at all, it makes the item one that is ticked or not. */
  checked?: boolean | undefined;
}

export function MenuItemView(props: { item: MenuItem }): JSX.Element {
  let element: HTMLElement | undefined;
  let byKeyboard = false;
  const refused = (): boolean => Boolean(props.item.disabledReason);
  const choose = (): void => {
    if (refused()) return;
    props.item.onSelect?.();
    // A pointer clicks the link by itself; a key reaches only the menu.
    if (props.item.href !== undefined && byKeyboard) element?.click();
    byKeyboard = false;
  };
  const shared = {
    class: styles.item,
    ref: (found: HTMLElement) => {
      element = found;
    },
    get 'data-danger'() {
      return props.item.danger ? '' : undefined;
    },
    get 'aria-disabled'() {
      return refused() ? ('true' as const) : undefined;
    },
    get closeOnSelect() {
      return !refused();
    },
    get textValue() {
      return props.item.label;
    },
    onKeyDown: (event: KeyboardEvent) => {
      byKeyboard = event.key === 'Enter' || event.key === ' ';
      if (byKeyboard) event.preventDefault();
    },
  };
  return (
    <Show
      when={props.item.checked !== undefined}
      fallback={
        <Show
          when={refused() ? undefined : props.item.href}
          fallback={
            <Kobalte.Item {...shared} onSelect={choose}>
              <ItemContent item={props.item} />
            </Kobalte.Item>
          }
        >
          {(href) => (
            <Kobalte.Item {...shared} as="a" href={href()} onSelect={choose}>
              <ItemContent item={props.item} />
            </Kobalte.Item>
          )}
        </Show>
      }
    >
      <Kobalte.CheckboxItem {...shared} checked={props.item.checked ?? false} onSelect={choose}>
        <ItemContent item={props.item} />
        <Kobalte.ItemIndicator class={styles.indicator}>
          <Icon path={iconCheck} />
        </Kobalte.ItemIndicator>
      </Kobalte.CheckboxItem>
    </Show>
  );
}

function ItemContent(props: { item: MenuItem }): JSX.Element {
  return (
    <>
      <Show when={props.item.icon}>{(path) => <Icon path={path()} class={styles.icon} />}</Show>
      <span class={styles.words}>
        <span>{props.item.label}</span>
        <Show when={props.item.disabledReason ?? props.item.description}>
          {(text) => <span class={styles.description}>{text()}</span>}
        </Show>
      </span>
    </>
  );
}
