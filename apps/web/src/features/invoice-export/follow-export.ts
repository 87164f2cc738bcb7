import type { InvoiceExportView } from '@atrium/contracts/invoice-export/invoice-export-view';
import { showToast } from '@atrium/ui/toast/toast-store';
import type { QueryClient } from '@tanstack/solid-query';
import { t } from '../../lib/i18n.ts';
import { toRefusal } from '../../lib/refusal.ts';
import { saveFile } from '../../lib/save-file.ts';
import { tellRefusal } from '../../lib/tell-refusal.ts';
import { invoiceExportsQuery } from './export-queries.ts';

const followMilliseconds = 1000;
const followed = new Set<string>();

export const saveExport = (organizationId: string, exportId: string): Promise<void> =>
  saveFile('invoiceExport.download', { organizationId, exportId }).catch(tellRefusal);

/** Asks how far an export is until it is over, on whatever page its person is by then, and says so there (INV-6). */
export function followExport(client: QueryClient, organizationId: string, id: string): void {
  if (followed.has(id)) return;
  followed.add(id);
  const look = async (): Promise<void> => {
    if (await isUnderWay(client, organizationId, id)) setTimeout(() => void look(), followMilliseconds);
    else followed.delete(id);
  };
  void look();
}

async function isUnderWay(client: QueryClient, organizationId: string, id: string): Promise<boolean> {
  try {
    const answer = await client.fetchQuery({ ...invoiceExportsQuery(organizationId), staleTime: 0 });
    const found = answer.exports.find((one) => one.id === id);
    if (found?.state === 'waiting' || found?.state === 'running') return true;
    if (found) tellEnd(organizationId, found);
    return false;
  } catch (error) {
    // Signed out, or without the right: whoever sits there now is told nothing.
    return toRefusal(error) === 'offline';
  }
}

function tellEnd(organizationId: string, { id, state, byMail, fileName }: InvoiceExportView): void {
  if (state === 'failed') return void showToast({ tone: 'danger', title: t('billing.exports.failed') });
  showToast({
    ...{ tone: 'success', title: t(byMail ? 'billing.exports.mailSent' : 'billing.exports.ready') },
    ...{ text: fileName, durationMs: 0 },
    action: {
      label: t('billing.exports.download'),
      onAction: () => void saveExport(organizationId, id),
    },
  });
}
