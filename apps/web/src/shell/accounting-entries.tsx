import {
  iconBuilding,
  iconClock,
  iconCreditCard,
  iconReceipt,
  iconSettings,
  iconWallet,
} from '@atrium/ui/icon/icons';
import { useQuery } from '@tanstack/solid-query';
import { type JSX, Show } from 'solid-js';
import { dataOf } from '../lib/data-of.ts';
import { t } from '../lib/i18n.ts';
import { paths } from '../lib/paths.ts';
import { createAccess } from '../lib/permissions.ts';
import { organizationQuery } from '../lib/queries.ts';
import styles from './navigation.module.css';
import { NavigationEntry } from './navigation-entry.tsx';

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
          <NavigationEntry
            href={paths.toPay(props.organizationId)}
            icon={iconClock}
            label={t('shell.nav.toPay')}
          />
          <NavigationEntry
            href={paths.invoices(props.organizationId)}
            icon={iconReceipt}
            label={t('shell.nav.invoices')}
          />
          <NavigationEntry
            href={paths.prepaid(props.organizationId)}
            icon={iconWallet}
            label={t('shell.nav.prepaid')}
          />
          <NavigationEntry
            href={paths.billingAddresses(props.organizationId)}
            icon={iconBuilding}
            label={t('shell.nav.billingAddresses')}
          />
          <NavigationEntry
            href={paths.paymentMethods(props.organizationId)}
            icon={iconCreditCard}
            label={t('shell.nav.paymentMethods')}
          />
          <NavigationEntry
            href={paths.accountingSettings(props.organizationId)}
            icon={iconSettings}
            label={t('shell.nav.accountingSettings')}
          />
        </ul>
      </li>
    </Show>
  );
}
