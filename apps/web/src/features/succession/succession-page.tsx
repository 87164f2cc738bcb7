import { successionWaitDays } from '@atrium/contracts/succession/succession-types';
import type { SuccessionView } from '@atrium/contracts/succession/succession-view';
import { Banner } from '@atrium/ui/banner/banner';
import { Button } from '@atrium/ui/button/button';
import { PageHeader } from '@atrium/ui/page/page-header';
import { Section } from '@atrium/ui/page/section';
import { Skeleton } from '@atrium/ui/skeleton/skeleton';
import { A, useParams } from '@solidjs/router';
import { useQueryClient } from '@tanstack/solid-query';
import { type JSX, Match, Show, Switch } from 'solid-js';
import { api } from '../../lib/api.ts';
import { t } from '../../lib/i18n.ts';
import { usePageTitle } from '../../lib/page-title.ts';
import { paths } from '../../lib/paths.ts';
import { isRefusedWith } from '../../lib/refusal.ts';
import { useQuery } from '../../lib/use-query.ts';
import { LoadFailed } from '../../shell/load-failed.tsx';
import { useMyOrganization } from '../organization/use-my-organization.ts';
import { ActionButton } from './action-button.tsx';
import { CollectDocuments } from './collect-documents.tsx';
import styles from './succession.module.css';
import { successionQuery } from './succession-queries.ts';
import { SuccessionState } from './succession-state.tsx';

/** Asking to take over when nobody can act any more, and where the request stands (ORG-9). */
export function SuccessionPage(): JSX.Element {
  const params = useParams<{ organizationId: string }>();
  const client = useQueryClient();
  const query = useQuery(() => successionQuery(params.organizationId));
  usePageTitle(() => t('succession.title'));
  const show = (request: SuccessionView): void =>
    void client.setQueryData(successionQuery(params.organizationId).queryKey, { request });
  return (
    <>
      <PageHeader
        title={t('succession.title')}
        lead={t('succession.lead')}
        back={<A href={paths.organization(params.organizationId)}>{t('organization.title')}</A>}
      />
      <div class={styles.page}>
        <Switch fallback={<Skeleton height="240px" />}>
          <Match when={isRefusedWith(query.error, 'permission.denied')}>
            <Banner tone="info">{t('succession.denied')}</Banner>
          </Match>
          <Match when={query.isError && !query.data}>
            <LoadFailed error={query.error} onRetry={() => void query.refetch()} />
          </Match>
          <Match when={query.data}>
            {(data) => (
              <Content organizationId={params.organizationId} request={data().request} onChange={show} />
            )}
          </Match>
        </Switch>
      </div>
    </>
  );
}

type ContentProps = {
  readonly organizationId: string;
  readonly request: SuccessionView | null;
  readonly onChange: (request: SuccessionView) => void;
};

function Content(props: ContentProps): JSX.Element {
  const mine = useMyOrganization();
  const running = () => (props.request?.endedAt === null ? props.request : null);
  const organizationId = () => props.organizationId as never;
  return (
    <>
      <Show when={props.request}>{(request) => <SuccessionState request={request()} />}</Show>
      {/* No accessor for the children: sending ends the state that they read while they are still there. */}
      <Show when={running()?.mine && running()?.state === 'collecting'}>
        <CollectDocuments
          organizationId={props.organizationId}
          documents={props.request?.documents ?? 0}
          onChange={props.onChange}
        />
      </Show>
      <Show when={running()?.mayStop}>
        <ActionButton
          variant="secondary"
          label={t('succession.stop')}
          doneText={t('succession.stopped')}
          run={async () =>
            props.onChange(await api.succession.stop.mutate({ organizationId: organizationId() }))
          }
        />
      </Show>
      <Show when={!running()}>
        <HowItWorks />
        <Show
          when={mine()?.role !== 'legal_representative'}
          fallback={<Button disabledReason={t('succession.representative')}>{t('succession.start')}</Button>}
        >
          <ActionButton
            variant="primary"
            label={t('succession.start')}
            run={async () =>
              props.onChange(await api.succession.start.mutate({ organizationId: organizationId() }))
            }
          />
        </Show>
      </Show>
    </>
  );
}

const HowItWorks = (): JSX.Element => (
  <Section title={t('succession.how.title')}>
    <ol class={styles.steps}>
      <li>{t('succession.how.documents')}</li>
      <li>{t('succession.how.told')}</li>
      <li>{t('succession.how.review')}</li>
      <li>{t('succession.how.wait', { days: successionWaitDays })}</li>
    </ol>
  </Section>
);
