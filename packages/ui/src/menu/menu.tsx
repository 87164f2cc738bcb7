import { DropdownMenu as Kobalte } from '@kobalte/core/dropdown-menu';
import { For, type JSX, Show } from 'solid-js';
import { Icon } from '../icon/icon.tsx';
import { iconMore } from '../icon/icons.tsx';
import { portalMount } from '../overlay/portal-mount.tsx';
import styles from './menu.module.css';
import { type MenuItem, MenuItemView } from './menu-item.tsx';

export type { MenuItem } from './menu-item.tsx';

export interface MenuProps {
  /** Accessible name of the trigger; leave it out only where `trigger` holds words. */
  label?: string | undefined;
  /** What the trigger shows; a vertical ⋮ unless told. */
  trigger?: JSX.Element;
  /** `bare` leaves all drawing to the content, for an avatar or a switcher. */
  triggerVariant?: 'quiet' | 'secondary' | 'bare' | undefined;
  items: readonly MenuItem[];
  /** Above the items: who is signed in, for instance. */
  header?: JSX.Element;
  placement?: 'bottom-start' | 'bottom-end' | 'top-start' | 'top-end' | undefined;
}

export function Menu(props: MenuProps): JSX.Element {
  let trigger: HTMLButtonElement | undefined;
  return (
    <Kobalte modal={false} gutter={4} placement={props.placement ?? 'bottom-end'} preventScroll={false}>
      <Kobalte.Trigger
        ref={trigger}
        class={styles.trigger}
        aria-label={props.label}
        data-variant={props.triggerVariant ?? 'quiet'}
        data-square={props.trigger === undefined ? '' : undefined}
      >
        <Show when={props.trigger !== undefined} fallback={<Icon path={iconMore} />}>
          {props.trigger}
        </Show>
      </Kobalte.Trigger>
      <Kobalte.Portal mount={portalMount(trigger)}>
        <Kobalte.Content class={styles.content}>
          <Show when={props.header}>
            <div class={styles.header}>{props.header}</div>
          </Show>
          <For each={props.items}>
            {(item) => (
              <>
                <Show when={item.separatorBefore}>
                  <Kobalte.Separator class={styles.separator} />
                </Show>
                <MenuItemView item={item} />
              </>
            )}
          </For>
        </Kobalte.Content>
      </Kobalte.Portal>
    </Kobalte>
  );
}
