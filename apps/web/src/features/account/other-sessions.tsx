import { errorMessage } from '@atrium/i18n/error-message';
import { Button } from '@atrium/ui/button/button';
import { showToast } from '@atrium/ui/toast/toast-store';
import { createSignal, type JSX } from 'solid-js';
import { api } from '../../lib/api.ts';
import { t } from '../../lib/i18n.ts';
import { toRefusal } from '../../lib/refusal.ts';
import { useSudo } from '../../shell/sudo-dialog.tsx';

export function OtherSessions(): JSX.Element {
  const withSudo = useSudo();
  const [busy, setBusy] = createSignal(false);
  const end = async (): Promise<void> => {
    setBusy(true);
    try {
      const { ended } = await withSudo(() => api.session.endOthers.mutate({}));
      showToast({ tone: 'success', title: t('account.sessions.ended', { count: ended }) });
    } catch (error) {
      const refusal = toRefusal(error);
      // The dialog was closed: the person has decided, there is nothing to explain.
      if (refusal !== 'offline' && refusal.code === 'session.sudo_required') return;
      const title = refusal === 'offline' ? t('shell.connection.lost') : errorMessage(t, refusal);
      showToast({ tone: 'danger', title });
    } finally {
      setBusy(false);
    }
  };
  return (
    <div>
      <Button busy={busy()} onClick={() => void end()}>
        {t('account.sessions.end')}
      </Button>
    </div>
  );
}
