import { type JSX, splitProps } from 'solid-js';
import { Button, type ButtonProps } from '../button/button.tsx';
import { iconUpload } from '../icon/icons.tsx';

export interface FileButtonProps extends Omit<ButtonProps, 'icon' | 'onClick'> {
  /** Types as the file dialog wants them. */
  accept: string;
  onChoose: (file: File) => void;
}

/** Opens the file dialog; what is chosen is dealt with at once. */
export function FileButton(props: FileButtonProps): JSX.Element {
  const [local, rest] = splitProps(props, ['accept', 'onChoose']);
  let input: HTMLInputElement | undefined;
  return (
    <>
      <input
        ref={input}
        hidden
        type="file"
        accept={local.accept}
        onChange={({ currentTarget }) => {
          const [file] = currentTarget.files ?? [];
          // Emptied, so that the same file can be chosen again.
          currentTarget.value = '';
          if (file) local.onChoose(file);
        }}
      />
      <Button {...rest} icon={iconUpload} onClick={() => input?.click()} />
    </>
  );
}
