import { createUniqueId, type JSX, onMount, Show, splitProps } from 'solid-js';
import { Icon } from '../icon/icon.tsx';
import { Spinner } from '../spinner/spinner.tsx';
import hintStyles from '../tooltip/hint.module.css';
import { attachHint } from '../tooltip/hint.tsx';
import styles from './button.module.css';

export type ButtonVariant = 'primary' | 'secondary' | 'quiet' | 'danger';
export type ButtonSize = 'medium' | 'small';

export interface ButtonProps
  extends Omit<JSX.ButtonHTMLAttributes<HTMLButtonElement>, 'onClick' | 'class' | 'classList' | 'style'> {
  variant?: ButtonVariant | undefined;
  size?: ButtonSize | undefined;
  /** Shows progress in place: the width stays, focus stays, further clicks do nothing. */
  busy?: boolean | undefined;
  /** The accessible name while busy. */
  busyLabel?: string | undefined;
  disabled?: boolean | undefined;
  /** Why it cannot be used and who can: the button then stays reachable and says so. */
  disabledReason?: string | undefined;
  /** Path data from icon/icons, or an element. Without children the button becomes a square. */
  icon?: JSX.Element;
  iconEnd?: JSX.Element;
  /** Fills the line, for narrow forms. */
  wide?: boolean | undefined;
  onClick?: ((event: MouseEvent) => void) | undefined;
}

const own = [
  'variant', 'size', 'busy', 'busyLabel', 'disabled', 'disabledReason', 'icon', 'iconEnd', 'wide', 'onClick', 'children', 'type', 'ref',
] as const; // biome-ignore format: one list

export function Button(props: ButtonProps): JSX.Element {
  const [local, rest] = splitProps(props, own);
  const reasonId = createUniqueId();
  let button: HTMLButtonElement | undefined;
  let bubble: HTMLSpanElement | undefined;

  const refused = (): boolean => Boolean(local.disabledReason);
  const onClick = (event: MouseEvent): void => {
    if (refused() || local.busy) {
      event.preventDefault();
      event.stopImmediatePropagation();
      return;
    }
    local.onClick?.(event);
  };
  onMount(() => {
    if (button !== undefined && bubble !== undefined) attachHint(button, bubble, refused);
  });

  return (
    <button
      aria-describedby={refused() ? reasonId : undefined}
      {...rest}
      ref={(element) => {
        button = element;
        if (typeof local.ref === 'function') local.ref(element);
      }}
      type={local.type ?? 'button'}
      class={styles.button}
      data-variant={local.variant ?? 'secondary'}
      data-size={local.size ?? 'medium'}
      data-square={local.children === undefined ? '' : undefined}
      data-wide={local.wide ? '' : undefined}
      data-busy={local.busy ? '' : undefined}
      disabled={local.disabled && !refused() && !local.busy}
      aria-disabled={refused() || local.busy ? 'true' : undefined}
      onClick={onClick}
    >
      <span class={styles.content}>
        <ButtonIcon icon={local.icon} />
        <Show when={local.children !== undefined}>
          <span class={styles.label}>{local.children}</span>
        </Show>
        <ButtonIcon icon={local.iconEnd} />
      </span>
      <Show when={local.busy}>
        <span class={styles.progress}>
          <Spinner label={local.busyLabel} />
        </span>
      </Show>
      <span ref={bubble} id={reasonId} popover="manual" aria-hidden="true" class={hintStyles.hint}>
        {local.disabledReason}
      </span>
    </button>
  );
}

function ButtonIcon(props: { icon: JSX.Element }): JSX.Element {
  return (
    <Show when={props.icon}>
      {(icon) => {
        const value = icon();
        return typeof value === 'string' ? <Icon path={value} /> : value;
      }}
    </Show>
  );
}
