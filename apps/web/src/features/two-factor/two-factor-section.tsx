import type { ActionOutput } from '@atrium/contracts/actions';
import { Badge } from '@atrium/ui/badge/badge';
import { Banner } from '@atrium/ui/banner/banner';
import { Card } from '@atrium/ui/card/card';
import { Section } from '@atrium/ui/page/section';
import { Skeleton } from '@atrium/ui/skeleton/skeleton';
import { showToast } from '@atrium/ui/toast/toast-store';
import { type UseQueryResult, useQueryClient } from '@tanstack/solid-query';
import { createSignal, type JSX, lazy, Match, Show, Suspense, Switch } from 'solid-js';
import { t } from '../../lib/i18n.ts';
import { accountQuery, secondFactorsQuery, sessionsQuery } from '../../lib/queries.ts';
import { useQuery } from '../../lib/use-query.ts';
import { LoadFailed } from '../../shell/load-failed.tsx';
import { FactorList, type FactorTask } from './factor-list.tsx';
import styles from './two-factor.module.css';

const TaskDialog = lazy(async () => ({ default: (await import('./task-dialog.tsx')).TaskDialog }));
const BackupCodesDialog = lazy(async () => ({
  default: (await import('./backup-codes-dialog.tsx')).BackupCodesDialog,
}));

export type SecondFactors = ActionOutput<'secondFactor.list'>;

const fewCodes = 3;

/** SEC-3: every way to prove oneself beside the password; a new one is a dialog of its own. */
export function TwoFactorSection(props: { readonly loginIdentifier: string }): JSX.Element {
  const query = useQuery(secondFactorsQuery);
  const client = useQueryClient();
  const [task, setTask] = createSignal<FactorTask | null>(null);
  const [codes, setCodes] = createSignal<readonly string[] | null>(null);
  const isOn = (): boolean => (query.data?.factors.length ?? 0) > 0;

  const done = async (title: string, backupCodes: readonly string[] | null): Promise<void> => {
    setTask(null);
    setCodes(backupCodes);
    showToast({ tone: 'success', title });
    await Promise.all(
      [secondFactorsQuery(), sessionsQuery(), accountQuery()].map(({ queryKey }) =>
        client.invalidateQueries({ queryKey }),
      ),
    );
  };

  return (
    <Section
      title={t('factors.section.title')}
      lead={t('factors.section.lead')}
      actions={
        <Show when={query.data} fallback={<Skeleton width="72px" height="24px" />}>
          <Badge tone={isOn() ? 'success' : 'neutral'}>{t(`factors.section.${isOn() ? 'on' : 'off'}`)}</Badge>
        </Show>
      }
    >
      <Ways query={query} onTask={setTask} />
      <Show when={task()}>
        {(current) => (
          <Suspense>
            <TaskDialog
              task={current()}
              phone={query.data?.phone ?? ''}
              onClose={() => setTask(null)}
              onDone={(title, backupCodes) => void done(title, backupCodes)}
            />
          </Suspense>
        )}
      </Show>
      <Show when={codes()}>
        {(list) => (
          <Suspense>
            <BackupCodesDialog
              codes={list()}
              loginIdentifier={props.loginIdentifier}
              onClose={() => setCodes(null)}
            />
          </Suspense>
        )}
      </Show>
    </Section>
  );
}

type WaysProps = {
  readonly query: UseQueryResult<SecondFactors>;
  readonly onTask: (task: FactorTask) => void;
};

const Ways = (props: WaysProps): JSX.Element => (
  <Switch fallback={<Skeleton height="312px" />}>
    <Match when={props.query.data}>
      {(data) => (
        <div class={styles.stack}>
          <Show when={data().factors.length > 0 && data().backupCodesLeft < fewCodes}>
            <Banner tone="warning">{t('factors.section.fewCodes', { count: data().backupCodesLeft })}</Banner>
          </Show>
          <Card flush>
            <FactorList data={data()} onTask={props.onTask} />
          </Card>
        </div>
      )}
    </Match>
    <Match when={props.query.isError}>
      <LoadFailed error={props.query.error} onRetry={() => void props.query.refetch()} />
    </Match>
  </Switch>
);
