import { Dialog as Kobalte } from '@kobalte/core/dialog';
import { type JSX, Show } from 'solid-js';
import { Icon } from '../icon/icon.tsx';
import { iconClose } from '../icon/icons.tsx';
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
  return (
    <Kobalte open={props.open} onOpenChange={props.onOpenChange} preventScroll={false}>
      <Kobalte.Portal>
        <Kobalte.Overlay class={styles.overlay} data-scroll-lock="" />
        <div class={styles.positioner}>
          <Kobalte.Content class={styles.content} data-size={props.size ?? 'medium'}>
            <DialogHead title={props.title} description={props.description} closeLabel={props.closeLabel} />
            <Show when={props.children}>
              <div class={styles.body}>{props.children}</div>
            </Show>
            <Show when={props.footer}>
              <div class={styles.footer}>{props.footer}</div>
            </Show>
          </Kobalte.Content>
        </div>
      </Kobalte.Portal>
    </Kobalte>
  );
}

/** Title, description and close button, shared with the sheet. */
export function DialogHead(props: Pick<DialogProps, 'title' | 'description' | 'closeLabel'>): JSX.Element {
  return (
    <header class={styles.head}>
      <div class={styles.words}>
        <Kobalte.Title class={styles.title}>{props.title}</Kobalte.Title>
        <Show when={props.description}>
          <Kobalte.Description class={styles.description}>{props.description}</Kobalte.Description>
        </Show>
      </div>
      <Kobalte.CloseButton class={styles.close} aria-label={props.closeLabel}>
        <Icon path={iconClose} />
      </Kobalte.CloseButton>
    </header>
  );
}
