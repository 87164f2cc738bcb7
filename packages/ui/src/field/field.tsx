import { createUniqueId, type JSX, Show } from 'solid-js';
import { Icon } from '../icon/icon.tsx';
import { iconAlert, iconLock } from '../icon/icons.tsx';
import styles from './field.module.css';

export interface FieldIds {
  id: string;
  /** Ids of help, error and reason, for `aria-describedby`. */
  describedBy: string | undefined;
  invalid: boolean;
}

/** What every field of the kit takes besides its own control. */
export interface FieldFrameProps {
  label: string;
  /** Keeps the label for screen readers only, where a visible one would repeat its surroundings. */
  labelHidden?: boolean | undefined;
  help?: JSX.Element;
  error?: string | null | undefined;
  required?: boolean | undefined;
  /** Shown beside the label of a field that may stay empty, for instance "optional". */
  optionalLabel?: string | undefined;
  /** Why the value cannot be changed and who can. */
  readOnlyReason?: string | undefined;
}

export interface FieldProps extends FieldFrameProps {
  /** Stands at the end of the label's line. */
  labelEnd?: JSX.Element;
  children: (ids: {
    readonly id: string;
    readonly describedBy: string | undefined;
    readonly invalid: boolean;
  }) => JSX.Element;
}

export const fieldFrameKeys = [
  'label',
  'labelHidden',
  'help',
  'error',
  'required',
  'optionalLabel',
  'readOnlyReason',
] as const;

export function Field(props: FieldProps): JSX.Element {
  const id = createUniqueId();
  // Getters, so that the control follows the error without being made anew.
  const ids = {
    id,
    get describedBy(): string | undefined {
      const parts = [
        props.error ? `${id}-error` : '',
        props.help ? `${id}-help` : '',
        props.readOnlyReason ? `${id}-reason` : '',
      ].filter((part) => part !== '');
      return parts.length > 0 ? parts.join(' ') : undefined;
    },
    get invalid(): boolean {
      return Boolean(props.error);
    },
  };
  return (
    <div class={styles.field} data-invalid={props.error ? '' : undefined}>
      <div class={props.labelHidden ? 'visually-hidden' : styles.head}>
        <label class={styles.label} for={id}>
          {props.label}
          <Show when={!props.required && props.optionalLabel}>
            <span class={styles.optional}> {props.optionalLabel}</span>
          </Show>
        </label>
        {props.labelEnd}
      </div>
      {props.children(ids)}
      <FieldNotes id={id} help={props.help} error={props.error} readOnlyReason={props.readOnlyReason} />
    </div>
  );
}

export interface FieldNotesProps {
  id: string;
  help?: JSX.Element;
  error?: string | null | undefined;
  readOnlyReason?: string | undefined;
}

export function FieldNotes(props: FieldNotesProps): JSX.Element {
  return (
    <>
      <Show when={props.error}>
        <p class={styles.error} id={`${props.id}-error`}>
          <Icon path={iconAlert} size={14} class={styles.noteIcon} />
          <span>{props.error}</span>
        </p>
      </Show>
      <Show when={props.help}>
        <p class={styles.help} id={`${props.id}-help`}>
          {props.help}
        </p>
      </Show>
      <Show when={props.readOnlyReason}>
        <p class={styles.reason} id={`${props.id}-reason`}>
          <Icon path={iconLock} size={14} class={styles.noteIcon} />
          <span>{props.readOnlyReason}</span>
        </p>
      </Show>
    </>
  );
}
