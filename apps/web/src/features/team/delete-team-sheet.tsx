import type { TeamView } from '@atrium/contracts/team/team-view';
import { Button } from '@atrium/ui/button/button';
import { CopyButton } from '@atrium/ui/copy-button/copy-button';
import { FormShell } from '@atrium/ui/form/form-shell';
import { Sheet } from '@atrium/ui/sheet/sheet';
import { Skeleton } from '@atrium/ui/skeleton/skeleton';
import { showToast } from '@atrium/ui/toast/toast-store';
import { useNavigate } from '@solidjs/router';
import { useQueryClient } from '@tanstack/solid-query';
import { type JSX, Show } from 'solid-js';
import { api } from '../../lib/api.ts';
import { createForm } from '../../lib/create-form.ts';
import { t } from '../../lib/i18n.ts';
import { paths } from '../../lib/paths.ts';
import { useQuery } from '../../lib/use-query.ts';
import { refreshAccess } from '../access/access-queries.ts';
import { ReportLines } from '../report/report-lines.tsx';
import styles from './team.module.css';

type DeleteTeamSheetProps = {
  readonly organizationId: string;
  readonly team: TeamView;
  readonly open: boolean;
  readonly onOpenChange: (open: boolean) => void;
};

export function DeleteTeamSheet(props: DeleteTeamSheetProps): JSX.Element {
  return (
    <Show when={props.open}>
      <Sheet
        open
        onOpenChange={props.onOpenChange}
        title={t('team.delete.sheet', { name: props.team.name })}
        closeLabel={t('common.close')}
      >
        <DeleteTeamForm {...props} />
      </Sheet>
    </Show>
  );
}

/** First who loses access to what, then the deletion; refused when that has changed since (TEAM-5, ORG-10). */
function DeleteTeamForm(props: DeleteTeamSheetProps): JSX.Element {
  const client = useQueryClient();
  const navigate = useNavigate();
  const ids = { organizationId: props.organizationId, teamId: props.team.id };
  const report = useQuery(() => ({
    queryKey: ['team.reportDeletion', ids],
    queryFn: () => api.team.reportDeletion.mutate(ids),
    staleTime: Number.POSITIVE_INFINITY,
    gcTime: 0,
  }));
  const form = createForm({
    initial: {},
    label: () => null,
    submit: () => api.team.delete.mutate({ ...ids, reportId: report.data?.reportId ?? '' }),
    onDone: async () => {
      props.onOpenChange(false);
      showToast({ tone: 'success', title: t('team.delete.done', { name: props.team.name }) });
      navigate(paths.teams(props.organizationId));
      client.removeQueries({ queryKey: ['team.get', props.organizationId, props.team.id] });
      await refreshAccess(client);
    },
  });
  const changed = (): boolean => {
    const refusal = form.refusal();
    return refusal !== null && refusal !== 'offline' && refusal.code.startsWith('report.');
  };
  return (
    <FormShell
      busy={form.busy() || report.isFetching}
      error={form.error()}
      onSubmit={async () => {
        if (!changed()) return form.submit();
        form.setRefusal(null);
        await report.refetch();
      }}
      submitLabel={changed() ? t('team.delete.again') : t('team.delete.open')}
      submitVariant={changed() ? 'primary' : 'danger'}
      busyLabel={t('common.loading')}
      secondary={
        <Button variant="quiet" onClick={() => props.onOpenChange(false)}>
          {t('common.cancel')}
        </Button>
      }
    >
      <div class={styles.fields}>
        <Show when={report.data} fallback={<Skeleton height="160px" />}>
          {(data) => (
            <>
              <ReportLines report={data()} />
              <div>
                <CopyButton
                  text={`${location.origin}${paths.report(props.organizationId, data().reportId)}`}
                  label={t('report.copyLink')}
                  copiedLabel={t('report.linkCopied')}
                />
              </div>
            </>
          )}
        </Show>
      </div>
    </FormShell>
  );
}
