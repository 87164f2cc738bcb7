import type { ResourceType } from '@atrium/contracts/product/product-types';
import { useQueries } from '@tanstack/solid-query';
import { type Accessor, createMemo } from 'solid-js';
import { api } from '../../lib/api.ts';

export type MatrixFilter = {
  readonly person: string;
  readonly product: string;
  readonly type: ResourceType | null;
};

/** Rows and columns on screen, both ends included before `end`. */
export type Span = { readonly start: number; readonly end: number };

export const block = { people: 50, products: 25 } as const;

type Answer = Awaited<ReturnType<typeof api.access.matrix.query>>;

/** The blocks that the window touches, asked for as they come into view and kept while they are near. */
export function createMatrixData(
  organizationId: Accessor<string>,
  filter: Accessor<MatrixFilter>,
  rows: Accessor<Span>,
  columns: Accessor<Span>,
) {
  const blocks = createMemo(() => {
    const list: { people: number; products: number }[] = [];
    for (
      let people = Math.floor(rows().start / block.people);
      people * block.people < rows().end;
      people += 1
    )
      for (
        let products = Math.floor(columns().start / block.products);
        products * block.products < columns().end;
        products += 1
      )
        list.push({ people, products });
    return list.length === 0 ? [{ people: 0, products: 0 }] : list;
  });
  const queries = useQueries(() => ({
    queries: blocks().map((at) => ({
      queryKey: ['access.matrix', organizationId(), filter(), at.people, at.products],
      queryFn: ({ signal }: { signal: AbortSignal }) =>
        api.access.matrix.query(
          {
            organizationId: organizationId(),
            ...filter(),
            people: { skip: at.people * block.people, take: block.people },
            products: { skip: at.products * block.products, take: block.products },
          },
          { signal },
        ),
    })),
  }));
  const found = createMemo(() => {
    const answers = new Map<string, Answer>();
    blocks().forEach((at, index) => {
      const data = queries[index]?.data;
      if (data) answers.set(`${at.people} ${at.products}`, data);
    });
    return answers;
  });
  const any = createMemo<Answer | undefined>((before) => found().values().next().value ?? before);
  const at = (row: number, column: number): Answer | undefined =>
    found().get(`${Math.floor(row / block.people)} ${Math.floor(column / block.products)}`);
  const anyOf = (wanted: (people: number, products: number) => boolean): Answer | undefined => {
    for (const [key, answer] of found()) {
      const [people = 0, products = 0] = key.split(' ').map(Number);
      if (wanted(people, products)) return answer;
    }
    return undefined;
  };
  return {
    totals: () => ({ people: any()?.peopleTotal ?? 0, products: any()?.productsTotal ?? 0 }),
    isLoading: () => any() === undefined && queries.some(({ isPending }) => isPending),
    error: () => queries.find(({ error }) => error)?.error ?? null,
    retry: () => Promise.all(queries.map(({ refetch }) => refetch())),
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
