import type { ReportKind } from '@atrium/contracts/report/report-kinds';
import { formatDateTime } from '@atrium/i18n/format-date';
import { CopyButton } from '@atrium/ui/copy-button/copy-button';
import { PageHeader } from '@atrium/ui/page/page-header';
import { Skeleton } from '@atrium/ui/skeleton/skeleton';
import { useParams } from '@solidjs/router';
import { type JSX, Match, Switch } from 'solid-js';
import { locale, t } from '../../lib/i18n.ts';
import { usePageTitle } from '../../lib/page-title.ts';
import { reportQuery } from '../../lib/queries.ts';
import { useQuery } from '../../lib/use-query.ts';
import { LoadFailed } from '../../shell/load-failed.tsx';
import { ReportLines } from './report-lines.tsx';
import styles from './report-page.module.css';

const titles = {
  'member.remove': 'report.kind.member_remove',
  'team.delete': 'report.kind.team_delete',
  'organization.delete': 'report.kind.organization_delete',
} as const satisfies Record<ReportKind, string>;

/** What somebody is about to do, for a colleague who was sent the link (ORG-10). */
export function ReportPage(): JSX.Element {
  const params = useParams<{ organizationId: string; reportId: string }>();
  const query = useQuery(() => reportQuery(params.organizationId, params.reportId));
  const title = (): string =>
    query.data ? t(titles[query.data.kind], { subject: query.data.facts.subject }) : t('report.title');
  usePageTitle(title);
  return (
    <Switch
      fallback={
        <div class={styles.page} aria-busy="true">
          <Skeleton height="32px" width="60%" />
          <Skeleton height="280px" />
        </div>
      }
    >
      <Match when={query.isError && !query.data}>
        <PageHeader title={t('report.title')} />
        <LoadFailed error={query.error} onRetry={() => void query.refetch()} />
      </Match>
      <Match when={query.data}>
        {(report) => (
          <>
            <PageHeader
              title={title()}
              lead={t('report.lead', {
                name: report().createdBy,
                date: formatDateTime(locale(), report().createdAt),
                until: formatDateTime(locale(), report().expiresAt),
              })}
              actions={
                <CopyButton
                  text={location.href}
                  label={t('report.copyLink')}
                  copiedLabel={t('report.linkCopied')}
                />
              }
            />
            <div class={styles.page}>
              <ReportLines report={report()} />
              <p class={styles.note}>{t('report.forWhom')}</p>
            </div>
          </>
        )}
      </Match>
    </Switch>
  );
}
