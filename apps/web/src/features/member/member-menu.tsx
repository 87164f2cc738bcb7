import type { MemberItem } from '@atrium/contracts/member/member-view';
import { memberRoles } from '@atrium/contracts/organization/organization-types';
import { iconLock, iconTrash, iconUser } from '@atrium/ui/icon/icons';
import { Menu, type MenuItem } from '@atrium/ui/menu/menu';
import type { JSX } from 'solid-js';
import { t } from '../../lib/i18n.ts';
import { paths } from '../../lib/paths.ts';
import { useMyOrganization } from '../organization/use-my-organization.ts';
import { fullName, type MemberActions } from './use-member-actions.ts';

type MemberMenuProps = {
  readonly organizationId: string;
  readonly member: MemberItem;
  readonly actions: MemberActions;
};

/** ⋮ of one member: the role (MEM-6), access, removal. What is not possible says why. */
export function MemberMenu(props: MemberMenuProps): JSX.Element {
  const mine = useMyOrganization();
  const reasonFor = (legal: boolean): string | undefined =>
    legal && mine()?.role !== 'legal_representative' ? t('members.member.roleReason') : undefined;
  const ofLegal = (): string | undefined => reasonFor(props.member.role === 'legal_representative');
  const upward = (role: MemberItem['role']): string | undefined =>
    props.member.you && memberRoles.indexOf(role) < memberRoles.indexOf(props.member.role)
      ? t('members.member.ownRole')
      : undefined;

  const replace = (): readonly MenuItem[] =>
    props.member.you && props.member.role === 'legal_representative'
      ? [
          {
            ...{ id: 'replace', label: t('members.action.replace'), separatorBefore: true },
            href: paths.replaceRepresentative(props.organizationId),
          },
        ]
      : [];

  const items = (): readonly MenuItem[] => [
    {
      ...{ id: 'open', label: t('members.action.open'), icon: iconUser },
      href: paths.member(props.organizationId, props.member.accountId),
    },
    ...memberRoles.map((role, index) => ({
      ...{ id: role, label: t('members.action.makeRole', { role: t(`common.role.${role}`) }) },
      ...{ checked: props.member.role === role, separatorBefore: index === 0 },
      disabledReason: upward(role) ?? ofLegal() ?? reasonFor(role === 'legal_representative'),
      onSelect: () => {
        if (props.member.role !== role) void props.actions.setRole(props.member, role);
      },
    })),
    ...replace(),
    props.member.status === 'blocked'
      ? {
          ...{ id: 'unblock', label: t('members.action.unblock'), icon: iconLock, separatorBefore: true },
          disabledReason: ofLegal(),
          onSelect: () => void props.actions.unblock(props.member),
        }
      : {
          ...{ id: 'block', label: t('members.action.block'), icon: iconLock, separatorBefore: true },
          disabledReason: ofLegal(),
          onSelect: () => void props.actions.block(props.member),
        },
    {
      ...{ id: 'remove', label: t('members.action.remove'), icon: iconTrash, danger: true },
      disabledReason: ofLegal(),
      href: paths.removeMember(props.organizationId, props.member.accountId),
    },
  ];
  return <Menu label={t('members.action.menu', { name: fullName(props.member) })} items={items()} />;
}
