import type { MyOrganizationView } from '@atrium/contracts/organization/organization-view';
import type { StaffRole } from '@atrium/contracts/staff/staff-types';
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
import { useLocation } from '@solidjs/router';
import { createEffect, createSignal, type JSX, Show, Suspense } from 'solid-js';
import { locale, t } from '../lib/i18n.ts';
import { lazyPage } from '../lib/lazy-page.ts';
import { paths } from '../lib/paths.ts';
import { organizationQuery } from '../lib/queries.ts';
import { useQuery } from '../lib/use-query.ts';
import { AccountingEntries } from './accounting-entries.tsx';
import styles from './navigation.module.css';
import { NavigationEntry } from './navigation-entry.tsx';

export type NavigationProps = {
  readonly organization: MyOrganizationView | undefined;
  readonly staffRoles: readonly StaffRole[];
};

/** Under Products, while one is among them: no other page waits for it. */
const ProductEntries = lazyPage<{ readonly organizationId: string; readonly onKnown: () => void }>(
  async () => ({ default: (await import('./product-entries.tsx')).ProductEntries }),
  ['access'],
);

const StaffEntries = lazyPage<{ readonly roles: readonly StaffRole[] }>(
  async () => ({ default: (await import('./staff-entries.tsx')).StaffEntries }),
  [],
);

/**
 * Only what can be opened is listed. Outside an organization that is support and help. The first time, what stands below waits for
 * what comes above it, so that nothing moves away from under the pointer.
 */
export function Navigation(props: NavigationProps): JSX.Element {
  const location = useLocation();
  const organization = useQuery(() => ({
    ...organizationQuery(props.organization?.id ?? ''),
    enabled: props.organization !== undefined,
  }));
  const listsTypes = (id: string): boolean => location.pathname.startsWith(paths.products(id));
  const [typesKnown, setTypesKnown] = createSignal(false);
  const [complete, setComplete] = createSignal(false);
  createEffect(() => {
    const id = props.organization?.id;
    if (!organization.isLoading && (typesKnown() || !id || !listsTypes(id))) setComplete(true);
  });
  return (
    <nav class={styles.nav} aria-label={t('shell.nav.label')}>
      <ul role="list" class={styles.list}>
        <Show when={props.organization?.id} keyed>
          {(id) => (
            <>
              <NavigationEntry
                href={paths.dashboard(id)}
                icon={iconHome}
                label={t('shell.nav.dashboard')}
                end
              />
              <NavigationEntry href={paths.products(id)} icon={iconBox} label={t('shell.nav.products')}>
                <Show when={listsTypes(id)}>
                  <Suspense>
                    <ProductEntries organizationId={id} onKnown={() => setTypesKnown(true)} />
                  </Suspense>
                </Show>
              </NavigationEntry>
              <Show when={complete() && props.organization?.role !== 'external_user'}>
                <NavigationEntry href={paths.members(id)} icon={iconUser} label={t('shell.nav.members')} />
                <NavigationEntry href={paths.teams(id)} icon={iconUsers} label={t('shell.nav.teams')} />
              </Show>
              <Show when={complete()}>
                <AccountingEntries organizationId={id} />
                <NavigationEntry
                  href={paths.organization(id)}
                  icon={iconBuilding}
                  label={t('shell.nav.organization')}
                />
              </Show>
            </>
          )}
        </Show>
        <Show when={complete()}>
          <Show when={props.staffRoles.length > 0}>
            <Suspense>
              <StaffEntries roles={props.staffRoles} />
            </Suspense>
          </Show>
          <NavigationEntry
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
        </Show>
      </ul>
    </nav>
  );
}
