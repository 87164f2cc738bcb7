import { Button } from '@atrium/ui/button/button';
import { Dialog } from '@atrium/ui/dialog/dialog';
import { createSignal, type JSX } from 'solid-js';
import { api } from '../../lib/api.ts';
import { t } from '../../lib/i18n.ts';
import { tellRefusal } from '../../lib/tell-refusal.ts';
import { useSudo } from '../../shell/sudo-dialog.tsx';
import type { FactorTask } from './factor-list.tsx';
import type { TaskProps } from './task-dialog.tsx';

type Task = Extract<FactorTask, { readonly kind: 'remove' | 'backup_code' }>;

/** Says what will be lost before it is. */
export function ConfirmDialog(props: TaskProps & { readonly task: Task }): JSX.Element {
  const withSudo = useSudo();
  const [busy, setBusy] = createSignal(false);
  const words = () => {
    const { task } = props;
    if (task.kind !== 'remove') {
      return {
        title: t('factors.add.backup_code'),
        text: t('factors.renew.text'),
        action: t('factors.add.backup_code'),
      };
    }
    const text = t('factors.remove.text', { name: task.name });
    return {
      title: t('factors.remove.title'),
      text: task.last ? `${text} ${t('factors.remove.last')}` : text,
      action: t('factors.remove.action'),
    };
  };
  const confirm = async (): Promise<void> => {
    const { task } = props;
    setBusy(true);
    try {
      if (task.kind === 'remove') {
        await withSudo(() => api.secondFactor.remove.mutate({ id: task.id }));
        props.onDone(t('factors.remove.done'), null);
      } else {
        const { backupCodes } = await withSudo(() => api.secondFactor.renewBackupCodes.mutate({}));
        props.onDone(t('factors.renew.done'), backupCodes);
      }
    } catch (error) {
      tellRefusal(error);
    } finally {
      setBusy(false);
    }
  };
  return (
    <Dialog
      open
      onOpenChange={() => props.onClose()}
      title={words().title}
      description={words().text}
      closeLabel={t('common.close')}
      footer={
        <>
          <Button variant="quiet" onClick={() => props.onClose()}>
            {t('common.cancel')}
          </Button>
          <Button
            variant={props.task.kind === 'remove' ? 'danger' : 'primary'}
            busy={busy()}
            busyLabel={t('factors.step.busy')}
            onClick={() => void confirm()}
          >
            {words().action}
          </Button>
        </>
      }
    />
  );
}
