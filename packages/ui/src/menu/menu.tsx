import { createSignal, createUniqueId, For, type JSX, onCleanup, onMount, Show } from 'solid-js';
import { Icon } from '../icon/icon.tsx';
import { iconMore } from '../icon/icons.tsx';
import { type Placement, placePopover } from '../overlay/place-popover.tsx';
import styles from './menu.module.css';
import { type MenuItem, MenuItemView } from './menu-item.tsx';
import { menuItems, menuKeyHandler } from './menu-keyboard.tsx';

export type { MenuItem } from './menu-item.tsx';

export interface MenuProps {
  /** Accessible name of the trigger; leave it out only where `trigger` holds words. */
  label?: string | undefined;
  /** What the trigger shows; a vertical ⋮ unless told. */
  trigger?: JSX.Element;
  /** `bare` leaves all drawing to the content, for an avatar or a switcher. */
  triggerVariant?: 'quiet' | 'secondary' | 'primary' | 'bare' | undefined;
  items: readonly MenuItem[];
  /** Above the items: who is signed in, for instance. */
  header?: JSX.Element;
  placement?: 'bottom-start' | 'bottom-end' | 'top-start' | 'top-end' | undefined;
}

const placements: Record<NonNullable<MenuProps['placement']>, Placement> = {
  'bottom-start': { side: 'bottom', align: 'start' },
  'bottom-end': { side: 'bottom', align: 'end' },
  'top-start': { side: 'top', align: 'start' },
  'top-end': { side: 'top', align: 'end' },
};
const gap = 4;

/**
 * On the browser's own popover: the menu stays beside its trigger in the document, so a dialog around it keeps it,
 * and a click elsewhere closes it. The library's menu weighs 30 kB and is on every page.
 */
export function Menu(props: MenuProps): JSX.Element {
  const id = createUniqueId();
  const [open, setOpen] = createSignal(false);
  let trigger: HTMLButtonElement | undefined;
  let menu: HTMLDivElement | undefined;
  let wasOpen = false;

  const place = (): void => {
    if (trigger !== undefined && menu !== undefined) {
      placePopover(trigger, menu, placements[props.placement ?? 'bottom-end'], gap);
    }
  };
  const close = (focusTrigger: boolean): void => {
    menu?.hidePopover();
    if (focusTrigger) trigger?.focus({ preventScroll: true });
  };
  const show = (focus: 'first' | 'last' | 'menu'): void => {
    if (menu === undefined) return;
    setOpen(true);
    menu.showPopover();
    place();
    const items = menuItems(menu);
    const target =
      focus === 'menu'
        ? menu.querySelector<HTMLElement>('[role="menu"]')
        : items.at(focus === 'first' ? 0 : -1);
    target?.focus({ preventScroll: true });
  };
  const onTriggerKey = (event: KeyboardEvent): void => {
    if (event.key !== 'ArrowDown' && event.key !== 'ArrowUp') return;
    event.preventDefault();
    event.stopPropagation();
    show(event.key === 'ArrowDown' ? 'first' : 'last');
  };
  onMount(() => {
    const element = menu;
    if (element === undefined) return;
    const follow = (event: Event): void => {
      if (open() && !(event.target instanceof Node && element.contains(event.target))) place();
    };
    // Not delegated: an Escape must stop here before a dialog on the document hears it.
    element.addEventListener('keydown', menuKeyHandler(element, { close }));
    element.addEventListener('toggle', (event) => setOpen((event as ToggleEvent).newState === 'open'));
    window.addEventListener('resize', follow);
    window.addEventListener('scroll', follow, { capture: true, passive: true });
    onCleanup(() => {
      window.removeEventListener('resize', follow);
      window.removeEventListener('scroll', follow, { capture: true });
    });
  });

  return (
    <>
      <button
        ref={trigger}
        type="button"
        id={`${id}-trigger`}
        class={styles.trigger}
        aria-label={props.label}
        aria-haspopup="menu"
        aria-expanded={open() ? 'true' : 'false'}
        aria-controls={open() ? id : undefined}
        data-variant={props.triggerVariant ?? 'quiet'}
        data-square={props.trigger === undefined ? '' : undefined}
        onKeyDown={onTriggerKey}
        // A press on the open menu's trigger has already closed it by the time it becomes a click.
        onPointerDown={() => {
          wasOpen = open();
        }}
        onClick={(event) => {
          const byKey = event.detail === 0;
          if (byKey || !wasOpen) show(byKey ? 'first' : 'menu');
        }}
      >
        <Show when={props.trigger !== undefined} fallback={<Icon path={iconMore} />}>
          {props.trigger}
        </Show>
      </button>
      <div ref={menu} popover="auto" class={styles.content}>
        <Show when={props.header}>
          <div class={styles.header}>{props.header}</div>
        </Show>
        <div id={id} role="menu" tabindex="-1" aria-labelledby={`${id}-trigger`} class={styles.list}>
          <For each={open() ? props.items : []}>
            {(item) => <MenuItemView item={item} onChosen={() => close(true)} />}
          </For>
        </div>
      </div>
    </>
  );
}
