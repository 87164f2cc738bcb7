import { For, type JSX, Show } from 'solid-js';
import { Checkbox } from '../field/checkbox.tsx';
import { Icon } from '../icon/icon.tsx';
import { iconSortAsc, iconSortDesc, iconSortNone } from '../icon/icons.tsx';
import styles from './data-table.module.css';
import { type DataTableProps, type SortDirection, type TableColumn, tableRoles } from './table-types.tsx';

export interface TableHeadProps<Row> {
  table: DataTableProps<Row>;
  all: boolean;
  some: boolean;
  onSelectAll: (on: boolean) => void;
}

export function TableHead<Row>(props: TableHeadProps<Row>): JSX.Element {
  return (
    <thead role={tableRoles.group} class={styles.head}>
      <tr role={tableRoles.row}>
        <Show when={props.table.selection}>
          {(selection) => (
            <th role={tableRoles.column} scope="col" class={styles.selectCell}>
              <Checkbox
                label={selection().selectAllLabel}
                labelHidden={true}
                checked={props.all}
                indeterminate={props.some}
                disabled={props.table.rows.length === 0}
                onChange={props.onSelectAll}
              />
            </th>
          )}
        </Show>
        <For each={props.table.columns}>{(column) => <HeadCell table={props.table} column={column} />}</For>
        <Show when={props.table.rowMenu}>
          <th role={tableRoles.column} scope="col" class={styles.menuCell}>
            <span class="visually-hidden">{props.table.rowMenuLabel}</span>
          </th>
        </Show>
      </tr>
    </thead>
  );
}

function HeadCell<Row>(props: { table: DataTableProps<Row>; column: TableColumn<Row> }): JSX.Element {
  const direction = (): SortDirection | undefined =>
    props.table.sort?.column === props.column.id ? props.table.sort.direction : undefined;
  const icon = (): string => {
    if (direction() === undefined) return iconSortNone;
    return direction() === 'ascending' ? iconSortAsc : iconSortDesc;
  };
  const sort = (): void => {
    props.table.onSort?.({
      column: props.column.id,
      direction: direction() === 'ascending' ? 'descending' : 'ascending',
    });
  };
  return (
    <th
      role={tableRoles.column}
      scope="col"
      class={styles.headCell}
      data-align={props.column.align}
      data-sortable={props.column.sortable ? '' : undefined}
      style={{ '--column-width': props.column.width }}
      aria-sort={props.column.sortable ? (direction() ?? 'none') : undefined}
    >
      <Show when={props.column.sortable} fallback={props.column.header}>
        <button
          type="button"
          class={styles.sort}
          data-active={direction() === undefined ? undefined : ''}
          onClick={sort}
        >
          {props.column.header}
          <Icon path={icon()} size={14} class={styles.sortIcon} />
        </button>
      </Show>
    </th>
  );
}
