import type { Ability } from '@atrium/contracts/organization/organization-view';
import type { TeamView } from '@atrium/contracts/team/team-view';
import { Button } from '@atrium/ui/button/button';
import { EmptyState } from '@atrium/ui/empty-state/empty-state';
import { iconBox, iconPencil, iconPlus } from '@atrium/ui/icon/icons';
import { DangerZone } from '@atrium/ui/page/danger-zone';
import { PageHeader } from '@atrium/ui/page/page-header';
import { Section } from '@atrium/ui/page/section';
import { Skeleton } from '@atrium/ui/skeleton/skeleton';
import { A, useParams } from '@solidjs/router';
import { createSignal, type JSX, Show } from 'solid-js';
import { t } from '../../lib/i18n.ts';
import { usePageTitle } from '../../lib/page-title.ts';
import { paths } from '../../lib/paths.ts';
import { reasonOf } from '../../lib/reason-of.ts';
import { useQuery } from '../../lib/use-query.ts';
import { LoadFailed } from '../../shell/load-failed.tsx';
import { AccessGroups } from '../access/access-groups.tsx';
import { teamAccessQuery } from '../access/access-queries.ts';
import { GiveAccessSheet } from '../access/give-access-sheet.tsx';
import { DeleteTeamSheet } from './delete-team-sheet.tsx';
import styles from './team.module.css';
import { TeamPeople } from './team-people.tsx';
import { teamQuery } from './team-queries.ts';
import { TeamSheet } from './team-sheet.tsx';

type Open = 'edit' | 'give' | 'delete' | null;

export function TeamPage(): JSX.Element {
  const params = useParams<{ organizationId: string; teamId: string }>();
  const query = useQuery(() => teamQuery(params.organizationId, params.teamId));
  const [open, setOpen] = createSignal<Open>(null);
  const can = () => query.data?.can;
  usePageTitle(() => query.data?.name ?? t('team.title'));
  return (
    <Show
      when={!query.isError}
      fallback={<LoadFailed error={query.error} onRetry={() => void query.refetch()} />}
    >
      <PageHeader
        back={<A href={paths.teams(params.organizationId)}>{t('team.title')}</A>}
        title={query.data?.name ?? '…'}
        lead={query.data?.description || t('team.noDescription')}
        actions={
          <Button icon={iconPencil} disabledReason={reasonOf(can()?.update)} onClick={() => setOpen('edit')}>
            {t('team.edit')}
          </Button>
        }
      />
      <div class={styles.page}>
        <Show when={query.data} fallback={<Skeleton height="240px" />}>
          {(team) => <TeamPeople organizationId={params.organizationId} team={team()} />}
        </Show>
        <TeamAccess
          organizationId={params.organizationId}
          teamId={params.teamId}
          grant={can()?.grant}
          onGive={() => setOpen('give')}
        />
        <DangerZone
          title={t('team.delete.zone')}
          items={[
            {
              title: t('team.delete.title'),
              text: t('team.delete.text'),
              action: (
                <Button
                  variant="danger"
                  disabledReason={reasonOf(can()?.delete)}
                  onClick={() => setOpen('delete')}
                >
                  {t('team.delete.open')}
                </Button>
              ),
            },
          ]}
        />
      </div>
      <Show when={query.data}>
        {(team) => (
          <Sheets organizationId={params.organizationId} team={team()} open={open()} onOpen={setOpen} />
        )}
      </Show>
    </Show>
  );
}

type TeamAccessProps = {
  readonly organizationId: string;
  readonly teamId: string;
  readonly grant: Ability | undefined;
  readonly onGive: () => void;
};

function TeamAccess(props: TeamAccessProps): JSX.Element {
  const access = useQuery(() => teamAccessQuery(props.organizationId, props.teamId));
  return (
    <Section
      title={t('team.access.title')}
      lead={t('team.access.lead')}
      actions={
        <Button icon={iconPlus} disabledReason={reasonOf(props.grant)} onClick={() => props.onGive()}>
          {t('access.give.open')}
        </Button>
      }
    >
      <Show when={access.data} fallback={<Skeleton height="120px" />}>
        {(data) => (
          <>
            <Show
              when={data().products.length > 0}
              fallback={
                <EmptyState icon={iconBox} title={t('team.access.empty')} text={t('team.access.emptyText')} />
              }
            >
              <AccessGroups
                organizationId={props.organizationId}
                groups={data().products}
                change={props.grant ?? { allowed: false, missing: null }}
              />
            </Show>
            <Show when={data().hidden > 0}>
              <p class={styles.quiet}>{t('team.access.hidden', { count: data().hidden })}</p>
            </Show>
          </>
        )}
      </Show>
    </Section>
  );
}

type SheetsProps = {
  readonly organizationId: string;
  readonly team: TeamView;
  readonly open: Open;
  readonly onOpen: (open: Open) => void;
};

function Sheets(props: SheetsProps): JSX.Element {
  const show = (what: Open) => (isOpen: boolean) => props.onOpen(isOpen ? what : null);
  return (
    <>
      <TeamSheet
        organizationId={props.organizationId}
        team={props.team}
        open={props.open === 'edit'}
        onOpenChange={show('edit')}
        onSaved={() => {}}
      />
      <GiveAccessSheet
        organizationId={props.organizationId}
        principalId={props.team.id}
        name={props.team.name}
        open={props.open === 'give'}
        onOpenChange={show('give')}
      />
      <DeleteTeamSheet
        organizationId={props.organizationId}
        team={props.team}
        open={props.open === 'delete'}
        onOpenChange={show('delete')}
      />
    </>
  );
}
