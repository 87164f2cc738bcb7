import { A, useNavigate, useParams } from '@solidjs/router';
import { type JSX, Show } from 'solid-js';
import { t } from '../../lib/i18n.ts';
import { paths } from '../../lib/paths.ts';
import { useQuery } from '../../lib/use-query.ts';
import { NotFoundPage } from '../../shell/not-found-page.tsx';
import { ConfigureForm } from './configure-form.tsx';
import { catalogueQuery } from './order-queries.ts';
import { visitorCart } from './visitor-cart.ts';
import { country, VisitorLayout } from './visitor-layout.tsx';

export function ShopProductPage(): JSX.Element {
  const params = useParams<{ type: string }>();
  const navigate = useNavigate();
  const query = useQuery(() => catalogueQuery(country()));
  const product = () => query.data?.types.find(({ type }) => type === params.type);
  return (
    <Show when={query.data}>
      {(data) => (
        <Show when={product()} fallback={<NotFoundPage />}>
          {(found) => (
            <VisitorLayout
              title={found().name}
              lead={t('order.configure.lead')}
              back={<A href={paths.shop}>{t('order.catalogue.title')}</A>}
            >
              <ConfigureForm
                product={found()}
                currency={data().currency}
                mayTry
                submitLabel={t('order.configure.submit')}
                onSubmit={async (line) => {
                  visitorCart.add(line);
                  navigate(paths.shopCart);
                }}
              />
            </VisitorLayout>
          )}
        </Show>
      )}
    </Show>
  );
}
