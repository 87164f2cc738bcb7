import { Button } from '@atrium/ui/button/button';
import { Card } from '@atrium/ui/card/card';
import { Section } from '@atrium/ui/page/section';
import { Skeleton } from '@atrium/ui/skeleton/skeleton';
import { showToast } from '@atrium/ui/toast/toast-store';
import { useQueryClient } from '@tanstack/solid-query';
import { createSignal, For, type JSX, Show } from 'solid-js';
import { api } from '../../lib/api.ts';
import { t } from '../../lib/i18n.ts';
import { sessionsQuery } from '../../lib/queries.ts';
import { tellRefusal } from '../../lib/tell-refusal.ts';
import { useQuery } from '../../lib/use-query.ts';
import { LoadFailed } from '../../shell/load-failed.tsx';
import { useSudo } from '../../shell/sudo-dialog.tsx';
import styles from './security-page.module.css';
import { SessionRow } from './session-row.tsx';

/** SEC-7: everywhere the person is signed in; one can be ended, or all others. */
export function SessionsSection(): JSX.Element {
  const query = useQuery(sessionsQuery);
  const client = useQueryClient();
  const withSudo = useSudo();
  const [ending, setEnding] = createSignal<string | null>(null);
  const sessions = () => query.data?.sessions ?? [];

  const end = async (id: string, work: () => Promise<string>): Promise<void> => {
    setEnding(id);
    try {
      showToast({ tone: 'success', title: await withSudo(work) });
    } catch (error) {
      tellRefusal(error);
    } finally {
      await client.invalidateQueries({ queryKey: sessionsQuery().queryKey });
      setEnding(null);
    }
  };
  const endOne = (sessionId: string) =>
    end(sessionId, async () => {
      await api.session.end.mutate({ sessionId });
      return t('security.sessions.ended');
    });
  const endOthers = () =>
    end('others', async () => {
      const { ended } = await api.session.endOthers.mutate({});
      return t('security.sessions.othersEnded', { count: ended });
    });

  return (
    <Section
      title={t('security.sessions.title')}
      lead={t('security.sessions.lead')}
      actions={
        <Button
          busy={ending() === 'others'}
          busyLabel={t('common.loading')}
          disabledReason={query.data && sessions().length < 2 ? t('security.sessions.noOthers') : undefined}
          onClick={() => void endOthers()}
        >
          {t('security.sessions.endOthers')}
        </Button>
      }
    >
      <Show
        when={!query.isError}
        fallback={<LoadFailed error={query.error} onRetry={() => void query.refetch()} />}
      >
        <Card flush>
          <ul class={styles.list} aria-busy={query.isPending}>
            <Show when={query.data} fallback={<SkeletonRows />}>
              <For each={sessions()}>
                {(session) => (
                  <SessionRow
                    session={session}
                    busy={ending() === session.id}
                    onEnd={() => void endOne(session.id)}
                  />
                )}
              </For>
            </Show>
          </ul>
        </Card>
        <Show when={query.data?.more}>
          {(count) => <p class={styles.quiet}>{t('security.sessions.more', { count: count() })}</p>}
        </Show>
      </Show>
    </Section>
  );
}

const SkeletonRows = (): JSX.Element => (
  <li class={styles.session}>
    <Skeleton width="240px" height="20px" />
  </li>
);
