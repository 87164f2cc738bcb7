import { Button } from '@atrium/ui/button/button';
import { LinkButton } from '@atrium/ui/button/link-button';
import { EmptyState } from '@atrium/ui/empty-state/empty-state';
import { iconBox } from '@atrium/ui/icon/icons';
import { A } from '@solidjs/router';
import { type JSX, Show } from 'solid-js';
import { t } from '../../lib/i18n.ts';
import { paths } from '../../lib/paths.ts';
import { useQuery } from '../../lib/use-query.ts';
import { LoadFailed } from '../../shell/load-failed.tsx';
import styles from './order.module.css';
import { quoteQuery } from './order-queries.ts';
import { OrderTotals } from './order-totals.tsx';
import { OrderedLines } from './ordered-lines.tsx';
import { visitorCart } from './visitor-cart.ts';
import { country, VisitorLayout } from './visitor-layout.tsx';

/** A visitor's cart, kept in the browser; signing up goes on with it (ACC-3). */
export function ShopCartPage(): JSX.Element {
  const query = useQuery(() => quoteQuery(country(), visitorCart.lines()));
  return (
    <VisitorLayout
      title={t('order.cart.title')}
      lead={t('order.visitor.kept')}
      back={<A href={paths.shop}>{t('order.catalogue.title')}</A>}
    >
      <Show
        when={visitorCart.lines().length > 0}
        fallback={
          <EmptyState
            icon={iconBox}
            title={t('order.cart.empty')}
            text={t('order.cart.emptyText')}
            action={
              <LinkButton variant="primary" href={paths.shop}>
                {t('order.catalogue.title')}
              </LinkButton>
            }
          />
        }
      >
        <Show
          when={!query.isError}
          fallback={<LoadFailed error={query.error} onRetry={() => void query.refetch()} />}
        >
          <Show when={query.data}>
            {(data) => (
              <div class={styles.columns}>
                <div class={styles.step}>
                  <OrderedLines
                    caption={t('order.cart.title')}
                    currency={data().totals.currency}
                    lines={data().lines}
                    last={{
                      header: t('order.cart.change'),
                      cell: (line) => (
                        <Button
                          size="small"
                          variant="quiet"
                          aria-label={t('order.cart.removeOne', { name: line.name })}
                          onClick={() => visitorCart.remove(line.index)}
                        >
                          {t('order.cart.remove')}
                        </Button>
                      ),
                    }}
                  />
                  <div class={styles.actions}>
                    <LinkButton variant="primary" href={paths.signUp}>
                      {t('order.visitor.signUp')}
                    </LinkButton>
                    <LinkButton href={`${paths.signIn}?next=${encodeURIComponent(paths.continueOrder)}`}>
                      {t('order.visitor.signIn')}
                    </LinkButton>
                    <LinkButton variant="quiet" href={paths.shop}>
                      {t('order.cart.add')}
                    </LinkButton>
                  </div>
                </div>
                <OrderTotals totals={data().totals} />
              </div>
            )}
          </Show>
        </Show>
      </Show>
    </VisitorLayout>
  );
}
