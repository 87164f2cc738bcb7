import type { MemberItem } from '@atrium/contracts/member/member-view';
import type { MyOrganizationView } from '@atrium/contracts/organization/organization-view';
import { Banner } from '@atrium/ui/banner/banner';
import { PageHeader } from '@atrium/ui/page/page-header';
import { Section } from '@atrium/ui/page/section';
import { Skeleton } from '@atrium/ui/skeleton/skeleton';
import { A, useParams } from '@solidjs/router';
import { createSignal, type JSX, Match, Show, Switch } from 'solid-js';
import { locale, t } from '../../lib/i18n.ts';
import { usePageTitle } from '../../lib/page-title.ts';
import { paths } from '../../lib/paths.ts';
import { accountQuery, organizationQuery } from '../../lib/queries.ts';
import { useQuery } from '../../lib/use-query.ts';
import { LoadFailed } from '../../shell/load-failed.tsx';
import { membersQuery } from '../member/member-queries.ts';
import { fullName } from '../member/use-member-actions.ts';
import { useMyOrganization } from '../organization/use-my-organization.ts';
import { NameRepresentative } from './name-representative.tsx';
import styles from './representative.module.css';
import { StepDown } from './step-down.tsx';

/**
 * First another one, then oneself (MEM-2, MEM-3). Where it stands is read from the members each time: whoever comes
 * back later goes on with the second step.
 */
export function ReplaceRepresentativePage(): JSX.Element {
  const params = useParams<{ organizationId: string }>();
  const mine = useMyOrganization();
  const account = useQuery(accountQuery);
  const representatives = useQuery(() =>
    membersQuery({
      ...{ organizationId: params.organizationId, status: 'active' as const },
      roles: ['legal_representative' as const],
    }),
  );
  const others = (): readonly MemberItem[] =>
    (representatives.data?.members ?? []).filter(({ you, endsAt }) => !you && endsAt === null);
  usePageTitle(() => t('replacement.title'));
  return (
    <>
      <PageHeader
        title={t('replacement.title')}
        lead={t('replacement.lead')}
        back={<A href={paths.organization(params.organizationId)}>{t('organization.title')}</A>}
      />
      <div class={styles.page}>
        <Switch fallback={<Skeleton height="320px" />}>
          <Match when={mine()?.role !== 'legal_representative'}>
            <WhoCan organizationId={params.organizationId} />
          </Match>
          <Match when={representatives.isError && !representatives.data}>
            <LoadFailed error={representatives.error} onRetry={() => void representatives.refetch()} />
          </Match>
          <Match when={representatives.data && mine()}>
            {(organization) => (
              <Steps
                organization={organization()}
                accountId={account.data?.account.id ?? ''}
                others={others().map(fullName)}
              />
            )}
          </Match>
        </Switch>
      </div>
    </>
  );
}

function WhoCan(props: { readonly organizationId: string }): JSX.Element {
  const query = useQuery(() => organizationQuery(props.organizationId));
  return (
    <Show when={query.data} fallback={<Skeleton height="56px" />}>
      {(organization) => (
        <Banner tone="info">
          {t('replacement.denied', {
            count: organization().legalRepresentatives.length,
            names: new Intl.ListFormat(locale(), { type: 'disjunction' }).format(
              organization().legalRepresentatives,
            ),
          })}
        </Banner>
      )}
    </Show>
  );
}

type StepsProps = {
  readonly organization: MyOrganizationView;
  readonly accountId: string;
  /** Who else is a legal representative, without an end. */
  readonly others: readonly string[];
};

function Steps(props: StepsProps): JSX.Element {
  const [another, setAnother] = createSignal(false);
  const names = (): string => new Intl.ListFormat(locale()).format(props.others);
  const naming = (): boolean => another() || props.others.length === 0;
  let second: HTMLDivElement | undefined;
  const named = (): void => {
    setAnother(false);
    second?.focus();
  };
  return (
    <>
      <Section title={t('replacement.name.title')} lead={t('replacement.name.lead')}>
        <Show when={props.others.length > 0}>
          <Banner tone="success">
            {t('replacement.name.already', { count: props.others.length, names: names() })}
          </Banner>
        </Show>
        <NameRepresentative
          organizationId={props.organization.id}
          accountId={props.accountId}
          open={naming()}
          onOpen={() => setAnother(true)}
          onNamed={named}
        />
      </Section>
      <div ref={second} tabindex="-1" class={styles.step}>
        <Section title={t('replacement.step.title')} lead={t('replacement.step.lead')}>
          <Show
            when={props.others.length > 0}
            fallback={<Banner tone="info">{t('replacement.step.first')}</Banner>}
          >
            <StepDown organization={props.organization} accountId={props.accountId} />
          </Show>
        </Section>
      </div>
    </>
  );
}
