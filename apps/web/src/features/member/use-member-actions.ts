import type { MemberItem } from '@atrium/contracts/member/member-view';
import type { MemberRole } from '@atrium/contracts/organization/organization-types';
import { showToast } from '@atrium/ui/toast/toast-store';
import { useQueryClient } from '@tanstack/solid-query';
import { api } from '../../lib/api.ts';
import { t } from '../../lib/i18n.ts';
import { accountQuery } from '../../lib/queries.ts';
import { refusalText } from '../../lib/refusal-text.ts';
import { useSudo } from '../../shell/sudo-dialog.tsx';

export type MemberActions = ReturnType<typeof useMemberActions>;

export const fullName = ({ firstName, lastName }: Pick<MemberItem, 'firstName' | 'lastName'>): string =>
  `${firstName} ${lastName}`;

/** What is done to a member from the list and from their page: said when it is done, and when it is refused. */
export function useMemberActions(organizationId: () => string) {
  const client = useQueryClient();
  const withSudo = useSudo();

  const refresh = async (): Promise<void> => {
    await Promise.all([
      ...['member.list', 'member.get'].map((name) =>
        client.invalidateQueries({ queryKey: [name, organizationId()] }),
      ),
      client.invalidateQueries({ queryKey: accountQuery().queryKey }),
    ]);
  };

  async function attempt(call: () => Promise<unknown>, done: string): Promise<boolean> {
    try {
      await withSudo(call);
      showToast({ tone: 'success', title: done });
      return true;
    } catch (error) {
      showToast({ tone: 'danger', title: refusalText(error) });
      return false;
    } finally {
      await refresh();
    }
  }

  const about = ({ accountId }: MemberItem) => ({ organizationId: organizationId(), accountId });
  return {
    refresh,
    attempt,
    setRole: (member: MemberItem, role: MemberRole) =>
      attempt(
        () => api.member.updateRole.mutate({ ...about(member), role }),
        t('members.changed.role', { name: fullName(member), role: t(`common.role.${role}`) }),
      ),
    setBilling: (member: MemberItem, billingRight: boolean) =>
      attempt(
        () => api.member.updateRights.mutate({ ...about(member), billingRight }),
        t('members.changed.saved'),
      ),
    setEnd: (member: MemberItem, endsAt: string | null) =>
      attempt(() => api.member.setEnd.mutate({ ...about(member), endsAt }), t('members.changed.saved')),
    block: (member: MemberItem) =>
      attempt(
        () => api.member.block.mutate(about(member)),
        t('members.changed.blocked', { name: fullName(member) }),
      ),
    unblock: (member: MemberItem) =>
      attempt(
        () => api.member.unblock.mutate(about(member)),
        t('members.changed.unblocked', { name: fullName(member) }),
      ),
  };
}
