import { createMemo, createSelector, For, type JSX, Show } from 'solid-js';
import styles from './data-table.module.css';
import { TableFoot } from './table-foot.tsx';
import { TableHead } from './table-head.tsx';
import { moveBetweenRows } from './table-keyboard.tsx';
import { SkeletonRows, TableRow } from './table-row.tsx';
import { type DataTableProps, tableRoles } from './table-types.tsx';

export function DataTable<Row>(props: DataTableProps<Row>): JSX.Element {
  const keys = createMemo(() => props.rows.map((row) => props.rowKey(row)));
  const isSkeleton = (): boolean => Boolean(props.loading) && props.rows.length === 0;
  const isEmpty = (): boolean => !props.loading && props.rows.length === 0;
  const selectedCount = createMemo(() => keys().filter((key) => props.selection?.selected.has(key)).length);
  const isSelected = createSelector<ReadonlySet<string>, string>(
    () => props.selection?.selected ?? new Set<string>(),
    (key, selected) => selected.has(key),
  );

  const select = (wanted: readonly string[], on: boolean): void => {
    const next = new Set(props.selection?.selected);
    for (const key of wanted) {
      if (on) next.add(key);
      else next.delete(key);
    }
    props.selection?.onChange(next);
  };

  return (
    <div class={styles.frame}>
      <Show when={!isEmpty()} fallback={<div class={styles.empty}>{props.empty}</div>}>
        <table
          class={styles.table}
          role={tableRoles.table}
          aria-busy={props.loading ? 'true' : undefined}
          onKeyDown={moveBetweenRows}
        >
          <caption class="visually-hidden">{props.caption}</caption>
          <TableHead
            table={props}
            all={keys().length > 0 && selectedCount() === keys().length}
            some={selectedCount() > 0 && selectedCount() < keys().length}
            onSelectAll={(on) => select(keys(), on)}
          />
          <tbody role={tableRoles.group} class={styles.body}>
            <Show when={!isSkeleton()} fallback={<SkeletonRows table={props} />}>
              <For each={props.rows}>
                {(row) => (
                  <TableRow
                    table={props}
                    row={row}
                    selected={isSelected(props.rowKey(row))}
                    onSelect={(on) => select([props.rowKey(row)], on)}
                  />
                )}
              </For>
            </Show>
          </tbody>
        </table>
      </Show>
      <TableFoot
        paging={props.paging}
        bulkBar={(props.selection?.selected.size ?? 0) > 0 ? props.bulkBar : undefined}
        reserve={props.selection !== undefined && props.bulkBar !== undefined && !isEmpty()}
      />
    </div>
  );
}
