import { createUniqueId, type JSX, onCleanup, onMount } from 'solid-js';
import dialogStyles from '../dialog/dialog.module.css';
import { Icon } from '../icon/icon.tsx';
import { iconClose } from '../icon/icons.tsx';
import styles from './side-panel.module.css';

export interface SidePanelProps {
  title: string;
  closeLabel: string;
  onClose: () => void;
  children: JSX.Element;
}

/**
 * A panel beside the page, which stays in use: for what is read while something is done. Takes focus when it opens and
 * gives it back; Escape closes it from inside.
 */
export function SidePanel(props: SidePanelProps): JSX.Element {
  const titleId = createUniqueId();
  let title: HTMLHeadingElement | undefined;
  onMount(() => {
    const opener = document.activeElement;
    title?.focus({ preventScroll: true });
    onCleanup(() => {
      const lost = document.activeElement === null || document.activeElement === document.body;
      if (lost && opener instanceof HTMLElement && opener.isConnected) opener.focus({ preventScroll: true });
    });
  });
  return (
    <aside
      class={styles.panel}
      aria-labelledby={titleId}
      onKeyDown={(event) => {
        if (event.key !== 'Escape' || event.defaultPrevented) return;
        event.preventDefault();
        props.onClose();
      }}
    >
      <header class={dialogStyles.head}>
        <h2 class={dialogStyles.title} id={titleId} ref={title} tabindex="-1">
          {props.title}
        </h2>
      </header>
      <div class={styles.body}>{props.children}</div>
      <button type="button" class={dialogStyles.close} aria-label={props.closeLabel} onClick={props.onClose}>
        <Icon path={iconClose} />
      </button>
    </aside>
  );
}
