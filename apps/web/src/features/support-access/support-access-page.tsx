import type { ActionOutput } from '@atrium/contracts/actions';
import { formatDateTime } from '@atrium/i18n/format-date';
import { Button } from '@atrium/ui/button/button';
import { DescriptionList } from '@atrium/ui/description-list/description-list';
import { PageHeader } from '@atrium/ui/page/page-header';
import { Skeleton } from '@atrium/ui/skeleton/skeleton';
import { showToast } from '@atrium/ui/toast/toast-store';
import { A, useParams } from '@solidjs/router';
import { useQueryClient } from '@tanstack/solid-query';
import { createSignal, type JSX, Match, Show, Switch } from 'solid-js';
import { api } from '../../lib/api.ts';
import { locale, t } from '../../lib/i18n.ts';
import { usePageTitle } from '../../lib/page-title.ts';
import { paths } from '../../lib/paths.ts';
import { tellRefusal } from '../../lib/tell-refusal.ts';
import { useQuery } from '../../lib/use-query.ts';
import { LoadFailed } from '../../shell/load-failed.tsx';
import { levelName } from '../access/access-words.ts';
import styles from '../support/support.module.css';
import { AccessState, servicesInWords } from './access-state.tsx';
import { supportAccessesQuery, supportAccessQuery } from './support-access-queries.ts';
import { UsesSection } from './uses-section.tsx';

/** One access, live: what it gives, what support does with it, and the button that ends it at once (SUP-3). */
export function SupportAccessPage(): JSX.Element {
  const params = useParams<{ organizationId: string; accessId: string }>();
  const query = useQuery(() => supportAccessQuery(params.organizationId, params.accessId));
  usePageTitle(() => t('temporary.title'));
  return (
    <Switch fallback={<Skeleton height="320px" />}>
      <Match when={query.isError && !query.data}>
        <LoadFailed error={query.error} onRetry={() => void query.refetch()} />
      </Match>
      <Match when={query.data}>
        {(data) => (
          <>
            <Header access={data().access} organizationId={params.organizationId} />
            <div class={styles.parts}>
              <Facts access={data().access} />
              <UsesSection uses={data().uses} />
            </div>
          </>
        )}
      </Match>
    </Switch>
  );
}

type Access = ActionOutput<'supportAccess.get'>['access'];

function Header(props: { readonly access: Access; readonly organizationId: string }): JSX.Element {
  const client = useQueryClient();
  const [busy, setBusy] = createSignal(false);
  const withdraw = async (): Promise<void> => {
    const { organizationId, access } = props;
    setBusy(true);
    try {
      await api.supportAccess.withdraw.mutate({ organizationId, accessId: access.id });
      showToast({ tone: 'success', title: t('temporary.access.withdrawn') });
    } catch (error) {
      tellRefusal(error);
    } finally {
      setBusy(false);
      await Promise.all([
        client.invalidateQueries({ queryKey: supportAccessQuery(organizationId, access.id).queryKey }),
        client.invalidateQueries({ queryKey: supportAccessesQuery(organizationId).queryKey }),
      ]);
    }
  };
  return (
    <PageHeader
      title={t('temporary.title')}
      lead={whenInWords(props.access)}
      back={<A href={paths.support(props.organizationId)}>{t('support.title')}</A>}
      badge={<AccessState access={props.access} />}
      actions={
        <Show when={props.access.endedAt === null}>
          <Button variant="danger" busy={busy()} onClick={() => void withdraw()}>
            {t('temporary.access.withdraw')}
          </Button>
        </Show>
      }
    />
  );
}

function whenInWords({ endsAt, endedAt, withdrawnBy }: Access): string {
  if (endedAt === null) return t('temporary.access.runs', { date: formatDateTime(locale(), endsAt) });
  const date = formatDateTime(locale(), endedAt);
  return withdrawnBy === null
    ? t('temporary.access.over', { date })
    : t('temporary.access.overBy', { name: withdrawnBy, date });
}

const Facts = (props: { readonly access: Access }): JSX.Element => (
  <DescriptionList
    items={[
      {
        term: t('temporary.list.services'),
        value: props.access.services
          .map((service) => `${servicesInWords([service])} (${levelName(service.level)})`)
          .join(', '),
      },
      { term: t('temporary.form.reason'), value: props.access.reason },
      { term: t('temporary.list.givenBy'), value: props.access.grantedBy },
      {
        term: t('temporary.access.firstUse'),
        value: props.access.firstUsedAt
          ? formatDateTime(locale(), props.access.firstUsedAt)
          : t('temporary.access.never'),
      },
    ]}
  />
);
