import { invoiceStates } from '@atrium/contracts/invoice/invoice-states';
import { Button } from '@atrium/ui/button/button';
import { EmptyState } from '@atrium/ui/empty-state/empty-state';
import { Select } from '@atrium/ui/field/select';
import { TextField } from '@atrium/ui/field/text-field';
import { iconFilter, iconReceipt } from '@atrium/ui/icon/icons';
import { PageHeader } from '@atrium/ui/page/page-header';
import { useParams, useSearchParams } from '@solidjs/router';
import { For, type JSX, Show } from 'solid-js';
import { t } from '../../lib/i18n.ts';
import { usePageTitle } from '../../lib/page-title.ts';
import { isRefusedWith } from '../../lib/refusal.ts';
import { useQuery } from '../../lib/use-query.ts';
import styles from '../billing/billing.module.css';
import { BillingContent } from '../billing/billing-content.tsx';
import { invoiceSumQuery, invoicesQuery } from '../billing/billing-queries.ts';
import { money } from '../billing/money.ts';
import { ExportMenu } from '../invoice-export/export-menu.tsx';
import { OwnExports } from '../invoice-export/own-exports.tsx';
import { type InvoiceSearch, readPlace, readSearch, toInvoiceFilter, writePlace } from './invoice-filter.ts';
import { InvoicesTable } from './invoices-table.tsx';

/** The invoice history (INV-4). Filters and place stand in the address, so that a link shows the same. */
export function InvoicesPage(): JSX.Element {
  const params = useParams<{ organizationId: string }>();
  const [address, setAddress] = useSearchParams();
  const search = () => readSearch(address);
  const filter = () => ({ organizationId: params.organizationId, ...toInvoiceFilter(search()) });
  const query = useQuery(() => invoicesQuery({ ...filter(), ...readPlace(address) }));
  const filtered = (): boolean => Object.values(search()).some((value) => value !== '');
  const narrow = (change: Partial<InvoiceSearch>): void =>
    setAddress({ ...change, older: '', newer: '' }, { replace: true });
  usePageTitle(() => t('billing.invoices.title'));
  return (
    <>
      <PageHeader
        title={t('billing.invoices.title')}
        lead={t('billing.invoices.lead')}
        actions={
          <Show when={!isRefusedWith(query.error, 'permission.denied')}>
            <ExportMenu organizationId={params.organizationId} search={search()} />
          </Show>
        }
      />
      <BillingContent query={query}>
        <div class={styles.page}>
          <OwnExports
            organizationId={params.organizationId}
            wanted={typeof address.export === 'string' ? address.export : ''}
          />
          <Filters search={search()} filtered={filtered()} onChange={narrow} />
          <Sums filter={filter()} />
          <InvoicesTable
            organizationId={params.organizationId}
            page={query.data}
            loading={query.isPending || query.isPlaceholderData}
            onPlace={(direction, cursor) =>
              setAddress({ older: '', newer: '', ...(cursor ? { [direction]: writePlace(cursor) } : {}) })
            }
            empty={
              filtered() ? (
                <EmptyState
                  icon={iconFilter}
                  title={t('billing.invoices.noMatch')}
                  text={t('billing.invoices.noMatchText')}
                />
              ) : (
                <EmptyState
                  icon={iconReceipt}
                  title={t('billing.invoices.empty')}
                  text={t('billing.invoices.emptyText')}
                />
              )
            }
          />
        </div>
      </BillingContent>
    </>
  );
}

type FiltersProps = {
  readonly search: InvoiceSearch;
  readonly filtered: boolean;
  readonly onChange: (change: Partial<InvoiceSearch>) => void;
};

const Filters = (props: FiltersProps): JSX.Element => (
  <search class={styles.controls} aria-label={t('billing.invoices.filter')}>
    <TextField
      name="search"
      type="search"
      label={t('billing.invoices.search')}
      help={t('billing.invoices.searchHelp')}
      value={props.search.search}
      onInput={(search) => props.onChange({ search })}
      maxLength={100}
    />
    <Select
      name="status"
      label={t('billing.invoices.status')}
      placeholder={t('billing.invoices.anyStatus')}
      options={invoiceStates.map((state) => ({ value: state, label: t(`billing.state.${state}`) }))}
      value={props.search.status}
      onChange={(status) => props.onChange({ status })}
    />
    <TextField
      name="from"
      type="date"
      label={t('billing.invoices.from')}
      max={props.search.to || undefined}
      value={props.search.from}
      onInput={(from) => props.onChange({ from })}
    />
    <TextField
      name="to"
      type="date"
      label={t('billing.invoices.to')}
      min={props.search.from || undefined}
      value={props.search.to}
      onInput={(to) => props.onChange({ to })}
    />
    <Show when={props.filtered}>
      <div class={styles.besideField}>
        <Button
          size="small"
          variant="quiet"
          onClick={() => props.onChange({ search: '', status: '', from: '', to: '' })}
        >
          {t('billing.invoices.clear')}
        </Button>
      </div>
    </Show>
  </search>
);

type SumsProps = { readonly filter: Parameters<typeof invoiceSumQuery>[0] };

/** What the selection amounts to, per currency. */
function Sums(props: SumsProps): JSX.Element {
  const query = useQuery(() => invoiceSumQuery(props.filter));
  return (
    <p class={styles.sums} role="status">
      <span>{t('billing.invoices.count', { count: query.data?.count ?? 0 })}</span>
      <For each={query.data?.totals}>
        {({ currency, grossMinor, dueMinor }) => (
          <span class="tabular">
            {t('billing.invoices.sum', {
              amount: money(grossMinor, currency),
              due: money(dueMinor, currency),
            })}
          </span>
        )}
      </For>
    </p>
  );
}
