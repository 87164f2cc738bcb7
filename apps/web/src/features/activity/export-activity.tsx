import { Button } from '@atrium/ui/button/button';
import { iconDownload } from '@atrium/ui/icon/icons';
import { showToast } from '@atrium/ui/toast/toast-store';
import { createSignal, type JSX } from 'solid-js';
import { locale, t } from '../../lib/i18n.ts';
import { refusalText } from '../../lib/refusal-text.ts';
import { saveFile } from '../../lib/save-file.ts';
import { type ActivityFilter, toAuditFilter } from './activity-filter.ts';

type ExportActivityProps = { readonly organizationId: string; readonly filter: ActivityFilter };

/** What the filters let through, as a file (AUD-1). */
export function ExportActivity(props: ExportActivityProps): JSX.Element {
  const [busy, setBusy] = createSignal(false);
  const save = async (): Promise<void> => {
    setBusy(true);
    try {
      const { organizationId, filter } = props;
      await saveFile('audit.export', { organizationId, ...toAuditFilter(filter), locale: locale() });
    } catch (error) {
      showToast({ tone: 'danger', title: refusalText(error) });
    } finally {
      setBusy(false);
    }
  };
  return (
    <Button icon={iconDownload} busy={busy()} busyLabel={t('activity.exporting')} onClick={() => void save()}>
      {t('activity.export')}
    </Button>
  );
}
