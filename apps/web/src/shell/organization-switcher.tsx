import type { MyOrganizationView } from '@atrium/contracts/organization/organization-view';
import { Avatar } from '@atrium/ui/avatar/avatar';
import { Icon } from '@atrium/ui/icon/icon';
import { iconChevronDown, iconPlus, iconSwap } from '@atrium/ui/icon/icons';
import { Menu, type MenuItem } from '@atrium/ui/menu/menu';
import { useLocation, useNavigate, useParams } from '@solidjs/router';
import { createEffect, type JSX, Show } from 'solid-js';
import { brand } from '../lib/brand.ts';
import { t } from '../lib/i18n.ts';
import { paths } from '../lib/paths.ts';
import { lastOrganization } from '../lib/preferences.ts';
import styles from './organization-switcher.module.css';

type SwitcherProps = {
  readonly organizations: readonly MyOrganizationView[];
  readonly current: MyOrganizationView | undefined;
};

/** The name at the top left with its chevron: switching keeps the section that is open (ORG-6). */
export function OrganizationSwitcher(props: SwitcherProps): JSX.Element {
  const navigate = useNavigate();
  const location = useLocation();
  const params = useParams();
  createEffect(() => {
    if (props.current) lastOrganization.write(props.current.id);
  });

  const sameSection = (id: string): string =>
    params.organizationId
      ? location.pathname.replace(paths.dashboard(params.organizationId), paths.dashboard(id))
      : paths.dashboard(id);
  const items = (): MenuItem[] => [
    ...props.organizations.map(({ id, name, role }) => ({
      id,
      label: name,
      description: t(`common.role.${role}`),
      checked: id === props.current?.id,
      onSelect: () => navigate(sameSection(id)),
    })),
    {
      id: 'all',
      label: t('shell.switcher.all'),
      icon: iconSwap,
      separatorBefore: true,
      onSelect: () => navigate(paths.organizations),
    },
    {
      id: 'create',
      label: t('shell.switcher.create'),
      icon: iconPlus,
      onSelect: () => navigate(paths.newOrganization),
    },
  ];
  const logo = (): string | null => props.current?.logoKey ?? null;
  const name = (): string => props.current?.name ?? brand;

  return (
    <Menu
      placement="bottom-start"
      triggerVariant="bare"
      items={items()}
      trigger={
        <span class={styles.trigger}>
          <Show when={!logo()}>
            <Avatar shape="square" size="small" name={name()} />
          </Show>
          <span class="visually-hidden">{t('shell.switcher.label', { name: name() })}</span>
          <Show
            when={logo()}
            fallback={
              <span class={styles.name} aria-hidden="true">
                {name()}
              </span>
            }
          >
            {(key) => <img class={styles.logo} src={paths.image(key())} alt="" />}
          </Show>
          <Icon path={iconChevronDown} />
        </span>
      }
    />
  );
}
