import { createSignal, type JSX, onCleanup } from 'solid-js';
import { Icon } from '../icon/icon.tsx';
import { iconCheck, iconCopy } from '../icon/icons.tsx';
import styles from './copy-button.module.css';

export interface CopyButtonProps {
  /** What goes to the clipboard. */
  text: string;
  label: string;
  copiedLabel: string;
  /** Shows the icon only; the label stays its name. */
  iconOnly?: boolean | undefined;
  onError?: (() => void) | undefined;
}

const confirmationMs = 2000;

export function CopyButton(props: CopyButtonProps): JSX.Element {
  const [copied, setCopied] = createSignal(false);
  let timer: ReturnType<typeof setTimeout> | undefined;
  onCleanup(() => clearTimeout(timer));
  const copy = async (): Promise<void> => {
    try {
      await navigator.clipboard.writeText(props.text);
    } catch {
      props.onError?.();
      return;
    }
    setCopied(true);
    clearTimeout(timer);
    timer = setTimeout(() => setCopied(false), confirmationMs);
  };
  return (
    <>
      <button
        type="button"
        class={styles.copy}
        data-copied={copied() ? '' : undefined}
        data-square={props.iconOnly ? '' : undefined}
        aria-label={props.iconOnly ? props.label : undefined}
        title={props.iconOnly ? props.label : undefined}
        onClick={() => void copy()}
      >
        <Icon path={copied() ? iconCheck : iconCopy} size={14} />
        {props.iconOnly ? undefined : <span>{copied() ? props.copiedLabel : props.label}</span>}
      </button>
      <span class="visually-hidden" role="status">
        {copied() ? props.copiedLabel : ''}
      </span>
    </>
  );
}
