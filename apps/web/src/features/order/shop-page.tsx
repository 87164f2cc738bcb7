import { type JSX, Show } from 'solid-js';
import { t } from '../../lib/i18n.ts';
import { paths } from '../../lib/paths.ts';
import { useQuery } from '../../lib/use-query.ts';
import { LoadFailed } from '../../shell/load-failed.tsx';
import { CatalogueGrid } from './catalogue-grid.tsx';
import { catalogueQuery } from './order-queries.ts';
import { country, VisitorLayout } from './visitor-layout.tsx';

/** The catalogue for whoever has no account yet (ACC-3). */
export function ShopPage(): JSX.Element {
  const query = useQuery(() => catalogueQuery(country()));
  return (
    <VisitorLayout title={t('order.catalogue.title')} lead={t('order.visitor.lead')}>
      <Show
        when={!query.isError}
        fallback={<LoadFailed error={query.error} onRetry={() => void query.refetch()} />}
      >
        <Show when={query.data}>
          {(data) => (
            <CatalogueGrid
              currency={data().currency}
              types={data().types}
              mayTry={() => true}
              hrefOf={paths.shopProduct}
            />
          )}
        </Show>
      </Show>
    </VisitorLayout>
  );
}
