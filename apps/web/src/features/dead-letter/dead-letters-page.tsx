import type { ActionOutput } from '@atrium/contracts/actions';
import { formatDateTime } from '@atrium/i18n/format-date';
import { Button } from '@atrium/ui/button/button';
import { EmptyState } from '@atrium/ui/empty-state/empty-state';
import { iconCheck } from '@atrium/ui/icon/icons';
import { PageHeader } from '@atrium/ui/page/page-header';
import { DataTable } from '@atrium/ui/table/data-table';
import { showToast } from '@atrium/ui/toast/toast-store';
import { infiniteQueryOptions, useQueryClient } from '@tanstack/solid-query';
import { createSignal, type JSX, Show } from 'solid-js';
import { api } from '../../lib/api.ts';
import { locale, t } from '../../lib/i18n.ts';
import { usePageTitle } from '../../lib/page-title.ts';
import { tellRefusal } from '../../lib/tell-refusal.ts';
import { useInfiniteQuery } from '../../lib/use-query.ts';
import { LoadFailed } from '../../shell/load-failed.tsx';
import { taskName } from './task-name.ts';

type Job = ActionOutput<'deadLetter.list'>['jobs'][number];

const deadLettersQuery = () =>
  infiniteQueryOptions({
    ...{ queryKey: ['deadLetter.list'], refetchOnWindowFocus: false },
    queryFn: ({ pageParam: before, signal }) => api.deadLetter.list.query({ before }, { signal }),
    initialPageParam: null as string | null,
    getNextPageParam: ({ more, jobs }): string | undefined => (more ? jobs.at(-1)?.id : undefined),
  });

/** What was tried as often as it may be and failed for good; somebody mends the cause and lets it begin anew (DESK-2). */
export function DeadLettersPage(): JSX.Element {
  const client = useQueryClient();
  const query = useInfiniteQuery(deadLettersQuery);
  const [busy, setBusy] = createSignal(false);
  const jobs = (): Job[] => query.data?.pages.flatMap((page) => page.jobs) ?? [];
  const replay = async (chosen: readonly Job[]): Promise<void> => {
    setBusy(true);
    try {
      const { replayed } = await api.deadLetter.replay.mutate({ ids: chosen.map(({ id }) => id) });
      showToast({ tone: 'success', title: t('failures.replayed', { count: replayed.length }) });
      await client.invalidateQueries({ queryKey: deadLettersQuery().queryKey });
    } catch (error) {
      tellRefusal(error);
    } finally {
      setBusy(false);
    }
  };
  usePageTitle(() => t('failures.title'));
  return (
    <>
      <PageHeader
        title={t('failures.title')}
        lead={t('failures.lead')}
        actions={
          <Show when={jobs().length > 1}>
            <Button busy={busy()} onClick={() => void replay(jobs().slice(0, mostAtOnce))}>
              {t('failures.replayAll')}
            </Button>
          </Show>
        }
      />
      <Show
        when={!query.isError || query.data}
        fallback={<LoadFailed error={query.error} onRetry={() => void query.refetch()} />}
      >
        <JobTable
          jobs={jobs()}
          loading={query.isPending}
          busy={busy()}
          onReplay={(job) => void replay([job])}
        />
        <Show when={query.hasNextPage}>
          <Button busy={query.isFetchingNextPage} onClick={() => void query.fetchNextPage()}>
            {t('failures.older')}
          </Button>
        </Show>
      </Show>
    </>
  );
}

/** As many as one request takes. */
const mostAtOnce = 100;

type JobTableProps = {
  readonly jobs: readonly Job[];
  readonly loading: boolean;
  readonly busy: boolean;
  readonly onReplay: (job: Job) => void;
};

const JobTable = (props: JobTableProps): JSX.Element => (
  <DataTable
    caption={t('failures.title')}
    rows={props.jobs}
    rowKey={({ id }) => id}
    loading={props.loading}
    skeletonRows={3}
    empty={<EmptyState icon={iconCheck} title={t('failures.empty')} text={t('failures.emptyText')} />}
    columns={[
      { id: 'task', header: t('failures.column.task'), primary: true, cell: ({ task }) => taskName(task) },
      { id: 'problem', header: t('failures.column.problem'), cell: ({ problem }) => problem || '–' },
      {
        ...{ id: 'attempts', header: t('failures.column.attempts'), align: 'end' },
        cell: ({ attempts }) => attempts,
      },
      {
        ...{ id: 'tried', header: t('failures.column.tried') },
        nowrap: true,
        cell: ({ triedAt }) => formatDateTime(locale(), triedAt),
      },
      {
        ...{ id: 'replay', header: t('failures.column.replay') },
        cell: (job) => (
          <Button
            size="small"
            busy={props.busy}
            aria-label={t('failures.replayOne', { task: taskName(job.task) })}
            onClick={() => props.onReplay(job)}
          >
            {t('failures.replay')}
          </Button>
        ),
      },
    ]}
  />
);
