import { createSignal, type JSX, onCleanup, Show, splitProps } from 'solid-js';
import { Field, type FieldFrameProps, fieldFrameKeys } from './field.tsx';
import styles from './file-field.module.css';

export interface FileFieldProps extends FieldFrameProps {
  name: string;
  /** Media types, as in `accept`; only a hint to the picker. */
  accept: string;
  onChoose: (file: File) => void;
  chooseLabel: string;
  replaceLabel: string;
  /** What has become of the file, for instance a progress bar or "Received". */
  status?: JSX.Element;
  done?: boolean | undefined;
}

/** Takes one file by click, key or drop, and shows it when it is a picture. */
export function FileField(props: FileFieldProps): JSX.Element {
  const [frame, own] = splitProps(props, fieldFrameKeys);
  const [preview, setPreview] = createSignal<string | null>(null);
  const forget = (): void => {
    const url = preview();
    if (url) URL.revokeObjectURL(url);
  };
  onCleanup(forget);
  const choose = (event: Event & { readonly currentTarget: HTMLInputElement }): void => {
    const file = event.currentTarget.files?.[0];
    // The same file may be chosen again after a refusal.
    event.currentTarget.value = '';
    if (!file) return;
    forget();
    setPreview(file.type.startsWith('image/') ? URL.createObjectURL(file) : null);
    own.onChoose(file);
  };
  return (
    <Field {...frame}>
      {(ids) => (
        <div
          class={styles.box}
          data-invalid={ids.invalid ? '' : undefined}
          data-done={own.done ? '' : undefined}
        >
          <Show when={preview()}>{(url) => <img class={styles.preview} src={url()} alt="" />}</Show>
          <span class={styles.status} aria-live="polite">
            {own.status}
          </span>
          <span class={styles.action} aria-hidden="true">
            {own.done ? own.replaceLabel : own.chooseLabel}
          </span>
          <input
            class={styles.input}
            type="file"
            id={ids.id}
            name={own.name}
            accept={own.accept}
            aria-describedby={ids.describedBy}
            aria-invalid={ids.invalid || undefined}
            onChange={choose}
          />
        </div>
      )}
    </Field>
  );
}
