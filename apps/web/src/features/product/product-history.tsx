import { formatDateTime } from '@atrium/i18n/format-date';
import { LinkButton } from '@atrium/ui/button/link-button';
import { EmptyState } from '@atrium/ui/empty-state/empty-state';
import { iconClock } from '@atrium/ui/icon/icons';
import { Section } from '@atrium/ui/page/section';
import { DataTable } from '@atrium/ui/table/data-table';
import type { JSX } from 'solid-js';
import { locale, t } from '../../lib/i18n.ts';
import { paths } from '../../lib/paths.ts';
import { useQuery } from '../../lib/use-query.ts';
import { activityQuery } from '../activity/activity-queries.ts';
import { actorInWords, changesOf, eventInWords } from '../activity/activity-words.ts';

type ProductHistoryProps = { readonly organizationId: string; readonly productId: string };

const shown = 10;

/** What the activity log has about this product, the newest of it (PROD-2, AUD-1). */
export function ProductHistory(props: ProductHistoryProps): JSX.Element {
  const about = () => ({ organizationId: props.organizationId, targetId: props.productId });
  const query = useQuery(() => activityQuery(about()));
  return (
    <Section
      title={t('product.page.history')}
      lead={t('product.page.historyLead')}
      actions={
        <LinkButton
          size="small"
          href={`${paths.activity(props.organizationId)}?about=${encodeURIComponent(props.productId)}`}
        >
          {t('product.page.wholeHistory')}
        </LinkButton>
      }
    >
      <DataTable
        caption={t('product.page.history')}
        rows={query.data?.events.slice(0, shown) ?? []}
        rowKey={({ id }) => id}
        loading={query.isPending}
        skeletonRows={3}
        empty={<EmptyState icon={iconClock} title={t('product.page.historyEmpty')} />}
        columns={[
          {
            id: 'what',
            header: t('activity.column.what'),
            primary: true,
            cell: ({ event }) => eventInWords(event),
          },
          {
            id: 'change',
            header: t('activity.column.after'),
            cell: (event) =>
              changesOf(event)
                .map(({ field, after }) => `${field}: ${after}`)
                .join(' · ') || '–',
          },
          { id: 'who', header: t('activity.column.who'), cell: actorInWords },
          {
            id: 'when',
            header: t('activity.column.when'),
            cell: ({ occurredAt }) => (
              <time class="tabular" dateTime={occurredAt}>
                {formatDateTime(locale(), occurredAt)}
              </time>
            ),
          },
        ]}
      />
    </Section>
  );
}
