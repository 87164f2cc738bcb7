import type { Currency } from '@atrium/contracts/currency';
import type { MovementView } from '@atrium/contracts/prepaid/prepaid-view';
import { formatDate } from '@atrium/i18n/format-date';
import { Button } from '@atrium/ui/button/button';
import { EmptyState } from '@atrium/ui/empty-state/empty-state';
import { iconDownload, iconWallet } from '@atrium/ui/icon/icons';
import { Section } from '@atrium/ui/page/section';
import { DataTable } from '@atrium/ui/table/data-table';
import { A } from '@solidjs/router';
import { createSignal, For, type JSX, Show } from 'solid-js';
import { locale, t } from '../../lib/i18n.ts';
import { paths } from '../../lib/paths.ts';
import { saveFile } from '../../lib/save-file.ts';
import { tellRefusal } from '../../lib/tell-refusal.ts';
import { useInfiniteQuery } from '../../lib/use-query.ts';
import styles from '../billing/billing.module.css';
import { movementsQuery } from '../billing/billing-queries.ts';
import { money } from '../billing/money.ts';
import { BalanceChart } from './balance-chart.tsx';

type StatementProps = { readonly organizationId: string; readonly currency: Currency };

/** Every movement with its cause and the balance after it (PRE-4). */
export function Statement(props: StatementProps): JSX.Element {
  const query = useInfiniteQuery(() => movementsQuery(props.organizationId, props.currency));
  const rows = (): readonly MovementView[] => query.data?.pages.flatMap(({ movements }) => movements) ?? [];
  const amount = (minor: number): string => money(minor, props.currency);
  return (
    <Section
      title={t('billing.prepaid.statement', { currency: props.currency })}
      actions={<Exports {...props} />}
    >
      <div class={styles.page}>
        <Show when={rows().length > 1}>
          <BalanceChart movements={rows()} />
        </Show>
        <DataTable
          caption={t('billing.prepaid.statement', { currency: props.currency })}
          rows={rows()}
          rowKey={({ id }) => id}
          loading={query.isPending}
          skeletonRows={4}
          columns={[
            {
              id: 'cause',
              header: t('billing.prepaid.cause'),
              primary: true,
              cell: (row) => <Cause organizationId={props.organizationId} movement={row} />,
            },
            {
              id: 'day',
              header: t('billing.prepaid.day'),
              nowrap: true,
              cell: ({ day }) => <span class="tabular">{formatDate(locale(), day)}</span>,
            },
            {
              id: 'change',
              header: t('billing.prepaid.change'),
              align: 'end',
              cell: ({ amountMinor }) => amount(amountMinor),
            },
            {
              id: 'after',
              header: t('billing.prepaid.after'),
              align: 'end',
              cell: ({ balanceMinor }) => amount(balanceMinor),
            },
          ]}
          empty={
            <EmptyState
              icon={iconWallet}
              title={t('billing.prepaid.empty')}
              text={t('billing.prepaid.emptyText')}
            />
          }
        />
        <Show when={query.hasNextPage}>
          <div>
            <Button busy={query.isFetchingNextPage} onClick={() => void query.fetchNextPage()}>
              {t('billing.prepaid.more')}
            </Button>
          </div>
        </Show>
      </div>
    </Section>
  );
}

type CauseProps = { readonly organizationId: string; readonly movement: MovementView };

const Cause = (props: CauseProps): JSX.Element => (
  <>
    {t(`documents.cause.${props.movement.cause}`)}
    <Show when={props.movement.invoiceId}>
      {(id) => (
        <>
          {' '}
          <A class={styles.whole} href={paths.invoice(props.organizationId, id())}>
            {props.movement.about}
          </A>
        </>
      )}
    </Show>
  </>
);

const formats = ['pdf', 'csv'] as const;

/** The current year as a file. */
function Exports(props: StatementProps): JSX.Element {
  const [busy, setBusy] = createSignal<string | null>(null);
  const save = async (format: (typeof formats)[number]): Promise<void> => {
    setBusy(format);
    const year = new Date().getFullYear();
    const { organizationId, currency } = props;
    const span = { from: `${year}-01-01`, to: `${year}-12-31` };
    const input = { organizationId, currency, ...span, format, locale: locale() };
    await saveFile('prepaid.exportStatement', input).catch(tellRefusal);
    setBusy(null);
  };
  return (
    <For each={formats}>
      {(format) => (
        <Button
          icon={iconDownload}
          busy={busy() === format}
          busyLabel={t('billing.invoices.exporting')}
          onClick={() => void save(format)}
        >
          {t(`billing.prepaid.${format}`)}
        </Button>
      )}
    </For>
  );
}
