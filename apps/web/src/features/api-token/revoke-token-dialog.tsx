import { Button } from '@atrium/ui/button/button';
import { Dialog } from '@atrium/ui/dialog/dialog';
import { showToast } from '@atrium/ui/toast/toast-store';
import { createSignal, type JSX } from 'solid-js';
import { t } from '../../lib/i18n.ts';
import { tellRefusal } from '../../lib/tell-refusal.ts';

type RevokeTokenDialogProps = {
  readonly name: string;
  readonly revoke: () => Promise<unknown>;
  readonly onClose: () => void;
  readonly onRevoked: () => void;
};

export function RevokeTokenDialog(props: RevokeTokenDialogProps): JSX.Element {
  const [busy, setBusy] = createSignal(false);
  const revoke = async (): Promise<void> => {
    setBusy(true);
    try {
      await props.revoke();
      showToast({ tone: 'success', title: t('tokens.revoke.done', { name: props.name }) });
      props.onRevoked();
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
      title={t('tokens.revoke.title', { name: props.name })}
      description={t('tokens.revoke.text')}
      closeLabel={t('common.close')}
      footer={
        <>
          <Button
            variant="danger"
            busy={busy()}
            busyLabel={t('common.loading')}
            onClick={() => void revoke()}
          >
            {t('tokens.revoke.confirm')}
          </Button>
          <Button variant="quiet" onClick={() => props.onClose()}>
            {t('common.cancel')}
          </Button>
        </>
      }
    />
  );
}
