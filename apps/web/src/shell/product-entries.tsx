import { useLocation } from '@solidjs/router';
import { createEffect, For, type JSX, Show } from 'solid-js';
import { typeName } from '../features/access/access-words.ts';
import { filterOf } from '../features/product/product-filter.ts';
import { productListQuery } from '../features/product/product-queries.ts';
import { t } from '../lib/i18n.ts';
import { paths } from '../lib/paths.ts';
import { useInfiniteQuery } from '../lib/use-query.ts';
import styles from './navigation.module.css';

/** One entry for each type of product that the reader has something of; the page beside it asks for the same list. */
export function ProductEntries(props: {
  readonly organizationId: string;
  readonly onKnown: () => void;
}): JSX.Element {
  const location = useLocation();
  const query = useInfiniteQuery(() => productListQuery(props.organizationId, filterOf({}, [])));
  createEffect(() => {
    if (!query.isLoading) props.onKnown();
  });
  const types = () => query.data?.pages[0]?.types ?? [];
  const isOpen = (type: string): boolean =>
    location.pathname === paths.products(props.organizationId) && location.query.type === type;
  return (
    <Show when={types().length > 1}>
      <ul role="list" class={styles.sublist} aria-label={t('shell.nav.products')}>
        <For each={types()}>
          {(type) => (
            <li>
              <a
                class={styles.sublink}
                aria-current={isOpen(type) ? 'page' : undefined}
                href={`${paths.products(props.organizationId)}?type=${type}`}
              >
                {typeName(type)}
              </a>
            </li>
          )}
        </For>
      </ul>
    </Show>
  );
}
