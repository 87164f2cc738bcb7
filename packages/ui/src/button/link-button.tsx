import { type JSX, Show, splitProps } from 'solid-js';
import { Icon } from '../icon/icon.tsx';
import styles from './button.module.css';
import type { ButtonSize, ButtonVariant } from './button.tsx';

export interface LinkButtonProps
  extends Omit<JSX.AnchorHTMLAttributes<HTMLAnchorElement>, 'class' | 'classList' | 'style'> {
  href: string;
  variant?: ButtonVariant | undefined;
  size?: ButtonSize | undefined;
  /** Path data from icon/icons. */
  icon?: string | undefined;
  iconEnd?: string | undefined;
  wide?: boolean | undefined;
}

/** A link that looks like a button: it goes somewhere, it changes nothing. */
export function LinkButton(props: LinkButtonProps): JSX.Element {
  const [local, rest] = splitProps(props, ['variant', 'size', 'icon', 'iconEnd', 'wide', 'children']);
  return (
    <a
      {...rest}
      class={styles.button}
      data-variant={local.variant ?? 'secondary'}
      data-size={local.size ?? 'medium'}
      data-square={local.children === undefined ? '' : undefined}
      data-wide={local.wide ? '' : undefined}
    >
      <span class={styles.content}>
        <Show when={local.icon}>{(path) => <Icon path={path()} />}</Show>
        <Show when={local.children !== undefined}>
          <span class={styles.label}>{local.children}</span>
        </Show>
        <Show when={local.iconEnd}>{(path) => <Icon path={path()} />}</Show>
      </span>
    </a>
  );
}
