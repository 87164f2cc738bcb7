import type { MemberItem } from '@atrium/contracts/member/member-view';
import { Button } from '@atrium/ui/button/button';
import { Menu } from '@atrium/ui/menu/menu';
import { showToast } from '@atrium/ui/toast/toast-store';
import { useQuery } from '@tanstack/solid-query';
import { type JSX, Show } from 'solid-js';
import { api } from '../../lib/api.ts';
import { t } from '../../lib/i18n.ts';
import { teamChoicesQuery } from './member-queries.ts';
import type { MemberActions } from './use-member-actions.ts';

type BulkBarProps = {
  readonly organizationId: string;
  readonly members: readonly MemberItem[];
  readonly selected: ReadonlySet<string>;
  readonly actions: MemberActions;
  readonly onClear: () => void;
};

/** What can be done with several at once (MEM-9). */
export function BulkBar(props: BulkBarProps): JSX.Element {
  const teams = useQuery(() => teamChoicesQuery(props.organizationId));
  const copy = async (): Promise<void> => {
    const chosen = props.members.filter(({ accountId }) => props.selected.has(accountId));
    await navigator.clipboard.writeText(chosen.map(({ email }) => email).join(', '));
    showToast({ tone: 'success', title: t('members.action.copied') });
  };
  const addTo = async (teamId: string, team: string): Promise<void> => {
    const accountIds = [...props.selected];
    const { organizationId } = props;
    const added = await props.actions.attempt(
      () => api.team.addMembers.mutate({ organizationId, teamId, accountIds, endsAt: null }),
      t('members.action.addedToTeam', { count: accountIds.length, team }),
    );
    if (added) props.onClear();
  };
  return (
    <>
      <span>{t('members.action.selected', { count: props.selected.size })}</span>
      <Show when={(teams.data?.teams.length ?? 0) > 0}>
        <Menu
          placement="top-start"
          triggerVariant="secondary"
          trigger={t('members.action.addToTeam')}
          items={(teams.data?.teams ?? []).map(({ id, name }) => ({
            ...{ id, label: name },
            onSelect: () => void addTo(id, name),
          }))}
        />
      </Show>
      <Button size="small" onClick={() => void copy()}>
        {t('members.action.copyAddresses')}
      </Button>
      <Button size="small" variant="quiet" onClick={() => props.onClear()}>
        {t('members.action.clear')}
      </Button>
    </>
  );
}
