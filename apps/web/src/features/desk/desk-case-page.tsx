import type { ActionOutput } from '@atrium/contracts/actions';
import { formatDateTime } from '@atrium/i18n/format-date';
import { Button } from '@atrium/ui/button/button';
import { EmptyState } from '@atrium/ui/empty-state/empty-state';
import { iconClock } from '@atrium/ui/icon/icons';
import { PageHeader } from '@atrium/ui/page/page-header';
import { Skeleton } from '@atrium/ui/skeleton/skeleton';
import { showToast } from '@atrium/ui/toast/toast-store';
import { A, useNavigate, useParams } from '@solidjs/router';
import { useQueryClient } from '@tanstack/solid-query';
import { For, type JSX, Match, Show, Switch } from 'solid-js';
import { api } from '../../lib/api.ts';
import { locale, t } from '../../lib/i18n.ts';
import { usePageTitle } from '../../lib/page-title.ts';
import { paths } from '../../lib/paths.ts';
import { isRefusedWith } from '../../lib/refusal.ts';
import { tellRefusal } from '../../lib/tell-refusal.ts';
import { useQuery } from '../../lib/use-query.ts';
import { LoadFailed } from '../../shell/load-failed.tsx';
import styles from './customer-section.module.css';
import { CustomerSection } from './customer-section.tsx';
import { deskCaseQuery } from './desk-queries.ts';
import { PersonSection } from './person-section.tsx';

/** One customer, for as long as the case lasts (DESK-1). */
export function DeskCasePage(): JSX.Element {
  const params = useParams<{ caseId: string }>();
  const query = useQuery(() => deskCaseQuery(params.caseId));
  usePageTitle(() => query.data?.case.name ?? t('cases.title'));
  return (
    <Switch fallback={<Skeleton height="480px" />}>
      <Match when={query.isError && isRefusedWith(query.error, 'request.not_found')}>
        <CaseOver />
      </Match>
      <Match when={query.isError && !query.data}>
        <LoadFailed error={query.error} onRetry={() => void query.refetch()} />
      </Match>
      <Match when={query.data}>{(found) => <OpenCase found={found()} />}</Match>
    </Switch>
  );
}

/** The same for a case that has ended, was withdrawn by the customer, or is somebody else's. */
export const CaseOver = (): JSX.Element => (
  <>
    <PageHeader title={t('cases.case.over')} back={<A href={paths.desk}>{t('cases.case.back')}</A>} />
    <EmptyState icon={iconClock} title={t('cases.case.over')} text={t('cases.case.overText')} />
  </>
);

function OpenCase(props: { readonly found: ActionOutput<'desk.getCase'> }): JSX.Element {
  const navigate = useNavigate();
  const client = useQueryClient();
  const opened = () => props.found.case;
  const close = async (): Promise<void> => {
    try {
      await api.desk.closeCase.mutate({ caseId: opened().id });
      showToast({ tone: 'success', title: t('cases.case.closed') });
    } catch (error) {
      tellRefusal(error);
    }
    client.removeQueries({ queryKey: deskCaseQuery(opened().id).queryKey });
    navigate(paths.desk);
  };
  return (
    <>
      <PageHeader
        title={opened().name}
        lead={`${t(`cases.basis.${opened().basis}`)} · ${t('cases.case.until', { date: formatDateTime(locale(), opened().endsAt) })}`}
        back={<A href={paths.desk}>{t('cases.case.back')}</A>}
        actions={<Button onClick={() => void close()}>{t('cases.case.close')}</Button>}
      />
      <div class={styles.page}>
        <Show when={opened().reason}>{(reason) => <p>{reason()}</p>}</Show>
        <Show when={props.found.person}>{(person) => <PersonSection person={person()} />}</Show>
        <For each={props.found.organizations} fallback={<p>{t('cases.customer.none')}</p>}>
          {(organization) => (
            <CustomerSection
              caseId={opened().id}
              organizationId={organization.id}
              name={organization.name}
              services={opened().basis === 'temporary_access'}
              open={props.found.organizations.length === 1}
            />
          )}
        </For>
      </div>
    </>
  );
}
