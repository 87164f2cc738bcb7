import type { ProductStanding } from '@atrium/contracts/product/product-view';
import { formatDate } from '@atrium/i18n/format-date';
import { DescriptionList } from '@atrium/ui/description-list/description-list';
import type { JSX } from 'solid-js';
import { locale, t } from '../../lib/i18n.ts';
import { organizationQuery } from '../../lib/queries.ts';
import { isElsewhere, zoneName } from '../../lib/time-zone-options.ts';
import { useQuery } from '../../lib/use-query.ts';
import { StateBadge } from './state-badge.tsx';
import { TagList } from './tag-list.tsx';

type StandingFactsProps = { readonly organizationId: string; readonly standing: ProductStanding };

/** State, plan and expiry at a glance (PROD-2). */
export function StandingFacts(props: StandingFactsProps): JSX.Element {
  const organization = useQuery(() => organizationQuery(props.organizationId));
  /** With the place only for who would be misled without it (SUB-2). */
  const paidThrough = (day: string): string => {
    const zone = organization.data?.timeZone;
    const date = formatDate(locale(), day);
    return zone && isElsewhere(zone)
      ? t('product.page.endOfDay', { date, zone: zoneName(locale(), zone) })
      : date;
  };
  return (
    <DescriptionList
      items={[
        { term: t('product.page.state'), value: <StateBadge state={props.standing.state} /> },
        { term: t('product.page.plan'), value: props.standing.planName ?? '–' },
        {
          term: t('product.page.paidThrough'),
          value: props.standing.paidThrough
            ? paidThrough(props.standing.paidThrough)
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
}
