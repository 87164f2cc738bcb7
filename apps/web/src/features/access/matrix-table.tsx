import { createUniqueId, For, type JSX } from 'solid-js';
import { t } from '../../lib/i18n.ts';
import { levelName, levelNames } from './access-words.ts';
import type { createMatrixData, Span } from './matrix-data.ts';
import styles from './matrix-grid.module.css';
import type { Place } from './matrix-keyboard.ts';

/** Explicit, because rows and cells are placed and no longer laid out as a table. */
const roles = {
  grid: 'grid',
  group: 'rowgroup',
  row: 'row',
  column: 'columnheader',
  rowHeader: 'rowheader',
  cell: 'gridcell',
} as const;

type MatrixTableProps = {
  readonly data: ReturnType<typeof createMatrixData>;
  readonly rows: Span;
  readonly columns: Span;
  readonly active: Place;
  readonly onKeyDown: (event: KeyboardEvent) => void;
};

const indexes = ({ start, end }: Span): number[] =>
  Array.from({ length: Math.max(0, end - start) }, (_, index) => start + index);

/** The part of the matrix that is in sight; its size and places are told to assistive technology in full. */
export function MatrixTable(props: MatrixTableProps): JSX.Element {
  const id = createUniqueId();
  const cellId = (row: number, column: number): string => `${id}-${row}-${column}`;
  const keyboard = () => ({
    tabindex: 0,
    'aria-activedescendant': cellId(props.active.row, props.active.column),
  });
  return (
    <table
      class={styles.table}
      role={roles.grid}
      aria-label={t('access.matrix.title')}
      aria-rowcount={props.data.totals().people + 1}
      aria-colcount={props.data.totals().products + 1}
      aria-busy={props.data.isLoading() ? 'true' : undefined}
      onKeyDown={props.onKeyDown}
      {...keyboard()}
    >
      <thead class={styles.head} role={roles.group}>
        <tr class={styles.headRow} role={roles.row} aria-rowindex={1}>
          <th class={styles.corner} role={roles.column} scope="col" aria-colindex={1}>
            {t('access.matrix.person')}
          </th>
          <For each={indexes(props.columns)}>
            {(column) => (
              <th
                ref={(element) => place(element, column)}
                class={styles.product}
                role={roles.column}
                scope="col"
                aria-colindex={column + 2}
                title={props.data.product(column)?.name}
              >
                <span class={styles.text}>{props.data.product(column)?.name ?? '…'}</span>
              </th>
            )}
          </For>
        </tr>
      </thead>
      <tbody class={styles.body} role={roles.group}>
        <For each={indexes(props.rows)}>
          {(row) => (
            <tr
              ref={(element) => place(element, row)}
              class={styles.row}
              role={roles.row}
              aria-rowindex={row + 2}
            >
              <th class={styles.person} role={roles.rowHeader} scope="row" aria-colindex={1}>
                <span class={styles.text}>{props.data.person(row)?.name ?? '…'}</span>
              </th>
              <For each={indexes(props.columns)}>
                {(column) => <Cell {...props} id={cellId(row, column)} row={row} column={column} />}
              </For>
            </tr>
          )}
        </For>
      </tbody>
    </table>
  );
}

type CellProps = MatrixTableProps & { readonly id: string; readonly row: number; readonly column: number };

/** The highest of the levels; all of them are told by its title. */
function Cell(props: CellProps): JSX.Element {
  const levels = () => props.data.levels(props.row, props.column);
  const highest = () => levels()?.at(-1);
  const text = (): string => {
    const level = highest();
    return levels() === undefined ? '' : level ? levelName(level) : '–';
  };
  const isActive = (): boolean => props.active.row === props.row && props.active.column === props.column;
  return (
    <td
      ref={(element) => place(element, props.column)}
      id={props.id}
      class={styles.cell}
      role={roles.cell}
      aria-colindex={props.column + 2}
      data-none={highest() ? undefined : ''}
      data-active={isActive() ? '' : undefined}
      title={levelNames(levels() ?? [])}
    >
      <span class={styles.text}>{text()}</span>
    </td>
  );
}

/** Where it stands is a number that the style sheet multiplies: no style attribute is written into the page. */
const place = (element: HTMLElement, position: number): void =>
  element.style.setProperty('--at', String(position));
