import type { MemberView } from '@atrium/contracts/member/member-view';
import { Button } from '@atrium/ui/button/button';
import { LinkButton } from '@atrium/ui/button/link-button';
import { Dialog } from '@atrium/ui/dialog/dialog';
import { DangerZone, type DangerZoneItem } from '@atrium/ui/page/danger-zone';
import { createSignal, type JSX, Show } from 'solid-js';
import { api } from '../../lib/api.ts';
import { t } from '../../lib/i18n.ts';
import { paths } from '../../lib/paths.ts';
import { useMyOrganization } from '../organization/use-my-organization.ts';
import { fullName, type MemberActions } from './use-member-actions.ts';

type MemberDangerProps = {
  readonly organizationId: string;
  readonly member: MemberView;
  readonly actions: MemberActions;
};

/** Blocking, removing, leaving: what can be taken back first (MEM-7, MEM-8). */
export function MemberDanger(props: MemberDangerProps): JSX.Element {
  const [leaving, setLeaving] = createSignal(false);
  const reason = (): string | undefined => {
    if (props.member.billingRequired) return t('members.member.lastOne');
    if (props.member.role === 'legal_representative' && !props.member.can.grantLegalRepresentative.allowed)
      return t('members.member.roleReason');
    return undefined;
  };
  const items = (): readonly DangerZoneItem[] => {
    const { can, you } = props.member;
    const block = accessItem(props, reason());
    const remove: DangerZoneItem = {
      title: t('members.danger.removeTitle'),
      text: t('members.danger.removeText'),
      action: (
        <Show
          when={!reason()}
          fallback={
            <Button variant="danger" disabledReason={reason()}>
              {t('members.danger.removeAction')}
            </Button>
          }
        >
          <LinkButton
            variant="danger"
            href={paths.removeMember(props.organizationId, props.member.accountId)}
          >
            {t('members.danger.removeAction')}
          </LinkButton>
        </Show>
      ),
    };
    const leave: DangerZoneItem = {
      title: t('members.danger.leaveTitle'),
      text: t('members.danger.leaveText'),
      action: (
        <Button variant="danger" disabledReason={reason()} onClick={() => setLeaving(true)}>
          {t('members.danger.leave')}
        </Button>
      ),
    };
    return [
      ...(can.block.allowed && !you ? [block] : []),
      ...(can.remove.allowed && !you ? [remove] : []),
      ...(can.leave.allowed ? [leave] : []),
    ];
  };
  return (
    <>
      <Show when={items().length > 0}>
        <DangerZone title={t('members.danger.title')} items={items()} />
      </Show>
      <Show when={leaving()}>
        <LeaveDialog {...props} onClose={() => setLeaving(false)} />
      </Show>
    </>
  );
}

/** Blocks, or takes it back. */
function accessItem({ member, actions }: MemberDangerProps, reason: string | undefined): DangerZoneItem {
  const blocked = member.status === 'blocked';
  const title = t(blocked ? 'members.danger.unblockTitle' : 'members.danger.blockTitle');
  return {
    title,
    text: t(blocked ? 'members.danger.unblockText' : 'members.danger.blockText'),
    action: (
      <Button
        disabledReason={reason}
        onClick={() => void (blocked ? actions.unblock(member) : actions.block(member))}
      >
        {title}
      </Button>
    ),
  };
}

function LeaveDialog(props: MemberDangerProps & { readonly onClose: () => void }): JSX.Element {
  const mine = useMyOrganization();
  const [busy, setBusy] = createSignal(false);
  const organization = mine()?.name ?? fullName(props.member);
  const leave = async (): Promise<void> => {
    setBusy(true);
    const { organizationId, member, actions } = props;
    const left = await actions.attempt(
      () => api.member.leave.mutate({ organizationId, accountId: member.accountId }),
      t('members.changed.left', { organization }),
    );
    setBusy(false);
    // A full load: nothing of this organization stays in memory.
    if (left) location.assign(paths.home);
    else props.onClose();
  };
  return (
    <Dialog
      open
      onOpenChange={() => props.onClose()}
      title={t('members.danger.leaveConfirm', { organization })}
      description={t('members.danger.leaveConfirmText')}
      closeLabel={t('common.close')}
      footer={
        <>
          <Button variant="quiet" onClick={() => props.onClose()}>
            {t('common.cancel')}
          </Button>
          <Button variant="danger" busy={busy()} onClick={() => void leave()}>
            {t('members.danger.leave')}
          </Button>
        </>
      }
    />
  );
}
