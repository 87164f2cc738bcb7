import type { ActionOutput } from '@atrium/contracts/actions';
import { formatDateTime } from '@atrium/i18n/format-date';
import { formatNumber } from '@atrium/i18n/format-number';
import { Badge } from '@atrium/ui/badge/badge';
import { LinkButton } from '@atrium/ui/button/link-button';
import { EmptyState } from '@atrium/ui/empty-state/empty-state';
import { iconFileText } from '@atrium/ui/icon/icons';
import { PageHeader } from '@atrium/ui/page/page-header';
import { Skeleton } from '@atrium/ui/skeleton/skeleton';
import { DataTable } from '@atrium/ui/table/data-table';
import { type JSX, Match, Switch } from 'solid-js';
import { locale, t } from '../../lib/i18n.ts';
import { usePageTitle } from '../../lib/page-title.ts';
import { paths } from '../../lib/paths.ts';
import { useQuery } from '../../lib/use-query.ts';
import { LoadFailed } from '../../shell/load-failed.tsx';
import { bankFilesQuery } from './bank-queries.ts';
import { ImportFile } from './import-file.tsx';
import { stateTone } from './state-tone.ts';

type File = ActionOutput<'bankFile.list'>['files'][number];

/** The files of the bank and where to bring another (PAY-3). */
export function BankFilesPage(): JSX.Element {
  const query = useQuery(bankFilesQuery);
  usePageTitle(() => t('bankDesk.files.title'));
  return (
    <>
      <PageHeader
        title={t('bankDesk.files.title')}
        lead={t('bankDesk.files.lead')}
        actions={
          <>
            <LinkButton href={paths.payouts}>{t('bankDesk.payouts.title')}</LinkButton>
            <LinkButton href={paths.suspense}>{t('bankDesk.suspense.title')}</LinkButton>
            <ImportFile />
          </>
        }
      />
      <Switch fallback={<Skeleton height="200px" />}>
        <Match when={query.isError && !query.data}>
          <LoadFailed error={query.error} onRetry={() => void query.refetch()} />
        </Match>
        <Match when={query.data}>
          {(data) => (
            <DataTable
              caption={t('bankDesk.files.title')}
              rows={data().files}
              rowKey={(row) => row.id}
              rowLink={(row) => paths.bankFile(row.id)}
              columns={columns()}
              empty={
                <EmptyState
                  icon={iconFileText}
                  title={t('bankDesk.files.empty')}
                  text={t('bankDesk.files.emptyText')}
                />
              }
            />
          )}
        </Match>
      </Switch>
    </>
  );
}

const columns = () => [
  { id: 'file', primary: true, header: t('bankDesk.files.file'), cell: (row: File) => row.name },
  {
    id: 'uploaded',
    header: t('bankDesk.files.uploaded'),
    nowrap: true,
    cell: (row: File) => formatDateTime(locale(), row.uploadedAt),
  },
  {
    ...{ id: 'movements', align: 'end' as const, header: t('bankDesk.files.movements') },
    cell: (row: File) => formatNumber(locale(), row.movements),
  },
  {
    id: 'state',
    header: t('bankDesk.files.stateHead'),
    cell: (row: File) => <Badge tone={stateTone[row.state]}>{t(`bankDesk.state.${row.state}`)}</Badge>,
  },
];
