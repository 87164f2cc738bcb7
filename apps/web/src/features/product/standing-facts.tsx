import type { ProductStanding } from '@atrium/contracts/product/product-view';
import { formatDate } from '@atrium/i18n/format-date';
import { DescriptionList } from '@atrium/ui/description-list/description-list';
import type { JSX } from 'solid-js';
import { locale, t } from '../../lib/i18n.ts';
import { StateBadge } from './state-badge.tsx';
import { TagList } from './tag-list.tsx';

type StandingFactsProps = { readonly organizationId: string; readonly standing: ProductStanding };

/** State, plan and expiry at a glance (PROD-2). */
export const StandingFacts = (props: StandingFactsProps): JSX.Element => (
  <DescriptionList
    items={[
      { term: t('product.page.state'), value: <StateBadge state={props.standing.state} /> },
      { term: t('product.page.plan'), value: props.standing.planName ?? '–' },
      {
        term: t('product.page.paidThrough'),
        value: props.standing.paidThrough
          ? formatDate(locale(), props.standing.paidThrough)
          : t('product.page.unsold'),
      },
      {
        term: t('product.page.tags'),
        value:
          props.standing.tags.length > 0 ? (
            <TagList organizationId={props.organizationId} tags={props.standing.tags} />
          ) : (
            t('product.page.noTags')
          ),
      },
    ]}
  />
);
