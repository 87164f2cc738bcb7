import { Icon } from '@atrium/ui/icon/icon';
import { iconDownload, iconMail } from '@atrium/ui/icon/icons';
import { Menu } from '@atrium/ui/menu/menu';
import { showToast } from '@atrium/ui/toast/toast-store';
import { useQueryClient } from '@tanstack/solid-query';
import { createSignal, type JSX } from 'solid-js';
import { api } from '../../lib/api.ts';
import { dataOf } from '../../lib/data-of.ts';
import { locale, t } from '../../lib/i18n.ts';
import { createIdempotencyKey } from '../../lib/idempotency-key.ts';
import { accountQuery } from '../../lib/queries.ts';
import { isRefusedWith } from '../../lib/refusal.ts';
import { saveFile } from '../../lib/save-file.ts';
import { tellRefusal } from '../../lib/tell-refusal.ts';
import { useQuery } from '../../lib/use-query.ts';
import { type InvoiceSearch, toInvoiceFilter } from '../invoice/invoice-filter.ts';
import { refreshExports } from './export-queries.ts';
import { followExport } from './follow-export.ts';

type ExportMenuProps = { readonly organizationId: string; readonly search: InvoiceSearch };

/** What the filters let through, as a file: at once while it is short, made in the background otherwise, or by mail (INV-6). */
export function ExportMenu(props: ExportMenuProps): JSX.Element {
  const client = useQueryClient();
  const account = useQuery(accountQuery);
  const email = (): string => dataOf(account)?.account.loginIdentifier ?? '';
  const [busy, setBusy] = createSignal(false);
  let keyFor = createIdempotencyKey();
  const wanted = () => ({
    organizationId: props.organizationId,
    ...toInvoiceFilter(props.search),
    locale: locale(),
  });
  const start = async (byMail: boolean): Promise<void> => {
    const input = { ...wanted(), byMail };
    const { id } = await api.invoiceExport.start.mutate({ ...input, idempotencyKey: keyFor(input) });
    // It is there now: the same list once more is another intention.
    keyFor = createIdempotencyKey();
    const title = byMail ? t('billing.exports.mailBegun', { email: email() }) : t('billing.exports.begun');
    showToast({ tone: 'info', title, text: t('billing.exports.begunText') });
    await refreshExports(client, props.organizationId);
    followExport(client, props.organizationId, id);
  };
  const download = (): Promise<void> =>
    saveFile('invoice.export', wanted()).catch((error: unknown) => {
      if (isRefusedWith(error, 'invoice.too_many_to_export')) return start(false);
      throw error;
    });
  const attempt = async (work: () => Promise<void>): Promise<void> => {
    if (busy()) return;
    setBusy(true);
    await work().catch(tellRefusal);
    setBusy(false);
  };
  return (
    <Menu
      triggerVariant="secondary"
      trigger={
        <>
          <Icon path={iconDownload} />
          <span>{busy() ? t('billing.invoices.exporting') : t('billing.invoices.export')}</span>
        </>
      }
      items={[
        {
          id: 'download',
          label: t('billing.exports.download'),
          icon: iconDownload,
          onSelect: () => void attempt(download),
        },
        {
          id: 'mail',
          label: t('billing.exports.mail', { email: email() }),
          icon: iconMail,
          onSelect: () => void attempt(() => start(true)),
        },
      ]}
    />
  );
}
