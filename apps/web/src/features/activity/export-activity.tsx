import { Button } from '@atrium/ui/button/button';
import { iconDownload } from '@atrium/ui/icon/icons';
import { createSignal, type JSX } from 'solid-js';
import { locale, t } from '../../lib/i18n.ts';
import { saveFile } from '../../lib/save-file.ts';
import { tellRefusal } from '../../lib/tell-refusal.ts';
import { type ActivityFilter, toAuditFilter } from './activity-filter.ts';

type ExportActivityProps = { readonly organizationId: string; readonly filter: ActivityFilter };

/** What the filters let through, as a file (AUD-1). */
export function ExportActivity(props: ExportActivityProps): JSX.Element {
  const [busy, setBusy] = createSignal(false);
  const save = async (): Promise<void> => {
    setBusy(true);
    const { organizationId, filter } = props;
    const wanted = { organizationId, ...toAuditFilter(filter), locale: locale() };
    await saveFile('audit.export', wanted).catch(tellRefusal);
    setBusy(false);
  };
  return (
    <Button icon={iconDownload} busy={busy()} busyLabel={t('activity.exporting')} onClick={() => void save()}>
      {t('activity.export')}
    </Button>
  );
}
