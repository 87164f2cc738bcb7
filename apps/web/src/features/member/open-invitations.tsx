import type { InvitationView } from '@atrium/contracts/invitation/invitation-view';
import { formatDateTime } from '@atrium/i18n/format-date';
import { Badge } from '@atrium/ui/badge/badge';
import { Button } from '@atrium/ui/button/button';
import { EmptyState } from '@atrium/ui/empty-state/empty-state';
import { iconMail } from '@atrium/ui/icon/icons';
import { Menu } from '@atrium/ui/menu/menu';
import { DataTable } from '@atrium/ui/table/data-table';
import { useQueryClient } from '@tanstack/solid-query';
import { createSignal, type JSX, Show } from 'solid-js';
import { api } from '../../lib/api.ts';
import { locale, t } from '../../lib/i18n.ts';
import { useInfiniteQuery } from '../../lib/use-query.ts';
import { LoadFailed } from '../../shell/load-failed.tsx';
import { EditInvitation } from './edit-invitation.tsx';
import { invitationsQuery } from './member-queries.ts';
import styles from './members.module.css';
import { useMemberActions } from './use-member-actions.ts';

/** Those that nobody has answered: sent again, changed or revoked until somebody does (MEM-5). */
export function OpenInvitations(props: { readonly organizationId: string }): JSX.Element {
  const client = useQueryClient();
  const query = useInfiniteQuery(() => invitationsQuery(props.organizationId));
  const { attempt } = useMemberActions(() => props.organizationId);
  const [edited, setEdited] = createSignal<InvitationView | null>(null);
  const rows = (): InvitationView[] => query.data?.pages.flatMap((page) => page.invitations) ?? [];
  const refresh = (): Promise<void> =>
    client.invalidateQueries({ queryKey: ['invitation.list', props.organizationId] });
  const about = ({ id }: InvitationView) => ({
    ...{ organizationId: props.organizationId, invitationId: id },
  });
  const resend = async (invitation: InvitationView): Promise<void> => {
    await attempt(() => api.invitation.resend.mutate(about(invitation)), t('members.invitations.resent'));
    await refresh();
  };
  const revoke = async (invitation: InvitationView): Promise<void> => {
    await attempt(() => api.invitation.revoke.mutate(about(invitation)), t('members.invitations.revoked'));
    await refresh();
  };
  const menu = (invitation: InvitationView): JSX.Element => (
    <Menu
      label={t('members.invitations.menu', { email: invitation.email })}
      items={[
        {
          ...{ id: 'resend', label: t('members.invitations.resend') },
          onSelect: () => void resend(invitation),
        },
        {
          ...{ id: 'edit', label: t('members.invitations.edit') },
          onSelect: () => setEdited(invitation),
        },
        {
          ...{ id: 'revoke', label: t('members.invitations.revoke'), danger: true, separatorBefore: true },
          onSelect: () => void revoke(invitation),
        },
      ]}
    />
  );
  return (
    <Show
      when={!query.isError || query.data}
      fallback={<LoadFailed error={query.error} onRetry={() => void query.refetch()} />}
    >
      <div class={styles.page}>
        <InvitationTable rows={rows()} loading={query.isPending} menu={menu} />
        <Show when={query.hasNextPage}>
          <div>
            <Button busy={query.isFetchingNextPage} onClick={() => void query.fetchNextPage()}>
              {t('members.invitations.more')}
            </Button>
          </div>
        </Show>
        <Show when={edited()}>
          {(invitation) => (
            <EditInvitation
              organizationId={props.organizationId}
              invitation={invitation()}
              onClose={() => setEdited(null)}
              onSaved={() => {
                setEdited(null);
                void refresh();
              }}
            />
          )}
        </Show>
      </div>
    </Show>
  );
}

type InvitationTableProps = {
  readonly rows: readonly InvitationView[];
  readonly loading: boolean;
  readonly menu: (invitation: InvitationView) => JSX.Element;
};

function InvitationTable(props: InvitationTableProps): JSX.Element {
  return (
    <DataTable
      caption={t('members.invitations.caption')}
      rows={props.rows}
      rowKey={({ id }) => id}
      loading={props.loading}
      skeletonRows={3}
      empty={
        <EmptyState
          icon={iconMail}
          title={t('members.invitations.empty')}
          text={t('members.invitations.emptyText')}
        />
      }
      columns={[
        { id: 'email', header: t('members.invitations.email'), primary: true, cell: ({ email }) => email },
        {
          ...{ id: 'role', header: t('members.column.role'), width: '12rem' },
          cell: ({ role }) => t(`common.role.${role}`),
        },
        {
          ...{ id: 'sent', header: t('members.invitations.sent'), width: '16rem' },
          cell: ({ invitedBy, sentAt }) =>
            t('members.invitations.by', { name: invitedBy, date: formatDateTime(locale(), sentAt) }),
        },
        {
          ...{ id: 'expires', header: t('members.invitations.expires'), width: '12rem' },
          cell: ({ expired, expiresAt }) => (
            <Show when={expired} fallback={formatDateTime(locale(), expiresAt)}>
              <Badge tone="warning">{t('members.invitations.expired')}</Badge>
            </Show>
          ),
        },
      ]}
      rowMenu={props.menu}
      rowMenuLabel={t('members.action.menuColumn')}
    />
  );
}
