import { Badge } from '@atrium/ui/badge/badge';
import { Button } from '@atrium/ui/button/button';
import { EmptyState } from '@atrium/ui/empty-state/empty-state';
import {
  iconAlert,
  iconCheck,
  iconClock,
  iconDownload,
  iconExternalLink,
  iconPlus,
  iconReceipt,
  iconTrash,
} from '@atrium/ui/icon/icons';
import { Menu } from '@atrium/ui/menu/menu';
import { Section } from '@atrium/ui/page/section';
import { DataTable } from '@atrium/ui/table/data-table';
import type { TableColumn, TableSort } from '@atrium/ui/table/table-types';
import { createSignal, type JSX } from 'solid-js';
import { invoices, type KitInvoice } from './kit-data.tsx';
import styles from './kit-page.module.css';

const columns: readonly TableColumn<KitInvoice>[] = [
  { id: 'number', header: 'Invoice', cell: (row) => <span class="tabular">{row.number}</span>, primary: true, sortable: true, width: '18%' },
  { id: 'product', header: 'Product', cell: (row) => row.product },
  { id: 'status', header: 'Status', cell: (row) => <Status value={row.status} />, width: '16%' },
  { id: 'date', header: 'Date', cell: (row) => row.date, sortable: true, width: '16%' },
  { id: 'amount', header: 'Amount', cell: (row) => row.amount, align: 'end', sortable: true, width: '16%' },
]; // biome-ignore format: a table

function Status(props: { value: KitInvoice['status'] }): JSX.Element {
  if (props.value === 'paid')
    return (
      <Badge tone="success" icon={iconCheck}>
        Paid
      </Badge>
    );
  if (props.value === 'open') return <Badge icon={iconClock}>Open</Badge>;
  return (
    <Badge tone="danger" icon={iconAlert}>
      Overdue
    </Badge>
  );
}

export function KitTables(): JSX.Element {
  const [sort, setSort] = createSignal<TableSort>({ column: 'date', direction: 'descending' });
  const [selected, setSelected] = createSignal<ReadonlySet<string>>(new Set(['invoice-1']));
  const menu = (row: KitInvoice): JSX.Element => (
    <Menu
      label={`Actions for ${row.number}`}
      items={[
        { id: 'open', label: 'Open', icon: iconExternalLink, href: `#${row.id}` },
        { id: 'download', label: 'Download PDF', icon: iconDownload, onSelect: () => undefined },
        {
          id: 'void',
          label: 'Void invoice',
          icon: iconTrash,
          danger: true,
          separatorBefore: true,
          disabledReason: 'Only the provider can void an invoice.',
        },
      ]}
    />
  );
  return (
    <Section
      title="Tables"
      lead="Arrow keys move between rows, Space selects; under 640 px each row is a card."
    >
      <div class={styles.column}>
        <DataTable
          caption="Invoices"
          columns={columns}
          rows={invoices}
          rowKey={(row) => row.id}
          sort={sort()}
          onSort={setSort}
          selection={{
            selected: selected(),
            onChange: setSelected,
            label: (row) => `Select ${row.number}`,
            selectAllLabel: 'Select all invoices',
          }}
          bulkBar={
            <>
              <span>{selected().size} selected</span>
              <Button size="small" icon={iconDownload}>
                Download
              </Button>
              <Button size="small" variant="quiet" onClick={() => setSelected(new Set<string>())}>
                Clear
              </Button>
            </>
          }
          rowMenu={menu}
          rowMenuLabel="Actions"
          rowLink={(row) => `#${row.id}`}
          paging={{
            hasPrevious: false,
            hasNext: true,
            onPrevious: () => undefined,
            onNext: () => undefined,
            previousLabel: 'Previous',
            nextLabel: 'Next',
            summary: '1–9 of 124',
          }}
        />
        <DataTable
          caption="Loading invoices"
          columns={columns}
          rows={[]}
          rowKey={(row) => row.id}
          loading={true}
          skeletonRows={3}
          rowMenu={menu}
          rowMenuLabel="Actions"
        />
        <DataTable
          caption="No invoices"
          columns={columns}
          rows={[]}
          rowKey={(row) => row.id}
          empty={
            <EmptyState
              icon={iconReceipt}
              title="No invoices yet"
              text="An invoice appears here as soon as you order your first product."
              action={
                <Button variant="primary" icon={iconPlus}>
                  Order a product
                </Button>
              }
              help={<a href="#guide">How billing works</a>}
            />
          }
        />
      </div>
    </Section>
  );
}
