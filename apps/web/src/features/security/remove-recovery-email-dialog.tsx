import { Button } from '@atrium/ui/button/button';
import { Dialog } from '@atrium/ui/dialog/dialog';
import { showToast } from '@atrium/ui/toast/toast-store';
import { useQueryClient } from '@tanstack/solid-query';
import { createSignal, type JSX } from 'solid-js';
import { api } from '../../lib/api.ts';
import { t } from '../../lib/i18n.ts';
import { securityQuery } from '../../lib/queries.ts';
import { tellRefusal } from '../../lib/tell-refusal.ts';
import { useSudo } from '../../shell/sudo-dialog.tsx';

type DialogProps = { readonly email: string; readonly onClose: () => void };

/** Not undone by a click: says what is lost, then asks for the password. */
export function RemoveRecoveryEmailDialog(props: DialogProps): JSX.Element {
  const client = useQueryClient();
  const withSudo = useSudo();
  const [busy, setBusy] = createSignal(false);
  const remove = async (): Promise<void> => {
    setBusy(true);
    try {
      await withSudo(() => api.account.removeRecoveryEmail.mutate({}));
      showToast({ tone: 'success', title: t('security.recovery.removed') });
      props.onClose();
      await client.invalidateQueries({ queryKey: securityQuery().queryKey });
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
      title={t('security.recovery.removeTitle')}
      description={t('security.recovery.removeText', { email: props.email })}
      closeLabel={t('common.close')}
      footer={
        <>
          <Button variant="quiet" onClick={() => props.onClose()}>
            {t('common.cancel')}
          </Button>
          <Button
            variant="danger"
            busy={busy()}
            busyLabel={t('common.loading')}
            onClick={() => void remove()}
          >
            {t('security.recovery.remove')}
          </Button>
        </>
      }
    />
  );
}
