import type { BankFileView } from '@atrium/contracts/bank-file/bank-view';
import { formatNumber } from '@atrium/i18n/format-number';
import { Badge } from '@atrium/ui/badge/badge';
import { Banner } from '@atrium/ui/banner/banner';
import { PageHeader } from '@atrium/ui/page/page-header';
import { Section } from '@atrium/ui/page/section';
import { Progress } from '@atrium/ui/progress/progress';
import { Skeleton } from '@atrium/ui/skeleton/skeleton';
import { DataTable } from '@atrium/ui/table/data-table';
import { A, useParams } from '@solidjs/router';
import { type JSX, Match, Show, Switch } from 'solid-js';
import { locale, t } from '../../lib/i18n.ts';
import { usePageTitle } from '../../lib/page-title.ts';
import { paths } from '../../lib/paths.ts';
import { useQuery } from '../../lib/use-query.ts';
import { LoadFailed } from '../../shell/load-failed.tsx';
import { bankFileQuery } from './bank-queries.ts';
import { stateTone } from './state-tone.ts';
import { StatementsSection } from './statements-section.tsx';

/** What one file brought, where it went, and what is wrong about its statements (PAY-3). */
export function BankFilePage(): JSX.Element {
  const parameters = useParams<{ fileId: string }>();
  const query = useQuery(() => bankFileQuery(parameters.fileId));
  usePageTitle(() => query.data?.name ?? t('bankDesk.files.title'));
  return (
    <Switch fallback={<Skeleton height="200px" />}>
      <Match when={query.isError && !query.data}>
        <LoadFailed error={query.error} onRetry={() => void query.refetch()} />
      </Match>
      <Match when={query.data}>{(file) => <Contents file={file()} />}</Match>
    </Switch>
  );
}

function Contents(props: { readonly file: BankFileView }): JSX.Element {
  const file = () => props.file;
  return (
    <>
      <PageHeader
        title={file().name}
        back={<A href={paths.bankFiles}>{t('bankDesk.file.back')}</A>}
        badge={<Badge tone={stateTone[file().state]}>{t(`bankDesk.state.${file().state}`)}</Badge>}
        lead={t('bankDesk.file.added', { movements: file().movements, added: file().added })}
      />
      <Show when={file().problem}>
        {(problem) => (
          <Banner tone="danger" title={t('bankDesk.file.refused')}>
            {t(`bankDesk.problem.${problem()}`)}{' '}
            <Show when={file().problemLine}>{(line) => t('bankDesk.file.line', { line: line() })}</Show>{' '}
            <Show when={file().problemDetail}>{(detail) => <code>{detail()}</code>}</Show>
          </Banner>
        )}
      </Show>
      <Show when={file().state === 'waiting' || file().state === 'booking'}>
        <Progress
          label={t(`bankDesk.state.${file().state}`)}
          value={file().state === 'booking' ? file().booked : undefined}
          max={Math.max(1, file().added)}
          valueText={t('bankDesk.file.progress', { booked: file().booked, added: file().added })}
        />
      </Show>
      <Show when={file().outcomes.length > 0}>
        <Outcomes file={file()} />
      </Show>
      <Show when={file().statements.length > 0}>
        <StatementsSection statements={file().statements} />
      </Show>
    </>
  );
}

function Outcomes(props: { readonly file: BankFileView }): JSX.Element {
  return (
    <Section title={t('bankDesk.file.outcomes')}>
      <DataTable
        caption={t('bankDesk.file.outcomes')}
        rows={props.file.outcomes}
        rowKey={(row) => row.outcome}
        columns={[
          {
            ...{ id: 'outcome', primary: true, header: t('bankDesk.file.outcome') },
            cell: (row) => (
              <Show when={row.waiting > 0} fallback={t(`bankDesk.outcome.${row.outcome}`)}>
                <A href={paths.suspense}>{t(`bankDesk.outcome.${row.outcome}`)}</A>
              </Show>
            ),
          },
          {
            ...{ id: 'count', align: 'end', header: t('bankDesk.file.count') },
            cell: (row) => formatNumber(locale(), row.count),
          },
        ]}
      />
    </Section>
  );
}
