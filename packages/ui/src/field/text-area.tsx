import { type JSX, splitProps } from 'solid-js';
import controls from './control.module.css';
import { Field, type FieldFrameProps, fieldFrameKeys } from './field.tsx';

export interface TextAreaProps extends FieldFrameProps {
  name: string;
  value: string;
  onInput: (value: string) => void;
  rows?: number | undefined;
  maxLength?: number | undefined;
  placeholder?: string | undefined;
  readOnly?: boolean | undefined;
  /** Stands at the end of the label's line, for instance a counter. */
  labelEnd?: JSX.Element;
}

/** Grows with what is typed. */
export function TextArea(props: TextAreaProps): JSX.Element {
  const [frame, local] = splitProps(props, fieldFrameKeys);
  const readOnly = (): boolean => Boolean(local.readOnly) || Boolean(frame.readOnlyReason);
  return (
    <Field {...frame} labelEnd={local.labelEnd}>
      {(ids) => (
        <div
          class={controls.control}
          data-invalid={ids.invalid ? '' : undefined}
          data-readonly={readOnly() ? '' : undefined}
        >
          <textarea
            class={controls.input}
            data-multiline=""
            id={ids.id}
            name={local.name}
            rows={local.rows ?? 3}
            maxlength={local.maxLength}
            placeholder={local.placeholder}
            readonly={readOnly()}
            required={frame.required}
            aria-invalid={ids.invalid ? 'true' : undefined}
            aria-describedby={ids.describedBy}
            value={local.value}
            onInput={(event) => local.onInput(event.currentTarget.value)}
          />
        </div>
      )}
    </Field>
  );
}
