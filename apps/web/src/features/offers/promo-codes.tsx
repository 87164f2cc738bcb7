import type { PromoCodeView } from '@atrium/contracts/promo-code/promo-code-view';
import { formatDate } from '@atrium/i18n/format-date';
import { formatMoney } from '@atrium/i18n/format-money';
import { formatNumber } from '@atrium/i18n/format-number';
import { Button } from '@atrium/ui/button/button';
import { EmptyState } from '@atrium/ui/empty-state/empty-state';
import { iconFileText, iconPlus } from '@atrium/ui/icon/icons';
import { Section } from '@atrium/ui/page/section';
import { DataTable } from '@atrium/ui/table/data-table';
import { showToast } from '@atrium/ui/toast/toast-store';
import { useQueryClient } from '@tanstack/solid-query';
import { createSignal, type JSX, Show } from 'solid-js';
import { api } from '../../lib/api.ts';
import { locale, t } from '../../lib/i18n.ts';
import { tellRefusal } from '../../lib/tell-refusal.ts';
import { useQuery } from '../../lib/use-query.ts';
import { LoadFailed } from '../../shell/load-failed.tsx';
import { promoCodesQuery } from './offers-queries.ts';
import { PromoCodeSheet } from './promo-code-sheet.tsx';

export function PromoCodes(): JSX.Element {
  const client = useQueryClient();
  const query = useQuery(promoCodesQuery);
  const [creating, setCreating] = createSignal(false);
  const end = async ({ id, code }: PromoCodeView): Promise<void> => {
    try {
      await api.promoCode.end.mutate({ promoCodeId: id });
      showToast({ tone: 'success', title: t('offers.code.ended', { code }) });
      await client.invalidateQueries({ queryKey: promoCodesQuery().queryKey });
    } catch (error) {
      tellRefusal(error);
    }
  };
  return (
    <Section
      title={t('offers.code.title')}
      actions={
        <Button variant="primary" icon={iconPlus} onClick={() => setCreating(true)}>
          {t('offers.code.create')}
        </Button>
      }
    >
      <Show
        when={!query.isError}
        fallback={<LoadFailed error={query.error} onRetry={() => void query.refetch()} />}
      >
        <DataTable
          caption={t('offers.code.title')}
          rows={query.data?.codes ?? []}
          rowKey={({ id }) => id}
          loading={query.isPending}
          skeletonRows={3}
          columns={[
            { id: 'code', header: t('offers.code.code'), primary: true, cell: ({ code }) => code },
            { id: 'value', header: t('offers.code.value'), cell: (row) => reductionOf(row) },
            { id: 'valid', header: t('offers.code.valid'), cell: (row) => validityOf(row) },
            { id: 'used', header: t('offers.code.used'), align: 'end', cell: (row) => usesOf(row) },
            {
              id: 'end',
              header: t('offers.code.end'),
              cell: (row) => (
                <Show when={!isOver(row)}>
                  <Button
                    size="small"
                    aria-label={t('offers.code.endOne', { code: row.code })}
                    onClick={() => void end(row)}
                  >
                    {t('offers.code.end')}
                  </Button>
                </Show>
              ),
            },
          ]}
          empty={<EmptyState icon={iconFileText} title={t('offers.code.empty')} />}
        />
      </Show>
      <PromoCodeSheet open={creating()} onOpenChange={setCreating} />
    </Section>
  );
}

const isOver = ({ validUntil }: PromoCodeView): boolean =>
  validUntil !== null && Date.parse(validUntil) <= Date.now();

function reductionOf({ percentBasisPoints, amountMinor, currency }: PromoCodeView): string {
  if (percentBasisPoints !== null) return `${formatNumber(locale(), percentBasisPoints / 100)} %`;
  return amountMinor === null || currency === null
    ? '–'
    : formatMoney(locale(), String(amountMinor), currency);
}

function validityOf({ validFrom, validUntil }: PromoCodeView): string {
  const begin = formatDate(locale(), validFrom);
  return validUntil === null
    ? t('offers.code.since', { date: begin })
    : `${begin} – ${formatDate(locale(), validUntil)}`;
}

const usesOf = ({ used, maxUses }: PromoCodeView): string =>
  maxUses === null ? `${used}` : `${used} / ${maxUses}`;
