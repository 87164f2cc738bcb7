import type { MemberItem } from '@atrium/contracts/member/member-view';
import { Button } from '@atrium/ui/button/button';
import { showToast } from '@atrium/ui/toast/toast-store';
import { createSignal, type JSX, Show } from 'solid-js';
import { t } from '../../lib/i18n.ts';
import { AddToTeamSheet } from './add-to-team-sheet.tsx';
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
  const [adding, setAdding] = createSignal(false);
  const copy = async (): Promise<void> => {
    const chosen = props.members.filter(({ accountId }) => props.selected.has(accountId));
    await navigator.clipboard.writeText(chosen.map(({ email }) => email).join(', '));
    showToast({ tone: 'success', title: t('members.action.copied') });
  };
  return (
    <>
      <span>{t('members.action.selected', { count: props.selected.size })}</span>
      <Button size="small" onClick={() => setAdding(true)}>
        {t('members.action.addToTeam')}
      </Button>
      <Button size="small" onClick={() => void copy()}>
        {t('members.action.copyAddresses')}
      </Button>
      <Button size="small" variant="quiet" onClick={() => props.onClear()}>
        {t('members.action.clear')}
      </Button>
      <Show when={adding()}>
        <AddToTeamSheet
          organizationId={props.organizationId}
          accountIds={[...props.selected]}
          actions={props.actions}
          onClose={() => setAdding(false)}
          onAdded={() => {
            setAdding(false);
            props.onClear();
          }}
        />
      </Show>
    </>
  );
}
