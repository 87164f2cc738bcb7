import { type JSX, Match, Switch } from 'solid-js';
import { AuthenticatorDialog } from './authenticator-dialog.tsx';
import { ConfirmDialog } from './confirm-dialog.tsx';
import type { FactorTask } from './factor-list.tsx';
import { PasskeyDialog } from './passkey-dialog.tsx';
import { SmsDialog } from './sms-dialog.tsx';

export type TaskProps = {
  readonly onClose: () => void;
  /** What to say, and the backup codes that came with the first factor. */
  readonly onDone: (title: string, backupCodes: readonly string[] | null) => void;
};

type TaskDialogProps = TaskProps & { readonly task: FactorTask; readonly phone: string };

/** Everything that changes a factor; loaded with the first press of a button. */
export function TaskDialog(props: TaskDialogProps): JSX.Element {
  const of = <K extends FactorTask['kind']>(kind: K) => {
    const { task } = props;
    return task.kind === kind ? (task as Extract<FactorTask, { readonly kind: K }>) : undefined;
  };
  const events = { onClose: () => props.onClose(), onDone: props.onDone };
  return (
    <Switch>
      <Match when={of('authenticator')}>
        <AuthenticatorDialog {...events} />
      </Match>
      <Match when={of('sms')}>
        <SmsDialog {...events} phone={props.phone} />
      </Match>
      <Match when={of('passkey')}>
        <PasskeyDialog {...events} />
      </Match>
      <Match when={of('remove')}>{(task) => <ConfirmDialog {...events} task={task()} />}</Match>
      <Match when={of('backup_code')}>{(task) => <ConfirmDialog {...events} task={task()} />}</Match>
    </Switch>
  );
}
