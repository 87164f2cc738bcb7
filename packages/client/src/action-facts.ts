import type { AnyAction } from '@atrium/contracts/kernel/define-action';
import { toolActions } from '@atrium/contracts/tool-actions';
import { z } from 'zod';

/** Where a page ends: in a field of the answer, or in these fields of its last row. */
export type PlaceOfNext = { readonly answer: string } | { readonly row: readonly string[] };

/** The answer's field with the rows, the input's field for the place to go on from, and where that is found. */
export type Paging = { readonly items: string; readonly after: string; readonly next: PlaceOfNext };

/** What must be known of an action to call it. */
export type ActionFacts = {
  readonly kind: 'query' | 'mutation';
  readonly idempotent?: true;
  readonly file?: true;
  readonly paging?: Paging;
};

type Schema = {
  readonly type?: string;
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly items?: Schema;
  readonly anyOf?: readonly Schema[];
};

/** Every action that a token can call, as the contracts have it. */
export const describeActions = (): Readonly<Record<string, ActionFacts>> =>
  Object.fromEntries(toolActions.map((action) => [action.name, describe(action)]));

function describe(action: AnyAction): ActionFacts {
  const paging = action.kind === 'query' ? pagingOf(action) : undefined;
  return {
    kind: action.kind,
    ...(action.idempotent ? { idempotent: true } : {}),
    ...(action.file ? { file: true } : {}),
    ...(paging ? { paging } : {}),
  };
}

function pagingOf({ input, output }: AnyAction): Paging | undefined {
  const asked = propertiesOf(z.toJSONSchema(input, { io: 'input', unrepresentable: 'any' }) as Schema);
  const answered = propertiesOf(z.toJSONSchema(output, { unrepresentable: 'any' }) as Schema);
  const items = Object.entries(answered).find(([, schema]) => schema.items?.type === 'object')?.[0];
  if (items === undefined) return undefined;
  if ('next' in answered && 'after' in asked) return { items, after: 'after', next: { answer: 'next' } };
  if ('older' in answered && 'cursor' in asked) return { items, after: 'cursor', next: { answer: 'older' } };
  const place = asked.after?.anyOf?.find(({ type }) => type === 'object');
  if (!('more' in answered) || !place) return undefined;
  return { items, after: 'after', next: { row: Object.keys(propertiesOf(place)) } };
}

const propertiesOf = (schema: Schema) => schema.properties ?? {};
