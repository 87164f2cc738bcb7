import { Button } from '@atrium/ui/button/button';
import { LinkButton } from '@atrium/ui/button/link-button';
import { iconDownload } from '@atrium/ui/icon/icons';
import { DangerZone } from '@atrium/ui/page/danger-zone';
import { createSignal, type JSX } from 'solid-js';
import { api } from '../../lib/api.ts';
import { t } from '../../lib/i18n.ts';
import { paths } from '../../lib/paths.ts';
import { tellRefusal } from '../../lib/tell-refusal.ts';
import { useSudo } from '../../shell/sudo-dialog.tsx';

/** What is stored can be taken along, and the account can be closed (ACC-11). */
export function DataSection(): JSX.Element {
  const withSudo = useSudo();
  const [busy, setBusy] = createSignal(false);
  const download = async (): Promise<void> => {
    setBusy(true);
    await withSudo(() => api.account.export.query({}))
      .then((file) => save(new Blob([file.content], { type: file.mediaType }), file.fileName))
      .catch(tellRefusal);
    setBusy(false);
  };
  return (
    <DangerZone
      title={t('profile.data.title')}
      items={[
        {
          title: t('profile.data.downloadTitle'),
          text: t('profile.data.downloadText'),
          action: (
            <Button
              icon={iconDownload}
              busy={busy()}
              busyLabel={t('profile.data.downloading')}
              onClick={() => void download()}
            >
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
