import {
  iconBuilding,
  iconClock,
  iconCreditCard,
  iconReceipt,
  iconSettings,
  iconWallet,
} from '@atrium/ui/icon/icons';
import { For, type JSX, Show } from 'solid-js';
import { dataOf } from '../lib/data-of.ts';
import { t } from '../lib/i18n.ts';
import { paths } from '../lib/paths.ts';
import { createAccess } from '../lib/permissions.ts';
import { organizationQuery } from '../lib/queries.ts';
import { useQuery } from '../lib/use-query.ts';
import styles from './navigation.module.css';
import { NavigationEntry } from './navigation-entry.tsx';

const entries = [
  { path: paths.toPay, icon: iconClock, label: 'shell.nav.toPay' },
  { path: paths.invoices, icon: iconReceipt, label: 'shell.nav.invoices' },
  { path: paths.prepaid, icon: iconWallet, label: 'shell.nav.prepaid' },
  { path: paths.billingAddresses, icon: iconBuilding, label: 'shell.nav.billingAddresses' },
  { path: paths.paymentMethods, icon: iconCreditCard, label: 'shell.nav.paymentMethods' },
  { path: paths.accountingSettings, icon: iconSettings, label: 'shell.nav.accountingSettings' },
] as const;

/** Everything about money, for those who may see it (INV-1). */
export function AccountingEntries(props: { readonly organizationId: string }): JSX.Element {
  const organization = useQuery(() => organizationQuery(props.organizationId));
  const can = createAccess(() => dataOf(organization)?.access);
  const allowed = (): boolean => can('billing.invoice.read', { type: 'billing' }).allowed;
  return (
    <Show when={allowed()}>
      <li>
        <p class={styles.group}>{t('shell.nav.accounting')}</p>
        <ul role="list" class={styles.list} aria-label={t('shell.nav.accounting')}>
          <For each={entries}>
            {({ path, icon, label }) => (
              <NavigationEntry href={path(props.organizationId)} icon={icon} label={t(label)} />
            )}
          </For>
        </ul>
      </li>
    </Show>
  );
}
