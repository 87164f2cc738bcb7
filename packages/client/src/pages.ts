import type { Paging } from './action-facts.ts';

type Answer = Readonly<Record<string, unknown>>;
type Ask = (input: object) => Promise<unknown>;

/** Page after page, as they are asked for: nothing is fetched that nobody looks at. */
export async function* iteratePages(ask: Ask, input: object, paging: Paging): AsyncGenerator<Answer> {
  let place: unknown = (input as Answer)[paging.after];
  for (;;) {
    const answer = (await ask(place === undefined ? input : { ...input, [paging.after]: place })) as Answer;
    yield answer;
    place = placeAfter(answer, paging, place);
    if (place === null) return;
  }
}

/** Row after row, over all pages. */
export async function* iterateItems(ask: Ask, input: object, paging: Paging): AsyncGenerator<unknown> {
  for await (const answer of iteratePages(ask, input, paging)) yield* answer[paging.items] as unknown[];
}

function placeAfter(answer: Answer, { items, next }: Paging, before: unknown): unknown {
  if ('answer' in next) return answer[next.answer] ?? null;
  const rows = answer[items] as Answer[];
  const last = rows.at(-1);
  if (!answer.more || !last) return null;
  if ('row' in next)
    return Object.fromEntries(next.row.map((field) => [field, field === 'lastId' ? last.id : last[field]]));
  return next.from === 'id' ? last.id : Number(before ?? 0) + rows.length;
}
