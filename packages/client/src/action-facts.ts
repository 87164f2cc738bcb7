import type { AnyAction } from '@atrium/contracts/kernel/define-action';
import { toolActions } from '@atrium/contracts/tool-actions';
import { z } from 'zod';

/** Where the next page begins: in a field of the answer, at these fields of its last row or its id, or after so many rows. */
export type PlaceOfNext =
  | { readonly answer: string }
  | { readonly row: readonly string[] }
  | { readonly from: 'id' | 'count' };

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
  const [items, ...others] = Object.keys(answered).filter((key) => answered[key]?.items?.type === 'object');
  // With two lists in an answer it is not said which of them goes on.
  if (items === undefined || others.length > 0) return undefined;
  const place = nextOf(asked, answered);
  return place && { items, ...place };
}

type Fields = Readonly<Record<string, Schema>>;

function nextOf(asked: Fields, answered: Fields): Pick<Paging, 'after' | 'next'> | undefined {
  const after = ['after', 'cursor', 'before', 'skip'].find((name) => name in asked);
  if (after === undefined) return undefined;
  if ('next' in answered) return { after, next: { answer: 'next' } };
  if ('older' in answered) return { after, next: { answer: 'older' } };
  if (!('more' in answered)) return undefined;
  const place = asked[after]?.anyOf?.find(({ type }) => type === 'object');
  if (place) return { after, next: { row: Object.keys(propertiesOf(place)) } };
  return { after, next: { from: after === 'skip' ? 'count' : 'id' } };
}

const propertiesOf = (schema: Schema) => schema.properties ?? {};
