import type { ActionInput } from '@atrium/contracts/actions';
import { Button } from '@atrium/ui/button/button';
import { iconDownload } from '@atrium/ui/icon/icons';
import { showToast } from '@atrium/ui/toast/toast-store';
import { createSignal, type JSX } from 'solid-js';
import { locale, t } from '../../lib/i18n.ts';
import { refusalText } from '../../lib/refusal-text.ts';
import { saveFile } from '../../lib/save-file.ts';

/** What the filters let through, as a file (MEM-9). */
export function ExportMembers(props: {
  readonly input: Omit<ActionInput<'member.export'>, 'locale'>;
}): JSX.Element {
  const [busy, setBusy] = createSignal(false);
  const save = async (): Promise<void> => {
    setBusy(true);
    try {
      await saveFile('member.export', { ...props.input, locale: locale() });
    } catch (error) {
      showToast({ tone: 'danger', title: t('members.action.exportFailed'), text: refusalText(error) });
    } finally {
      setBusy(false);
    }
  };
  return (
    <Button icon={iconDownload} busy={busy()} busyLabel={t('common.loading')} onClick={() => void save()}>
      {t('members.action.export')}
    </Button>
  );
}
