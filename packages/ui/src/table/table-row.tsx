import { For, type JSX, Show } from 'solid-js';
import { Checkbox } from '../field/checkbox.tsx';
import { Skeleton } from '../skeleton/skeleton.tsx';
import styles from './data-table.module.css';
import { type DataTableProps, type TableColumn, tableRoles } from './table-types.tsx';

export interface TableRowProps<Row> {
  table: DataTableProps<Row>;
  row: Row;
  selected: boolean;
  onSelect: (on: boolean) => void;
}

export function TableRow<Row>(props: TableRowProps<Row>): JSX.Element {
  return (
    <tr
      role={tableRoles.row}
      class={styles.row}
      data-linked={props.table.rowLink === undefined ? undefined : ''}
      data-selected={props.selected ? '' : undefined}
    >
      <Show when={props.table.selection}>
        {(selection) => (
          <td role={tableRoles.cell} class={styles.selectCell}>
            <Checkbox
              label={selection().label(props.row)}
              labelHidden={true}
              checked={props.selected}
              onChange={props.onSelect}
            />
          </td>
        )}
      </Show>
      <For each={props.table.columns}>
        {(column) => (
          <Show
            when={column.primary}
            fallback={<BodyCell column={column}>{column.cell(props.row)}</BodyCell>}
          >
            <th role={tableRoles.rowHeader} scope="row" class={styles.primaryCell} data-align={column.align}>
              <Show when={props.table.rowLink} fallback={column.cell(props.row)}>
                {(link) => (
                  <a class={styles.rowLink} href={link()(props.row)} data-row-control="">
                    {column.cell(props.row)}
                  </a>
                )}
              </Show>
            </th>
          </Show>
        )}
      </For>
      <Show when={props.table.rowMenu}>
        {(menu) => (
          <td role={tableRoles.cell} class={styles.menuCell}>
            {menu()(props.row)}
          </td>
        )}
      </Show>
    </tr>
  );
}

function BodyCell<Row>(props: { column: TableColumn<Row>; children: JSX.Element }): JSX.Element {
  return (
    <td
      role={tableRoles.cell}
      class={styles.cell}
      data-align={props.column.align}
      data-nowrap={props.column.nowrap ? '' : undefined}
    >
      {/* Only a card shows it; the table's own header already names the column to everyone else. */}
      <span class={styles.cardLabel} aria-hidden="true">
        {props.column.header}
      </span>
      <span class={styles.value}>{props.children}</span>
    </td>
  );
}

const skeletonWidths = ['62%', '48%', '74%', '55%', '40%'];

export function SkeletonRows<Row>(props: { table: DataTableProps<Row> }): JSX.Element {
  const widthOf = (row: number, column: number): string =>
    skeletonWidths[(row * 2 + column) % skeletonWidths.length] ?? '60%';
  return (
    <For each={Array.from({ length: props.table.skeletonRows ?? 6 })}>
      {(_, row) => (
        <tr role={tableRoles.row} class={styles.row}>
          <Show when={props.table.selection}>
            <td role={tableRoles.cell} class={styles.selectCell}>
              <Skeleton width="16px" height="16px" />
            </td>
          </Show>
          <For each={props.table.columns}>
            {(column, index) => (
              <td
                role={tableRoles.cell}
                class={column.primary ? styles.primaryCell : styles.cell}
                data-align={column.align}
              >
                <Skeleton width={widthOf(row(), index())} />
              </td>
            )}
          </For>
          <Show when={props.table.rowMenu}>
            <td role={tableRoles.cell} class={styles.menuCell} />
          </Show>
        </tr>
      )}
    </For>
  );
}
