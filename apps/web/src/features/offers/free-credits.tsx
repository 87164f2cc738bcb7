import { formatDate } from '@atrium/i18n/format-date';
import { Badge } from '@atrium/ui/badge/badge';
import { Button } from '@atrium/ui/button/button';
import { EmptyState } from '@atrium/ui/empty-state/empty-state';
import { iconFileText, iconPlus } from '@atrium/ui/icon/icons';
import { Section } from '@atrium/ui/page/section';
import { DataTable } from '@atrium/ui/table/data-table';
import { createSignal, type JSX, Show } from 'solid-js';
import { locale, t } from '../../lib/i18n.ts';
import { useQuery } from '../../lib/use-query.ts';
import { LoadFailed } from '../../shell/load-failed.tsx';
import { FreeCreditSheet } from './free-credit-sheet.tsx';
import { freeCreditsQuery, soldTypesQuery } from './offers-queries.ts';

export function FreeCredits(): JSX.Element {
  const query = useQuery(freeCreditsQuery);
  const sold = useQuery(soldTypesQuery);
  const [giving, setGiving] = createSignal(false);
  const typeName = (productType: string): string =>
    sold.data?.types.find(({ type }) => type === productType)?.name ?? productType;
  return (
    <Section
      title={t('offers.credit.title')}
      actions={
        <Button variant="primary" icon={iconPlus} onClick={() => setGiving(true)}>
          {t('offers.credit.grant')}
        </Button>
      }
    >
      <Show
        when={!query.isError}
        fallback={<LoadFailed error={query.error} onRetry={() => void query.refetch()} />}
      >
        <DataTable
          caption={t('offers.credit.title')}
          rows={query.data?.credits ?? []}
          rowKey={({ id }) => id}
          loading={query.isPending}
          skeletonRows={3}
          columns={[
            {
              id: 'customer',
              header: t('offers.credit.customer'),
              primary: true,
              cell: ({ organizationName }) => organizationName,
            },
            { id: 'type', header: t('offers.credit.type'), cell: ({ productType }) => typeName(productType) },
            {
              id: 'periods',
              header: t('offers.credit.periods'),
              align: 'end',
              cell: ({ periods }) => periods,
            },
            {
              id: 'lastDay',
              header: t('offers.credit.lastDay'),
              cell: ({ validThrough }) => (validThrough === null ? '–' : formatDate(locale(), validThrough)),
            },
            {
              id: 'used',
              header: t('offers.credit.used'),
              cell: ({ usedAt }) =>
                usedAt === null ? (
                  <Badge tone="info">{t('offers.credit.open')}</Badge>
                ) : (
                  formatDate(locale(), usedAt)
                ),
            },
          ]}
          empty={<EmptyState icon={iconFileText} title={t('offers.credit.empty')} />}
        />
      </Show>
      <FreeCreditSheet open={giving()} onOpenChange={setGiving} />
    </Section>
  );
}
