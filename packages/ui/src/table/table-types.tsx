import type { JSX } from 'solid-js';

export type SortDirection = 'ascending' | 'descending';

export interface TableSort {
  column: string;
  direction: SortDirection;
}

export interface TableColumn<Row> {
  id: string;
  header: string;
  cell: (row: Row) => JSX.Element;
  /** `end` for amounts and counts; their figures are tabular. */
  align?: 'start' | 'end' | undefined;
  sortable?: boolean | undefined;
  /** For dates and single words: they stay on one line, and the other columns give way. */
  nowrap?: boolean | undefined;
  /** The row's title: its header cell, the link when `rowLink` is given, the heading of a phone card. */
  primary?: boolean | undefined;
  /** Any CSS width, for instance `12rem` or `30%`. */
  width?: string | undefined;
}

export interface TableSelection<Row> {
  selected: ReadonlySet<string>;
  onChange: (selected: ReadonlySet<string>) => void;
  /** Accessible name of a row's checkbox. */
  label: (row: Row) => string;
  selectAllLabel: string;
}

export interface TablePaging {
  hasPrevious: boolean;
  hasNext: boolean;
  onPrevious: () => void;
  onNext: () => void;
  previousLabel: string;
  nextLabel: string;
  summary?: JSX.Element;
}

export interface DataTableProps<Row> {
  /** Names the table for screen readers. */
  caption: string;
  columns: readonly TableColumn<Row>[];
  rows: readonly Row[];
  rowKey: (row: Row) => string;
  sort?: TableSort | undefined;
  onSort?: ((sort: TableSort) => void) | undefined;
  selection?: TableSelection<Row> | undefined;
  /** Shown at the foot while rows are selected: how many, and what can be done with them. */
  bulkBar?: JSX.Element;
  rowMenu?: ((row: Row) => JSX.Element) | undefined;
  /** Header of the menu column, for screen readers. */
  rowMenuLabel?: string | undefined;
  paging?: TablePaging | undefined;
  /** Skeleton rows in the same layout while there is nothing to show yet. */
  loading?: boolean | undefined;
  skeletonRows?: number | undefined;
  empty?: JSX.Element;
  /** Where a row leads; the whole row becomes the target of its primary cell. */
  rowLink?: ((row: Row) => string) | undefined;
}

/**
 * Explicit, because a phone card turns rows into grids, and Safari then forgets that they form a table.
 * Kept as values: the linter rightly takes a literal role that repeats its element for a mistake.
 */
export const tableRoles = {
  table: 'table',
  group: 'rowgroup',
  row: 'row',
  column: 'columnheader',
  rowHeader: 'rowheader',
  cell: 'cell',
} as const;
