import { Dialog as Kobalte } from '@kobalte/core/dialog';
import { type JSX, Show } from 'solid-js';
import { Icon } from '../icon/icon.tsx';
import { iconClose } from '../icon/icons.tsx';
import { rememberOpener } from '../overlay/modal-opener.tsx';
import styles from './dialog.module.css';

export interface DialogProps {
  open: boolean;
  onOpenChange: (open: boolean) => void;
  title: string;
  description?: JSX.Element;
  closeLabel: string;
  children?: JSX.Element;
  /** Buttons; the primary one last. */
  footer?: JSX.Element;
  size?: 'medium' | 'large' | undefined;
}

/** For confirmations; a short edit belongs in a sheet, a long one on a page. */
export function Dialog(props: DialogProps): JSX.Element {
  const giveFocusBack = rememberOpener(() => props.open);
  return (
    <Kobalte open={props.open} onOpenChange={props.onOpenChange} preventScroll={false}>
      <Kobalte.Portal>
        <Kobalte.Overlay class={styles.overlay} data-scroll-lock="" />
        <div class={styles.positioner}>
          <Kobalte.Content
            class={styles.content}
            data-size={props.size ?? 'medium'}
            onCloseAutoFocus={giveFocusBack}
          >
            <DialogHead title={props.title} description={props.description} />
            <Show when={props.children}>
              <div class={styles.body}>{props.children}</div>
            </Show>
            <Show when={props.footer}>
              <div class={styles.footer}>{props.footer}</div>
            </Show>
            <DialogClose label={props.closeLabel} />
          </Kobalte.Content>
        </div>
      </Kobalte.Portal>
    </Kobalte>
  );
}

/** Title and description, shared with the sheet. */
export function DialogHead(props: Pick<DialogProps, 'title' | 'description'>): JSX.Element {
  return (
    <header class={styles.head}>
      <Kobalte.Title class={styles.title}>{props.title}</Kobalte.Title>
      <Show when={props.description}>
        <Kobalte.Description class={styles.description}>{props.description}</Kobalte.Description>
      </Show>
    </header>
  );
}

/** Last in the document and first on the screen: focus begins at the content, not at the way out. */
export function DialogClose(props: { label: string }): JSX.Element {
  return (
    <Kobalte.CloseButton class={styles.close} aria-label={props.label}>
      <Icon path={iconClose} />
    </Kobalte.CloseButton>
  );
}
