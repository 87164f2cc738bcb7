import { createUniqueId, type JSX, Show } from 'solid-js';
import { FieldNotes } from './field.tsx';
import styles from './switch.module.css';

export interface SwitchProps {
  label: string;
  name?: string | undefined;
  checked: boolean;
  /** Takes effect at once; a setting that waits for "Save" is a checkbox. */
  onChange: (checked: boolean) => void;
  help?: JSX.Element;
  disabled?: boolean | undefined;
  readOnlyReason?: string | undefined;
  busy?: boolean | undefined;
}

export function Switch(props: SwitchProps): JSX.Element {
  const id = createUniqueId();
  const describedBy = (): string | undefined => {
    const parts = [props.help ? `${id}-help` : '', props.readOnlyReason ? `${id}-reason` : ''];
    return parts.join(' ').trim() || undefined;
  };
  return (
    <div class={styles.switch}>
      <div class={styles.words}>
        <label class={styles.label} for={id}>
          {props.label}
        </label>
        <Show when={props.help || props.readOnlyReason}>
          <FieldNotes id={id} help={props.help} readOnlyReason={props.readOnlyReason} />
        </Show>
      </div>
      <input
        class={styles.track}
        type="checkbox"
        role="switch"
        aria-checked={props.checked}
        id={id}
        name={props.name}
        checked={props.checked}
        disabled={Boolean(props.disabled) || Boolean(props.readOnlyReason)}
        aria-busy={props.busy ? 'true' : undefined}
        aria-describedby={describedBy()}
        onChange={(event) => {
          const wanted = event.currentTarget.checked;
          if (!props.busy) props.onChange(wanted);
          event.currentTarget.checked = props.checked;
        }}
      />
    </div>
  );
}
