import { PageHeader } from '@atrium/ui/page/page-header';
import { A, useNavigate, useParams } from '@solidjs/router';
import { useQueryClient } from '@tanstack/solid-query';
import { type JSX, Show } from 'solid-js';
import { api } from '../../lib/api.ts';
import { locale, t } from '../../lib/i18n.ts';
import { createIdempotencyKey } from '../../lib/idempotency-key.ts';
import { usePageTitle } from '../../lib/page-title.ts';
import { paths } from '../../lib/paths.ts';
import { useQuery } from '../../lib/use-query.ts';
import { LoadFailed } from '../../shell/load-failed.tsx';
import { NotFoundPage } from '../../shell/not-found-page.tsx';
import { ConfigureForm } from './configure-form.tsx';
import styles from './order.module.css';
import { offersQuery, showCart } from './order-queries.ts';

/** Plan, period and name of what goes into the cart (CART-1). */
export function ConfigurePage(): JSX.Element {
  const params = useParams<{ organizationId: string; type: string }>();
  const navigate = useNavigate();
  const client = useQueryClient();
  const keyFor = createIdempotencyKey();
  const offers = useQuery(() => offersQuery(params.organizationId));
  const product = () => offers.data?.types.find(({ type }) => type === params.type);
  usePageTitle(() => product()?.name);
  return (
    <Show
      when={!offers.isError}
      fallback={<LoadFailed error={offers.error} onRetry={() => void offers.refetch()} />}
    >
      <Show when={offers.data}>
        {(data) => (
          <Show when={product()} fallback={<NotFoundPage />}>
            {(found) => (
              <>
                <PageHeader
                  title={found().name}
                  lead={t('order.configure.lead')}
                  back={<A href={paths.order(params.organizationId)}>{t('order.catalogue.title')}</A>}
                />
                <div class={styles.page}>
                  <ConfigureForm
                    product={found()}
                    currency={data().currency}
                    mayTry={data().trials.includes(found().type)}
                    submitLabel={t('order.configure.submit')}
                    onSubmit={async (line) => {
                      const { organizationId } = params;
                      const input = { organizationId, locale: locale(), lines: [line] };
                      const cart = await api.purchase.addCartLines.mutate({
                        ...input,
                        idempotencyKey: keyFor(input),
                      });
                      showCart(client, organizationId, cart);
                      navigate(paths.cart(organizationId));
                    }}
                  />
                </div>
              </>
            )}
          </Show>
        )}
      </Show>
    </Show>
  );
}
