import type { ActionOutput } from '@atrium/contracts/actions';
import { Badge } from '@atrium/ui/badge/badge';
import { Button } from '@atrium/ui/button/button';
import { iconPencil } from '@atrium/ui/icon/icons';
import { PageHeader } from '@atrium/ui/page/page-header';
import { Section } from '@atrium/ui/page/section';
import { DataTable } from '@atrium/ui/table/data-table';
import { A, useParams } from '@solidjs/router';
import { createSignal, For, type JSX, Show } from 'solid-js';
import { t } from '../../lib/i18n.ts';
import { usePageTitle } from '../../lib/page-title.ts';
import { paths } from '../../lib/paths.ts';
import { reasonOf } from '../../lib/reason-of.ts';
import { useQuery } from '../../lib/use-query.ts';
import { LoadFailed } from '../../shell/load-failed.tsx';
import styles from '../access/access-page.module.css';
import { productQuery } from '../access/access-queries.ts';
import { levelName, levelNames, typeName } from '../access/access-words.ts';
import { HoldersSection } from '../access/holders-section.tsx';
import { SubscriptionSection } from '../subscription/subscription-section.tsx';
import { EditProductSheet } from './edit-product-sheet.tsx';
import { EndBanner } from './end-banner.tsx';
import { EndZone } from './end-zone.tsx';
import { ProductHistory } from './product-history.tsx';
import { SettingsSlot } from './settings-slot.tsx';
import { StandingFacts } from './standing-facts.tsx';
import { StateBadge } from './state-badge.tsx';
import { StateBanner } from './state-banner.tsx';

type Product = ActionOutput<'product.get'>;

/**
 * One product or part: where it stands, what the reader may do there, its parts, and for administrators who can
 * reach it, what has happened and how it ends (PERM-6, PROD-3).
 */
export function ProductPage(): JSX.Element {
  const params = useParams<{ organizationId: string; productId: string }>();
  const query = useQuery(() => productQuery(params.organizationId, params.productId));
  const [editing, setEditing] = createSignal(false);
  usePageTitle(() => query.data?.name ?? t('access.products.title'));
  return (
    <Show
      when={!query.isError}
      fallback={<LoadFailed error={query.error} onRetry={() => void query.refetch()} />}
    >
      <PageHeader
        back={<A href={paths.products(params.organizationId)}>{t('access.products.title')}</A>}
        title={query.data?.name ?? '…'}
        badge={
          <Show when={query.data?.standing}>{(standing) => <StateBadge state={standing().state} />}</Show>
        }
        lead={<Show when={query.data}>{(product) => typeName(product().type)}</Show>}
        actions={
          <Show when={query.data?.standing}>
            <Button
              icon={iconPencil}
              disabledReason={reasonOf(query.data?.can.rename)}
              onClick={() => setEditing(true)}
            >
              {t('product.page.edit')}
            </Button>
          </Show>
        }
      />
      <Show when={query.data}>
        {(product) => (
          <>
            <ProductSections organizationId={params.organizationId} product={product()} />
            <Show when={editing()}>
              <EditProductSheet
                organizationId={params.organizationId}
                product={product()}
                onClose={() => setEditing(false)}
              />
            </Show>
          </>
        )}
      </Show>
    </Show>
  );
}

type SectionsProps = { readonly organizationId: string; readonly product: Product };

const ProductSections = (props: SectionsProps): JSX.Element => (
  <div class={styles.page}>
    <EndBanner organizationId={props.organizationId} product={props.product} />
    <StateBanner
      organizationId={props.organizationId}
      productId={props.product.id}
      state={props.product.standing?.state}
    />
    <Show when={props.product.standing}>
      {(standing) => <StandingFacts organizationId={props.organizationId} standing={standing()} />}
    </Show>
    <Show when={props.product.standing}>
      <SubscriptionSection organizationId={props.organizationId} productId={props.product.id} />
    </Show>
    <p class={styles.teams}>
      {t('access.product.yours')}
      <For each={props.product.levels} fallback="–">
        {(level) => <Badge tone="accent">{levelName(level)}</Badge>}
      </For>
    </p>
    <SettingsSlot
      organizationId={props.organizationId}
      productId={props.product.id}
      type={props.product.type}
    />
    <Show when={props.product.parts.length > 0}>
      <Parts {...props} />
    </Show>
    <Show when={props.product.mayGrant}>
      <HoldersSection organizationId={props.organizationId} productId={props.product.id} />
    </Show>
    <Show when={props.product.can.readHistory.allowed}>
      <ProductHistory organizationId={props.organizationId} productId={props.product.id} />
    </Show>
    <Show when={props.product.can.terminate.allowed && props.product.standing}>
      {(standing) => (
        <EndZone organizationId={props.organizationId} product={props.product} standing={standing()} />
      )}
    </Show>
  </div>
);

const Parts = (props: SectionsProps): JSX.Element => (
  <Section title={t('access.product.parts')}>
    <DataTable
      caption={t('access.product.parts')}
      rows={props.product.parts}
      rowKey={({ id }) => id}
      rowLink={({ id }) => paths.product(props.organizationId, id)}
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
);
