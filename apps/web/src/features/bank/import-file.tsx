import { FileButton } from '@atrium/ui/field/file-button';
import { showToast } from '@atrium/ui/toast/toast-store';
import { useNavigate } from '@solidjs/router';
import { useQueryClient } from '@tanstack/solid-query';
import { createSignal, type JSX } from 'solid-js';
import { upload } from '../../lib/files.ts';
import { t } from '../../lib/i18n.ts';
import { paths } from '../../lib/paths.ts';
import { tellRefusal } from '../../lib/tell-refusal.ts';
import { bankFilesQuery } from './bank-queries.ts';

const longestName = 200;

/** Brings a file of the bank and leads to its result. */
export function ImportFile(): JSX.Element {
  const navigate = useNavigate();
  const client = useQueryClient();
  const [busy, setBusy] = createSignal(false);
  const send = async (file: File): Promise<void> => {
    setBusy(true);
    try {
      const { id, known } = await upload('bankFile.import', { name: file.name.slice(-longestName) }, file);
      if (known) showToast({ tone: 'info', title: t('bankDesk.files.known') });
      await client.invalidateQueries({ queryKey: bankFilesQuery().queryKey });
      navigate(paths.bankFile(id));
    } catch (error) {
      tellRefusal(error);
    } finally {
      setBusy(false);
    }
  };
  return (
    <FileButton
      variant="primary"
      accept=".xml,application/xml,text/xml"
      onChoose={(file) => void send(file)}
      busy={busy()}
      busyLabel={t('bankDesk.files.sending')}
    >
      {t('bankDesk.files.choose')}
    </FileButton>
  );
}
