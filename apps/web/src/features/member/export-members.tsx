import type { ActionInput } from '@atrium/contracts/actions';
import { Button } from '@atrium/ui/button/button';
import { iconDownload } from '@atrium/ui/icon/icons';
import { createSignal, type JSX } from 'solid-js';
import { locale, t } from '../../lib/i18n.ts';
import { saveFile } from '../../lib/save-file.ts';
import { tellRefusal } from '../../lib/tell-refusal.ts';

/** What the filters let through, as a file (MEM-9). */
export function ExportMembers(props: {
  readonly input: Omit<ActionInput<'member.export'>, 'locale'>;
}): JSX.Element {
  const [busy, setBusy] = createSignal(false);
  const save = async (): Promise<void> => {
    setBusy(true);
    await saveFile('member.export', { ...props.input, locale: locale() }).catch(tellRefusal);
    setBusy(false);
  };
  return (
    <Button
      icon={iconDownload}
      busy={busy()}
      busyLabel={t('members.action.exporting')}
      onClick={() => void save()}
    >
      {t('members.action.export')}
    </Button>
  );
}
