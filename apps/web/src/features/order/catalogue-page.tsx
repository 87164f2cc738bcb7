import { LinkButton } from '@atrium/ui/button/link-button';
import { PageHeader } from '@atrium/ui/page/page-header';
import { useParams } from '@solidjs/router';
import { type JSX, Show } from 'solid-js';
import { t } from '../../lib/i18n.ts';
import { usePageTitle } from '../../lib/page-title.ts';
import { paths } from '../../lib/paths.ts';
import { useQuery } from '../../lib/use-query.ts';
import { LoadFailed } from '../../shell/load-failed.tsx';
import { NeedHelp } from '../help/need-help.tsx';
import { CatalogueGrid } from './catalogue-grid.tsx';
import styles from './order.module.css';
import { cartQuery, offersQuery } from './order-queries.ts';

/** Where an order begins (CART-1). */
export function CataloguePage(): JSX.Element {
  const params = useParams<{ organizationId: string }>();
  const offers = useQuery(() => offersQuery(params.organizationId));
  const cart = useQuery(() => cartQuery(params.organizationId));
  usePageTitle(() => t('order.catalogue.title'));
  return (
    <>
      <PageHeader
        title={t('order.catalogue.title')}
        lead={t('order.catalogue.lead')}
        actions={
          <>
            <NeedHelp guide="product-order" />
            <LinkButton href={paths.purchases(params.organizationId)}>{t('order.list.title')}</LinkButton>
            <LinkButton variant="primary" href={paths.cart(params.organizationId)}>
              {t('order.catalogue.cart', { count: cart.data?.lines.length ?? 0 })}
            </LinkButton>
          </>
        }
      />
      <div class={styles.page}>
        <Show
          when={!offers.isError}
          fallback={<LoadFailed error={offers.error} onRetry={() => void offers.refetch()} />}
        >
          <Show when={offers.data}>
            {(data) => (
              <CatalogueGrid
                currency={data().currency}
                types={data().types}
                mayTry={(type) => data().trials.some((one) => one === type)}
                hrefOf={(type) => paths.configure(params.organizationId, type)}
              />
            )}
          </Show>
        </Show>
      </div>
    </>
  );
}
