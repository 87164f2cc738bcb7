import type { MyOrganizationView } from '@atrium/contracts/organization/organization-view';
import { Avatar } from '@atrium/ui/avatar/avatar';
import { Badge } from '@atrium/ui/badge/badge';
import { Icon } from '@atrium/ui/icon/icon';
import { iconSwap } from '@atrium/ui/icon/icons';
import { A } from '@solidjs/router';
import { For, type JSX, Show } from 'solid-js';
import { t } from '../../lib/i18n.ts';
import { paths } from '../../lib/paths.ts';
import { lastOrganization } from '../../lib/preferences.ts';
import styles from './my-organizations.module.css';

/** Every organization of the person with their role, and the two arrows that switch to it (ACC-4, ORG-6). */
export function MyOrganizations(props: {
  readonly organizations: readonly MyOrganizationView[];
}): JSX.Element {
  const open = lastOrganization.read();
  return (
    <ul role="list" class={styles.list}>
      <For each={props.organizations}>
        {(organization) => (
          <li class={styles.item}>
            <Avatar shape="square" name={organization.name} />
            <div class={styles.words}>
              <span class={styles.name}>{organization.name}</span>
              <span class={styles.role}>{t(`common.role.${organization.role}`)}</span>
              <Show when={organization.id === open}>
                <Badge>{t('organization.mine.current')}</Badge>
              </Show>
            </div>
            <A
              class={styles.switch}
              href={paths.dashboard(organization.id)}
              aria-label={t('organization.mine.switchTo', { name: organization.name })}
              title={t('organization.mine.switchTo', { name: organization.name })}
            >
              <Icon path={iconSwap} />
            </A>
          </li>
        )}
      </For>
    </ul>
  );
}
