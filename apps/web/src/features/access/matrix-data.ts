import type { ResourceType } from '@atrium/contracts/product/product-types';
import { type Accessor, createMemo, mapArray } from 'solid-js';
import { api } from '../../lib/api.ts';
import { dataOf } from '../../lib/data-of.ts';
import { useQuery } from '../../lib/use-query.ts';

export type MatrixFilter = {
  readonly person: string;
  readonly product: string;
  readonly type: ResourceType | null;
};

/** Rows and columns on screen, both ends included before `end`. */
export type Span = { readonly start: number; readonly end: number };

export const block = { people: 50, products: 25 } as const;

type Answer = Awaited<ReturnType<typeof api.access.matrix.query>>;

const keyOf = (people: number, products: number): string => `${people} ${products}`;

/** Those that a window touches; the first one where there is none. */
function blocksOf(rows: Span, columns: Span): string[] {
  const keys: string[] = [];
  for (let people = Math.floor(rows.start / block.people); people * block.people < rows.end; people += 1)
    for (
      let products = Math.floor(columns.start / block.products);
      products * block.products < columns.end;
      products += 1
    )
      keys.push(keyOf(people, products));
  return keys.length === 0 ? [keyOf(0, 0)] : keys;
}

/** The blocks that the window touches, asked for as they come into view and kept while they are near. */
export function createMatrixData(
  organizationId: Accessor<string>,
  filter: Accessor<MatrixFilter>,
  rows: Accessor<Span>,
  columns: Accessor<Span>,
) {
  const blocks = createMemo(() => blocksOf(rows(), columns()));
  const ask = (key: string) => {
    const [people = 0, products = 0] = key.split(' ').map(Number);
    const query = useQuery(() => ({
      queryKey: ['access.matrix', organizationId(), filter(), people, products],
      queryFn: ({ signal }) =>
        api.access.matrix.query(
          {
            organizationId: organizationId(),
            ...filter(),
            people: { skip: people * block.people, take: block.people },
            products: { skip: products * block.products, take: block.products },
          },
          { signal },
        ),
    }));
    return { key, query };
  };
  const asked = createMemo(mapArray(blocks, ask));
  const found = createMemo(() => {
    const answers = new Map<string, Answer>();
    for (const { key, query } of asked()) {
      const data = dataOf(query);
      if (data) answers.set(key, data);
    }
    return answers;
  });
  const any = createMemo<Answer | undefined>((before) => found().values().next().value ?? before);
  const at = (row: number, column: number): Answer | undefined =>
    found().get(keyOf(Math.floor(row / block.people), Math.floor(column / block.products)));
  const anyOf = (wanted: (people: number, products: number) => boolean): Answer | undefined => {
    for (const [key, answer] of found()) {
      const [people = 0, products = 0] = key.split(' ').map(Number);
      if (wanted(people, products)) return answer;
    }
    return undefined;
  };
  return {
    totals: () => ({ people: any()?.peopleTotal ?? 0, products: any()?.productsTotal ?? 0 }),
    isLoading: () => any() === undefined && asked().some(({ query }) => query.isPending),
    error: () => asked().find(({ query }) => query.error)?.query.error ?? null,
    retry: () => Promise.all(asked().map(({ query }) => query.refetch())),
    person: (row: number) =>
      anyOf((people) => people === Math.floor(row / block.people))?.people[row % block.people],
    product: (column: number) =>
      anyOf((_, products) => products === Math.floor(column / block.products))?.products[
        column % block.products
      ],
    levels: (row: number, column: number) =>
      at(row, column)?.cells[row % block.people]?.[column % block.products],
  };
}
