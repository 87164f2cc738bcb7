import type { AccountView } from '@atrium/contracts/account/account-view';
import type { MyOrganizationView } from '@atrium/contracts/organization/organization-view';
import type { StaffRole } from '@atrium/contracts/staff/staff-types';
import { Button } from '@atrium/ui/button/button';
import { Icon } from '@atrium/ui/icon/icon';
import { iconHelp, iconMenu } from '@atrium/ui/icon/icons';
import { ToastRegion } from '@atrium/ui/toast/toast';
import { useLocation, useParams } from '@solidjs/router';
import { createEffect, createSignal, type JSX, lazy, on, Show, Suspense } from 'solid-js';
import { closeHelp, helpView, openHelp } from '../features/help/help-state.ts';
import { ensureMessages, t } from '../lib/i18n.ts';
import { lastOrganization } from '../lib/preferences.ts';
import { leaving } from '../lib/unsaved-changes.ts';
import { AccountMenu } from './account-menu.tsx';
import { ConfirmEmailBanner } from './confirm-email-banner.tsx';
import { ConnectionBanner } from './connection-banner.tsx';
import { focusTitle } from './focus-title.ts';
import { Navigation } from './navigation.tsx';
import { OrganizationSwitcher } from './organization-switcher.tsx';
import { SearchButton } from './search-button.tsx';
import styles from './shell.module.css';

const NavigationSheet = lazy(async () => ({
  default: (await import('./navigation-sheet.tsx')).NavigationSheet,
}));

const LeaveDialog = lazy(async () => ({ default: (await import('./leave-dialog.tsx')).LeaveDialog }));
const HelpDrawer = lazy(async () => {
  const [{ HelpDrawer }] = await Promise.all([
    import('../features/help/help-drawer.tsx'),
    ensureMessages(['help', 'support', 'errors']),
  ]);
  return { default: HelpDrawer };
});

type ShellProps = {
  readonly account: AccountView;
  readonly organizations: readonly MyOrganizationView[];
  readonly staffRoles: readonly StaffRole[];
  readonly children: JSX.Element;
};

/** The frame of every page: menu on the left, organization and account at the top, content in between. */
export function Shell(props: ShellProps): JSX.Element {
  const params = useParams();
  const location = useLocation();
  const [menuOpen, setMenuOpen] = createSignal(false);
  /** Outside an organization, the one that was open last: the frame stays as it was (ORG-6). */
  const current = () => {
    const open = params.organizationId ?? lastOrganization.read();
    return props.organizations.find(({ id }) => id === open);
  };
  let main: HTMLElement | undefined;

  createEffect(
    on(
      () => location.pathname,
      () => {
        setMenuOpen(false);
        focusTitle(main);
      },
      { defer: true },
    ),
  );

  return (
    <div
      class={styles.shell}
      data-logo={current()?.logoKey ? '' : undefined}
      data-help={helpView() ? '' : undefined}
    >
      <a class="skip-link" href="#content">
        {t('shell.skipToContent')}
      </a>
      <TopBar {...props} current={current()} onMenu={() => setMenuOpen(true)} />
      <aside class={styles.sidebar}>
        <Navigation organization={current()} staffRoles={props.staffRoles} />
      </aside>
      <main class={styles.main} id="content" ref={main}>
        <ConnectionBanner />
        <Show when={!props.account.loginIdentifierConfirmed}>
          <ConfirmEmailBanner account={props.account} />
        </Show>
        <div class={styles.content}>
          <Suspense>{props.children}</Suspense>
        </div>
      </main>
      <Show when={helpView()}>
        <div class={styles.help}>
          <Suspense>
            <HelpDrawer organization={current()} />
          </Suspense>
        </div>
      </Show>
      <Show when={menuOpen()}>
        <Suspense>
          <NavigationSheet
            organization={current()}
            staffRoles={props.staffRoles}
            onClose={() => setMenuOpen(false)}
          />
        </Suspense>
      </Show>
      <Show when={leaving()}>
        <Suspense>
          <LeaveDialog />
        </Suspense>
      </Show>
      <ToastRegion label={t('shell.notifications')} closeLabel={t('common.close')} />
    </div>
  );
}

type TopBarProps = Omit<ShellProps, 'children'> & {
  readonly current: MyOrganizationView | undefined;
  readonly onMenu: () => void;
};

function TopBar(props: TopBarProps): JSX.Element {
  return (
    <header class={styles.topBar}>
      <div class={styles.menuButton}>
        <Button
          variant="quiet"
          icon={<Icon path={iconMenu} />}
          aria-label={t('shell.nav.open')}
          onClick={() => props.onMenu()}
        />
      </div>
      <OrganizationSwitcher organizations={props.organizations} current={props.current} />
      <div class={styles.topEnd}>
        <SearchButton organization={props.current} staffRoles={props.staffRoles} />
        <Button
          variant="quiet"
          icon={<Icon path={iconHelp} />}
          aria-label={t('shell.nav.help')}
          aria-expanded={helpView() !== null}
          onClick={() => (helpView() ? closeHelp() : openHelp())}
          onPointerEnter={() => void HelpDrawer.preload()}
        />
        <AccountMenu account={props.account} staffRoles={props.staffRoles} />
      </div>
    </header>
  );
}
