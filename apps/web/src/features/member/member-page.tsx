import type { MemberView } from '@atrium/contracts/member/member-view';
import { formatDate, formatDateTime } from '@atrium/i18n/format-date';
import { Badge } from '@atrium/ui/badge/badge';
import { LinkButton } from '@atrium/ui/button/link-button';
import { DescriptionList } from '@atrium/ui/description-list/description-list';
import { iconLock } from '@atrium/ui/icon/icons';
import { PageHeader } from '@atrium/ui/page/page-header';
import { Section } from '@atrium/ui/page/section';
import { Skeleton } from '@atrium/ui/skeleton/skeleton';
import { A, useParams } from '@solidjs/router';
import { type JSX, Match, Show, Switch } from 'solid-js';
import { locale, t } from '../../lib/i18n.ts';
import { usePageTitle } from '../../lib/page-title.ts';
import { paths } from '../../lib/paths.ts';
import { isRefusedWith } from '../../lib/refusal.ts';
import { useQuery } from '../../lib/use-query.ts';
import { LoadFailed } from '../../shell/load-failed.tsx';
import { ContactPreferences } from './contact-preferences.tsx';
import { MemberDanger } from './member-danger.tsx';
import { memberQuery } from './member-queries.ts';
import { MemberRights } from './member-rights.tsx';
import styles from './members.module.css';
import { fullName, useMemberActions } from './use-member-actions.ts';

/** One member: what they are here, and what they want to hear of when it is oneself. */
export function MemberPage(): JSX.Element {
  const params = useParams<{ organizationId: string; accountId: string }>();
  const query = useQuery(() => memberQuery(params.organizationId, params.accountId));
  const actions = useMemberActions(() => params.organizationId);
  usePageTitle(() => (query.data ? fullName(query.data) : t('members.title')));
  return (
    <Switch
      fallback={
        <div class={styles.page} aria-busy="true">
          <Skeleton height="32px" width="50%" />
          <Skeleton height="160px" />
          <Skeleton height="200px" />
        </div>
      }
    >
      <Match when={query.isError && !query.data}>
        <Show
          when={isRefusedWith(query.error, 'request.not_found')}
          fallback={<LoadFailed error={query.error} onRetry={() => void query.refetch()} />}
        >
          <PageHeader title={t('members.member.notFound')} back={<Back id={params.organizationId} />} />
        </Show>
      </Match>
      <Match when={query.data}>
        {(member) => (
          <>
            <PageHeader
              title={fullName(member())}
              lead={member().email}
              back={<Back id={params.organizationId} />}
              actions={
                <LinkButton href={paths.memberAccess(params.organizationId, member().accountId)}>
                  {t('members.member.products')}
                </LinkButton>
              }
              badge={
                <Show when={member().status !== 'active'}>
                  <Badge tone="warning" icon={iconLock}>
                    {t(`members.status.${member().status}`)}
                  </Badge>
                </Show>
              }
            />
            <div class={styles.sections}>
              <Details member={member()} />
              <Show when={member().can.updateRole.allowed}>
                <MemberRights organizationId={params.organizationId} member={member()} actions={actions} />
              </Show>
              <Show when={member().preferences}>
                <ContactPreferences organizationId={params.organizationId} member={member()} />
              </Show>
              <MemberDanger organizationId={params.organizationId} member={member()} actions={actions} />
            </div>
          </>
        )}
      </Match>
    </Switch>
  );
}

const Back = (props: { readonly id: string }): JSX.Element => (
  <A href={paths.members(props.id)}>{t('members.member.back')}</A>
);

function Details(props: { readonly member: MemberView }): JSX.Element {
  const factor = (): string =>
    props.member.hasSecondFactor ? t('members.factor.on') : t('members.factor.off');
  return (
    <Section title={t('members.member.details')}>
      <DescriptionList
        items={[
          { term: t('members.column.role'), value: t(`common.role.${props.member.role}`) },
          { term: t('members.column.joined'), value: formatDate(locale(), props.member.joinedAt) },
          ...(props.member.lastActiveAt
            ? [
                {
                  term: t('members.column.lastActive'),
                  value: formatDateTime(locale(), props.member.lastActiveAt),
                },
              ]
            : []),
          ...(props.member.hasSecondFactor === null
            ? []
            : [{ term: t('members.column.secondFactor'), value: factor() }]),
          ...(props.member.teams.length > 0
            ? [
                {
                  term: t('members.column.teams'),
                  value: props.member.teams.map(({ name }) => name).join(', '),
                },
              ]
            : []),
          ...(props.member.endsAt
            ? [{ term: t('members.column.ends'), value: formatDateTime(locale(), props.member.endsAt) }]
            : []),
        ]}
      />
    </Section>
  );
}
