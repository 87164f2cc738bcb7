import { Button } from '@atrium/ui/button/button';
import { LinkButton } from '@atrium/ui/button/link-button';
import { DangerZone } from '@atrium/ui/page/danger-zone';
import { showToast } from '@atrium/ui/toast/toast-store';
import { createSignal, type JSX } from 'solid-js';
import { api } from '../../lib/api.ts';
import { t } from '../../lib/i18n.ts';
import { paths } from '../../lib/paths.ts';
import { isRefusedWith } from '../../lib/refusal.ts';
import { refusalText } from '../../lib/refusal-text.ts';
import { useSudo } from '../../shell/sudo-dialog.tsx';

/** What is stored can be taken along, and the account can be closed (ACC-11). */
export function DataSection(): JSX.Element {
  const withSudo = useSudo();
  const [busy, setBusy] = createSignal(false);
  const download = async (): Promise<void> => {
    setBusy(true);
    try {
      const file = await withSudo(() => api.account.export.query({}));
      save(new Blob([file.content], { type: file.mediaType }), file.fileName);
    } catch (thrown) {
      if (isRefusedWith(thrown, 'session.sudo_required')) return;
      showToast({ tone: 'danger', title: refusalText(thrown) });
    } finally {
      setBusy(false);
    }
  };
  return (
    <DangerZone
      title={t('profile.data.title')}
      items={[
        {
          title: t('profile.data.downloadTitle'),
          text: t('profile.data.downloadText'),
          action: (
            <Button busy={busy()} onClick={() => void download()}>
              {t('profile.data.download')}
            </Button>
          ),
        },
        {
          title: t('profile.data.closeTitle'),
          text: t('profile.data.closeText'),
          action: (
            <LinkButton variant="danger" href={paths.closeAccount}>
              {t('profile.data.close')}
            </LinkButton>
          ),
        },
      ]}
    />
  );
}

/** Through the password dialog, which a plain link could not ask for. */
function save(content: Blob, fileName: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(content);
  link.download = fileName;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href));
}
