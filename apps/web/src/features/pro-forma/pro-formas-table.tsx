import { formatReference } from '@atrium/billing/reference/printed';
import type { ProFormaView } from '@atrium/contracts/pro-forma/pro-forma-view';
import { formatDate } from '@atrium/i18n/format-date';
import { Badge } from '@atrium/ui/badge/badge';
import { Button } from '@atrium/ui/button/button';
import { LinkButton } from '@atrium/ui/button/link-button';
import { EmptyState } from '@atrium/ui/empty-state/empty-state';
import { iconDownload, iconFileText } from '@atrium/ui/icon/icons';
import { DataTable } from '@atrium/ui/table/data-table';
import { type JSX, Show } from 'solid-js';
import { locale, t } from '../../lib/i18n.ts';
import { paths } from '../../lib/paths.ts';
import { saveFile } from '../../lib/save-file.ts';
import { tellRefusal } from '../../lib/tell-refusal.ts';
import styles from '../billing/billing.module.css';
import { money } from '../billing/money.ts';

type ProFormasTableProps = {
  readonly organizationId: string;
  readonly proFormas: readonly ProFormaView[];
  readonly loading: boolean;
};

const tones = { open: 'info', expired: 'neutral', paid: 'success' } as const;

export const ProFormasTable = (props: ProFormasTableProps): JSX.Element => (
  <DataTable
    caption={t('proForma.title')}
    rows={props.proFormas}
    rowKey={({ id }) => id}
    loading={props.loading}
    skeletonRows={3}
    columns={[
      {
        id: 'reference',
        header: t('proForma.reference'),
        primary: true,
        cell: ({ reference }) => <span class={`tabular ${styles.break}`}>{formatReference(reference)}</span>,
      },
      { id: 'products', header: t('proForma.products'), cell: ({ products }) => products.join(', ') },
      {
        id: 'expiresOn',
        header: t('proForma.expiresOn'),
        nowrap: true,
        cell: ({ expiresOn }) => <span class="tabular">{formatDate(locale(), expiresOn)}</span>,
      },
      {
        id: 'state',
        header: t('proForma.stateTitle'),
        cell: ({ state }) => <Badge tone={tones[state]}>{t(`proForma.state.${state}`)}</Badge>,
      },
      {
        id: 'amount',
        header: t('proForma.amount'),
        align: 'end',
        cell: ({ grossMinor, currency }) => money(grossMinor, currency),
      },
      {
        id: 'document',
        header: t('proForma.document'),
        cell: (proForma) => <Document organizationId={props.organizationId} proForma={proForma} />,
      },
    ]}
    empty={<EmptyState icon={iconFileText} title={t('proForma.empty')} text={t('proForma.emptyText')} />}
  />
);

type DocumentProps = { readonly organizationId: string; readonly proForma: ProFormaView };

/** The pro forma as paper; once it is paid, the invoice in its place. */
function Document(props: DocumentProps): JSX.Element {
  const save = (): Promise<void> =>
    saveFile('proForma.download', {
      organizationId: props.organizationId,
      proFormaId: props.proForma.id,
    }).catch(tellRefusal);
  return (
    <Show
      when={props.proForma.invoiceId}
      fallback={
        <Button
          size="small"
          icon={iconDownload}
          aria-label={t('proForma.downloadOf', { reference: formatReference(props.proForma.reference) })}
          onClick={() => void save()}
        >
          {t('proForma.download')}
        </Button>
      }
    >
      {(invoiceId) => (
        <LinkButton size="small" href={paths.invoice(props.organizationId, invoiceId())}>
          {t('proForma.invoice')}
        </LinkButton>
      )}
    </Show>
  );
}
