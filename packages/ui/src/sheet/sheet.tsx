import { Dialog as Kobalte } from '@kobalte/core/dialog';
import { type JSX, Show } from 'solid-js';
import dialogStyles from '../dialog/dialog.module.css';
import { DialogClose, DialogHead, type DialogProps } from '../dialog/dialog.tsx';
import { rememberOpener } from '../overlay/modal-opener.tsx';
import styles from './sheet.module.css';

export interface SheetProps extends Omit<DialogProps, 'size'> {
  side?: 'left' | 'right' | undefined;
}

/** A panel at the edge for short edits, and for the navigation on a small screen. */
export function Sheet(props: SheetProps): JSX.Element {
  const giveFocusBack = rememberOpener(() => props.open);
  return (
    <Kobalte open={props.open} onOpenChange={props.onOpenChange} preventScroll={false}>
      <Kobalte.Portal>
        <Kobalte.Overlay class={dialogStyles.overlay} data-scroll-lock="" />
        <Kobalte.Content
          class={styles.sheet}
          data-side={props.side ?? 'right'}
          onCloseAutoFocus={giveFocusBack}
        >
          <DialogHead title={props.title} description={props.description} />
          <div class={styles.body}>{props.children}</div>
          <Show when={props.footer}>
            <div class={styles.footer}>{props.footer}</div>
          </Show>
          <DialogClose label={props.closeLabel} />
        </Kobalte.Content>
      </Kobalte.Portal>
    </Kobalte>
  );
}
