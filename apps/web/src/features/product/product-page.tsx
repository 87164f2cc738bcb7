import type { PartRow } from '@atrium/contracts/product/product-view';
import { Badge } from '@atrium/ui/badge/badge';
import { PageHeader } from '@atrium/ui/page/page-header';
import { Section } from '@atrium/ui/page/section';
import { DataTable } from '@atrium/ui/table/data-table';
import { A, useParams } from '@solidjs/router';
import { useQuery } from '@tanstack/solid-query';
import { For, type JSX, Show } from 'solid-js';
import { t } from '../../lib/i18n.ts';
import { usePageTitle } from '../../lib/page-title.ts';
import { paths } from '../../lib/paths.ts';
import { LoadFailed } from '../../shell/load-failed.tsx';
import styles from '../access/access-page.module.css';
import { productQuery } from '../access/access-queries.ts';
import { levelName, levelNames, typeName } from '../access/access-words.ts';
import { HoldersSection } from '../access/holders-section.tsx';
import { VipCode } from '../support/vip-code.tsx';

/** One product or part: what the reader may do there, its parts, and for administrators who can reach it (PERM-6). */
export function ProductPage(): JSX.Element {
  const params = useParams<{ organizationId: string; productId: string }>();
  const query = useQuery(() => productQuery(params.organizationId, params.productId));
  const parts = (): readonly PartRow[] => query.data?.parts ?? [];
  usePageTitle(() => query.data?.name ?? t('access.products.title'));
  return (
    <Show
      when={!query.isError}
      fallback={<LoadFailed error={query.error} onRetry={() => void query.refetch()} />}
    >
      <PageHeader
        back={<A href={paths.products(params.organizationId)}>{t('access.products.title')}</A>}
        title={query.data?.name ?? '…'}
        lead={<Show when={query.data}>{(product) => typeName(product().type)}</Show>}
      />
      <div class={styles.page}>
        <p class={styles.teams}>
          {t('access.product.yours')}
          <For each={query.data?.levels} fallback="–">
            {(level) => <Badge tone="accent">{levelName(level)}</Badge>}
          </For>
        </p>
        <Show when={query.data?.type === 'product.premium_support'}>
          <VipCode organizationId={params.organizationId} productId={params.productId} />
        </Show>
        <Show when={parts().length > 0}>
          <Section title={t('access.product.parts')}>
            <DataTable
              caption={t('access.product.parts')}
              rows={parts()}
              rowKey={({ id }) => id}
              rowLink={({ id }) => paths.product(params.organizationId, id)}
              columns={[
                { id: 'name', header: t('access.products.name'), primary: true, cell: ({ name }) => name },
                { id: 'type', header: t('access.products.type'), cell: (row) => typeName(row.type) },
                {
                  id: 'rights',
                  header: t('access.products.rights'),
                  cell: (row) => levelNames(row.levels) || '–',
                },
              ]}
            />
          </Section>
        </Show>
        <Show when={query.data?.mayGrant}>
          <HoldersSection organizationId={params.organizationId} productId={params.productId} />
        </Show>
      </div>
    </Show>
  );
}
