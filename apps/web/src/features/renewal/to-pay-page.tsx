import { LinkButton } from '@atrium/ui/button/link-button';
import { Switch as SwitchField } from '@atrium/ui/field/switch';
import { PageHeader } from '@atrium/ui/page/page-header';
import { Section } from '@atrium/ui/page/section';
import { useParams, useSearchParams } from '@solidjs/router';
import { type JSX, Show } from 'solid-js';
import { t } from '../../lib/i18n.ts';
import { usePageTitle } from '../../lib/page-title.ts';
import { paths } from '../../lib/paths.ts';
import { useQuery } from '../../lib/use-query.ts';
import { BillingContent } from '../billing/billing-content.tsx';
import { NeedHelp } from '../help/need-help.tsx';
import { OpenInvoicesTable } from './open-invoices-table.tsx';
import styles from './renewal.module.css';
import { toPayQuery } from './renewal-queries.ts';
import { RenewalsTable } from './renewals-table.tsx';
import { createSelection } from './to-pay-selection.ts';
import { ToPaySummary } from './to-pay-summary.tsx';

/** Products to renew and open invoices, paid together (SUB-7). The filter stands in the address. */
export function ToPayPage(): JSX.Element {
  const params = useParams<{ organizationId: string }>();
  const [address, setAddress] = useSearchParams<{ all?: string; product?: string }>();
  const all = (): boolean => address.all === '1';
  const query = useQuery(() => toPayQuery(params.organizationId, all()));
  const selection = createSelection(() => query.data, address.product === undefined ? [] : [address.product]);
  usePageTitle(() => t('renewal.toPay.title'));
  const shownAtMost = (more: boolean | undefined, count: number) =>
    more ? <p class={styles.quiet}>{t('renewal.toPay.more', { count })}</p> : undefined;
  return (
    <>
      <PageHeader
        title={t('renewal.toPay.title')}
        lead={t('renewal.toPay.lead')}
        actions={
          <>
            <LinkButton variant="quiet" href={paths.proFormas(params.organizationId)}>
              {t('proForma.title')}
            </LinkButton>
            <NeedHelp guide="billing-period-change" />
          </>
        }
      />
      <BillingContent query={query}>
        <div class={styles.columns}>
          <div class={styles.lists}>
            <Section
              title={t('renewal.toPay.products')}
              actions={
                <SwitchField
                  label={t('renewal.toPay.showAll')}
                  checked={all()}
                  onChange={(wanted) => setAddress({ all: wanted ? '1' : undefined }, { replace: true })}
                />
              }
            >
              <RenewalsTable
                organizationId={params.organizationId}
                toPay={query.data}
                all={all()}
                loading={query.isPending || query.isPlaceholderData}
                selection={selection}
              />
              {shownAtMost(query.data?.moreProducts, query.data?.products.length ?? 0)}
            </Section>
            <Section title={t('renewal.toPay.invoices')}>
              <OpenInvoicesTable
                organizationId={params.organizationId}
                invoices={query.data?.invoices ?? []}
                loading={query.isPending || query.isPlaceholderData}
                selection={selection}
              />
              {shownAtMost(query.data?.moreInvoices, query.data?.invoices.length ?? 0)}
            </Section>
          </div>
          <Show when={query.data}>
            {(found) => (
              <ToPaySummary organizationId={params.organizationId} toPay={found()} selection={selection} />
            )}
          </Show>
        </div>
      </BillingContent>
    </>
  );
}
