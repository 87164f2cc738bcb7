import type { AccountView } from '@atrium/contracts/account/account-view';
import type { StaffRole } from '@atrium/contracts/staff/staff-types';
import { Avatar } from '@atrium/ui/avatar/avatar';
import {
  iconKey,
  iconLogOut,
  iconMonitor,
  iconMoon,
  iconShield,
  iconSun,
  iconUser,
} from '@atrium/ui/icon/icons';
import { Menu, type MenuItem } from '@atrium/ui/menu/menu';
import { showToast } from '@atrium/ui/toast/toast-store';
import { useNavigate } from '@solidjs/router';
import type { JSX } from 'solid-js';
import { api } from '../lib/api.ts';
import { t } from '../lib/i18n.ts';
import { paths } from '../lib/paths.ts';
import { queryClient } from '../lib/queries.ts';
import { tellSignedOut } from '../lib/session-channel.ts';
import { changeTheme, theme, themes } from '../lib/theme.ts';
import styles from './account-menu.module.css';

const themeIcons = { light: iconSun, dark: iconMoon, system: iconMonitor } as const;

type AccountMenuProps = { readonly account: AccountView; readonly staffRoles: readonly StaffRole[] };

/** The avatar at the top right: who is signed in, profile, appearance, sign out (ACC-5). */
export function AccountMenu(props: AccountMenuProps): JSX.Element {
  const navigate = useNavigate();
  const name = (): string => `${props.account.firstName} ${props.account.lastName}`;

  const signOut = async (): Promise<void> => {
    try {
      await api.session.signOut.mutate({});
    } catch {
      showToast({ tone: 'danger', title: t('shell.account.signOutFailed') });
      return;
    }
    queryClient.clear();
    tellSignedOut(props.account.id);
    location.assign(`${paths.signIn}?notice=signedOut`);
  };
  const page = (id: string, label: string, icon: string, path: string): MenuItem => ({
    ...{ id, label, icon, onSelect: () => navigate(path) },
  });
  const items = (): MenuItem[] => [
    page('profile', t('shell.account.profile'), iconUser, paths.profile),
    page('security', t('shell.account.security'), iconShield, paths.security),
    ...(props.staffRoles.length > 0
      ? [page('tokens', t('shell.account.tokens'), iconKey, paths.staffTokens)]
      : []),
    ...themes.map((value, index) => ({
      id: `theme-${value}`,
      label: t(`shell.theme.${value}`),
      icon: themeIcons[value],
      checked: theme() === value,
      separatorBefore: index === 0,
      onSelect: () => changeTheme(value),
    })),
    {
      id: 'sign-out',
      label: t('shell.account.signOut'),
      icon: iconLogOut,
      separatorBefore: true,
      onSelect: () => void signOut(),
    },
  ];

  return (
    <Menu
      triggerVariant="bare"
      items={items()}
      trigger={
        <>
          <Avatar
            name={name()}
            pictureUrl={props.account.pictureKey && paths.image(props.account.pictureKey)}
          />
          <span class="visually-hidden">{t('shell.account.label', { name: name() })}</span>
        </>
      }
      header={
        <div class={styles.header}>
          <span class={styles.quiet}>{t('shell.account.signedInAs')}</span>
          <span class={styles.name}>{name()}</span>
          <span class={styles.quiet}>{props.account.loginIdentifier}</span>
        </div>
      }
    />
  );
}
