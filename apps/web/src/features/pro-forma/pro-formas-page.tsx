import { Banner } from '@atrium/ui/banner/banner';
import { PageHeader } from '@atrium/ui/page/page-header';
import { A, useParams } from '@solidjs/router';
import { type JSX, Show } from 'solid-js';
import { t } from '../../lib/i18n.ts';
import { usePageTitle } from '../../lib/page-title.ts';
import { paths } from '../../lib/paths.ts';
import { useQuery } from '../../lib/use-query.ts';
import styles from '../billing/billing.module.css';
import { BillingContent } from '../billing/billing-content.tsx';
import { NeedHelp } from '../help/need-help.tsx';
import { proFormasQuery } from './pro-forma-queries.ts';
import { ProFormasTable } from './pro-formas-table.tsx';

/** Pro forma invoices, the newest first (INV-7). */
export function ProFormasPage(): JSX.Element {
  const params = useParams<{ organizationId: string }>();
  const query = useQuery(() => proFormasQuery(params.organizationId));
  usePageTitle(() => t('proForma.title'));
  return (
    <>
      <PageHeader
        back={<A href={paths.toPay(params.organizationId)}>{t('shell.nav.toPay')}</A>}
        title={t('proForma.title')}
        lead={t('proForma.lead')}
        actions={<NeedHelp guide="invoice-pro-forma" />}
      />
      <BillingContent query={query}>
        <div class={styles.page}>
          <Show when={query.data?.proFormas.some(({ state }) => state === 'open')}>
            <Banner tone="info" title={t('proForma.how')} />
          </Show>
          <ProFormasTable
            organizationId={params.organizationId}
            proFormas={query.data?.proFormas ?? []}
            loading={query.isPending}
          />
        </div>
      </BillingContent>
    </>
  );
}
