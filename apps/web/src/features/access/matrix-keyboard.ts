export type Place = { readonly row: number; readonly column: number };

type Extent = { readonly people: number; readonly products: number; readonly page: number };

/** Where a key leads in the grid; nothing for a key that is not the grid's. */
export function moveInGrid(
  { key, ctrlKey }: Pick<KeyboardEvent, 'key' | 'ctrlKey'>,
  { row, column }: Place,
  { people, products, page }: Extent,
): Place | null {
  const moves: Record<string, Place> = {
    ArrowDown: { row: row + 1, column },
    ArrowUp: { row: row - 1, column },
    ArrowRight: { row, column: column + 1 },
    ArrowLeft: { row, column: column - 1 },
    PageDown: { row: row + page, column },
    PageUp: { row: row - page, column },
    Home: { row: ctrlKey ? 0 : row, column: 0 },
    End: { row: ctrlKey ? people - 1 : row, column: products - 1 },
  };
  const next = moves[key];
  if (!next) return null;
  const within = (value: number, count: number): number =>
    Math.min(Math.max(value, 0), Math.max(0, count - 1));
  return { row: within(next.row, people), column: within(next.column, products) };
}
