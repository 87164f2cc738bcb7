import { Badge } from '@atrium/ui/badge/badge';
import { Banner } from '@atrium/ui/banner/banner';
import { Button } from '@atrium/ui/button/button';
import { EmptyState } from '@atrium/ui/empty-state/empty-state';
import { TextField } from '@atrium/ui/field/text-field';
import { iconKey, iconPlus } from '@atrium/ui/icon/icons';
import { PageHeader } from '@atrium/ui/page/page-header';
import { Section } from '@atrium/ui/page/section';
import { Skeleton } from '@atrium/ui/skeleton/skeleton';
import { A, useParams } from '@solidjs/router';
import { createSignal, For, type JSX, Show } from 'solid-js';
import { t } from '../../lib/i18n.ts';
import { usePageTitle } from '../../lib/page-title.ts';
import { paths } from '../../lib/paths.ts';
import { reasonOf } from '../../lib/reason-of.ts';
import { useInfiniteQuery } from '../../lib/use-query.ts';
import { LoadFailed } from '../../shell/load-failed.tsx';
import { AccessGroups } from './access-groups.tsx';
import styles from './access-page.module.css';
import { memberAccessQuery } from './access-queries.ts';
import { ExplainSection } from './explain-section.tsx';
import { GiveAccessSheet } from './give-access-sheet.tsx';

/** What somebody reaches, product by product, and where from (MEM-10). */
export function MemberAccessPage(): JSX.Element {
  const params = useParams<{ organizationId: string; accountId: string }>();
  const [search, setSearch] = createSignal('');
  const [giving, setGiving] = createSignal(false);
  const query = useMemberAccess(
    () => params.organizationId,
    () => params.accountId,
    search,
  );
  const member = () => query.data?.pages[0];
  usePageTitle(() => t('access.member.title', { name: member()?.name ?? '' }));
  return (
    <Show
      when={!query.isError}
      fallback={<LoadFailed error={query.error} onRetry={() => void query.refetch()} />}
    >
      <PageHeader
        title={t('access.member.title', { name: member()?.name ?? '…' })}
        lead={t('access.member.lead')}
        back={<A href={paths.member(params.organizationId, params.accountId)}>{member()?.name ?? '…'}</A>}
        badge={<Show when={member()}>{(one) => <Badge>{t(`common.role.${one().role}`)}</Badge>}</Show>}
        actions={
          <Button
            variant="primary"
            icon={iconPlus}
            disabledReason={reasonOf(member()?.can.change)}
            onClick={() => setGiving(true)}
          >
            {t('access.give.open')}
          </Button>
        }
      />
      <div class={styles.page}>
        <Show when={member()?.everything}>
          <Banner tone="info" title={t('access.member.everything')}>
            {t('access.member.everythingText')}
          </Banner>
        </Show>
        <Show when={(member()?.teams.length ?? 0) > 0}>
          <p class={styles.teams}>
            {t('access.member.teams')}
            <For each={member()?.teams}>
              {(team) => <A href={paths.team(params.organizationId, team.id)}>{team.name}</A>}
            </For>
          </p>
        </Show>
        <MemberProducts
          query={query}
          organizationId={params.organizationId}
          search={search()}
          onSearch={setSearch}
        />
        <Show when={member()?.can.change.allowed}>
          <ExplainSection organizationId={params.organizationId} accountId={params.accountId} />
        </Show>
      </div>
      <GiveAccessSheet
        organizationId={params.organizationId}
        principalId={params.accountId}
        name={member()?.name ?? ''}
        open={giving()}
        onOpenChange={setGiving}
      />
    </Show>
  );
}

type MemberProductsProps = {
  readonly query: ReturnType<typeof useMemberAccess>;
  readonly organizationId: string;
  readonly search: string;
  readonly onSearch: (search: string) => void;
};

function MemberProducts(props: MemberProductsProps): JSX.Element {
  const groups = () => props.query.data?.pages.flatMap((page) => page.products) ?? [];
  return (
    <Section title={t('access.member.products')}>
      <div class={styles.search}>
        <TextField
          name="search"
          type="search"
          label={t('access.products.search')}
          value={props.search}
          onInput={props.onSearch}
          maxLength={100}
        />
      </div>
      <Show when={!props.query.isPending} fallback={<Skeleton height="160px" />}>
        <Show
          when={groups().length > 0}
          fallback={
            <EmptyState icon={iconKey} title={t('access.member.empty')} text={t('access.member.emptyText')} />
          }
        >
          <AccessGroups
            sources
            organizationId={props.organizationId}
            groups={groups()}
            change={props.query.data?.pages[0]?.can.change ?? { allowed: false, missing: null }}
          />
        </Show>
      </Show>
      <Show when={props.query.hasNextPage}>
        <Button busy={props.query.isFetchingNextPage} onClick={() => void props.query.fetchNextPage()}>
          {t('access.more')}
        </Button>
      </Show>
    </Section>
  );
}

const useMemberAccess = (organizationId: () => string, accountId: () => string, search: () => string) =>
  useInfiniteQuery(() => memberAccessQuery(organizationId(), accountId(), search()));
