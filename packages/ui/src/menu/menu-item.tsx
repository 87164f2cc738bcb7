import { type JSX, Show } from 'solid-js';
import { Dynamic } from 'solid-js/web';
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

export interface MenuItemViewProps {
  item: MenuItem;
  /** Closes the menu; called before the item acts, so that a dialog it opens knows where focus belongs. */
  onChosen: () => void;
}

export function MenuItemView(props: MenuItemViewProps): JSX.Element {
  const refused = (): boolean => Boolean(props.item.disabledReason);
  const isLink = (): boolean => props.item.href !== undefined && !refused();
  const choose = (event: MouseEvent): void => {
    if (refused()) {
      event.preventDefault();
      return;
    }
    props.onChosen();
    props.item.onSelect?.();
  };
  return (
    <>
      <Show when={props.item.separatorBefore}>
        <hr class={styles.separator} />
      </Show>
      <Dynamic
        component={isLink() ? 'a' : 'button'}
        type={isLink() ? undefined : 'button'}
        href={isLink() ? props.item.href : undefined}
        role={props.item.checked === undefined ? 'menuitem' : 'menuitemcheckbox'}
        aria-checked={props.item.checked}
        aria-disabled={refused() ? 'true' : undefined}
        tabindex={-1}
        class={styles.item}
        data-danger={props.item.danger ? '' : undefined}
        onClick={choose}
        onPointerMove={(event: PointerEvent & { currentTarget: HTMLElement }) => {
          if (event.pointerType === 'mouse') event.currentTarget.focus({ preventScroll: true });
        }}
      >
        <Show when={props.item.icon}>{(path) => <Icon path={path()} class={styles.icon} />}</Show>
        <span class={styles.words}>
          <span>{props.item.label}</span>
          <Show when={props.item.disabledReason ?? props.item.description}>
            {(text) => <span class={styles.description}>{text()}</span>}
          </Show>
        </span>
        <Show when={props.item.checked}>
          <Icon path={iconCheck} class={styles.indicator} />
        </Show>
      </Dynamic>
    </>
  );
}
