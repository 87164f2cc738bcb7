import { PageHeader } from '@atrium/ui/page/page-header';
import { type JSX, Show } from 'solid-js';
import { t } from '../../lib/i18n.ts';
import { usePageTitle } from '../../lib/page-title.ts';
import { accountQuery } from '../../lib/queries.ts';
import { useQuery } from '../../lib/use-query.ts';
import { FreeCredits } from './free-credits.tsx';
import styles from './offers.module.css';
import { PromoCodes } from './promo-codes.tsx';

/** What the provider gives away: codes for who keeps the catalogue, credits for finance (CART-2, CART-3). */
export function OffersPage(): JSX.Element {
  const account = useQuery(accountQuery);
  const has = (role: 'catalogue' | 'finance'): boolean => account.data?.staffRoles.includes(role) ?? false;
  usePageTitle(() => t('offers.title'));
  return (
    <>
      <PageHeader title={t('offers.title')} lead={t('offers.lead')} />
      <div class={styles.page}>
        <Show when={has('catalogue')}>
          <PromoCodes />
        </Show>
        <Show when={has('finance')}>
          <FreeCredits />
        </Show>
      </div>
    </>
  );
}
