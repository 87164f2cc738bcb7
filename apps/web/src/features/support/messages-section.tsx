import { formatDateTime } from '@atrium/i18n/format-date';
import { EmptyState } from '@atrium/ui/empty-state/empty-state';
import { iconMail } from '@atrium/ui/icon/icons';
import { Section } from '@atrium/ui/page/section';
import { Skeleton } from '@atrium/ui/skeleton/skeleton';
import { DataTable } from '@atrium/ui/table/data-table';
import { type JSX, Match, Switch } from 'solid-js';
import { locale, t } from '../../lib/i18n.ts';
import { useQuery } from '../../lib/use-query.ts';
import { LoadFailed } from '../../shell/load-failed.tsx';
import { supportMessagesQuery } from './support-queries.ts';

/** One's own messages with their references (SUP-4). */
export function MessagesSection(): JSX.Element {
  const query = useQuery(supportMessagesQuery);
  return (
    <Section title={t('support.messages.title')}>
      <Switch fallback={<Skeleton height="120px" />}>
        <Match when={query.isError && !query.data}>
          <LoadFailed error={query.error} onRetry={() => void query.refetch()} />
        </Match>
        <Match when={query.data}>
          {(data) => (
            <DataTable
              caption={t('support.messages.title')}
              rows={data().messages}
              rowKey={({ id }) => id}
              columns={[
                {
                  id: 'subject',
                  header: t('support.messages.subject'),
                  primary: true,
                  cell: ({ subject }) => subject,
                },
                {
                  id: 'reference',
                  header: t('support.messages.reference'),
                  cell: ({ reference }) => reference,
                },
                {
                  id: 'about',
                  header: t('support.messages.about'),
                  cell: ({ organizationName }) => organizationName ?? t('support.message.account'),
                },
                {
                  id: 'sent',
                  header: t('support.messages.sent'),
                  nowrap: true,
                  cell: ({ createdAt }) => formatDateTime(locale(), createdAt),
                },
              ]}
              empty={
                <EmptyState
                  icon={iconMail}
                  title={t('support.messages.empty')}
                  text={t('support.messages.emptyText')}
                />
              }
            />
          )}
        </Match>
      </Switch>
    </Section>
  );
}
