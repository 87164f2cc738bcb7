import type { MyOrganizationView } from '@atrium/contracts/organization/organization-view';
import { Icon } from '@atrium/ui/icon/icon';
import {
  iconBox,
  iconBuilding,
  iconHelp,
  iconHome,
  iconLifebuoy,
  iconUser,
  iconUsers,
} from '@atrium/ui/icon/icons';
import { A } from '@solidjs/router';
import { type JSX, Show } from 'solid-js';
import { locale, t } from '../lib/i18n.ts';
import { paths } from '../lib/paths.ts';
import styles from './navigation.module.css';

export type NavigationProps = { readonly organization: MyOrganizationView | undefined };

/** Only what can be opened is listed. Outside an organization that is support and help. */
export function Navigation(props: NavigationProps): JSX.Element {
  return (
    <nav class={styles.nav} aria-label={t('shell.nav.label')}>
      <ul role="list" class={styles.list}>
        <Show when={props.organization?.id}>
          {(id) => (
            <>
              <Entry href={paths.dashboard(id())} icon={iconHome} label={t('shell.nav.dashboard')} end />
              <Entry href={paths.products(id())} icon={iconBox} label={t('shell.nav.products')} />
              <Show when={props.organization?.role !== 'external_user'}>
                <Entry href={paths.members(id())} icon={iconUser} label={t('shell.nav.members')} />
                <Entry href={paths.teams(id())} icon={iconUsers} label={t('shell.nav.teams')} />
              </Show>
              <Entry
                href={paths.organization(id())}
                icon={iconBuilding}
                label={t('shell.nav.organization')}
              />
            </>
          )}
        </Show>
        <Entry
          href={paths.support(props.organization?.id)}
          icon={iconLifebuoy}
          label={t('shell.nav.support')}
        />
        <li>
          <a class={styles.link} href={paths.help(locale())} rel="external" title={t('shell.nav.help')}>
            <Icon path={iconHelp} />
            <span class={styles.label}>{t('shell.nav.help')}</span>
          </a>
        </li>
      </ul>
    </nav>
  );
}

type EntryProps = {
  readonly href: string;
  readonly icon: string;
  readonly label: string;
  readonly end?: boolean;
};

const Entry = (props: EntryProps): JSX.Element => (
  <li>
    <A class={styles.link} activeClass={styles.active} href={props.href} end={props.end} title={props.label}>
      <Icon path={props.icon} />
      <span class={styles.label}>{props.label}</span>
    </A>
  </li>
);
