import type { Condition } from './condition.ts';

/** How a relation or permission is computed, in the words that OpenFGA and SpiceDB share. */
export type Rewrite =
  | { readonly kind: 'direct' }
  | { readonly kind: 'nothing' }
  /** SpiceDB's `self`: the object itself is the subject. */
  | { readonly kind: 'self' }
  | { readonly kind: 'computed'; readonly relation: string }
  /** `x from y`, `y->x`; `every` = SpiceDB's `y.all(x)`. */
  | { readonly kind: 'arrow'; readonly tupleset: string; readonly relation: string; readonly every: boolean }
  | { readonly kind: 'union' | 'intersection'; readonly of: readonly Rewrite[] }
  | { readonly kind: 'exclusion'; readonly base: Rewrite; readonly without: Rewrite };

/** What a tuple of the relation may name as its subject. */
export interface SubjectType {
  readonly type: string;
  /** `group#member`. */
  readonly relation: string | null;
  /** `user:*`. */
  readonly wildcard: boolean;
  readonly condition: string | null;
}

export interface RelationDefinition {
  readonly rewrite: Rewrite;
  readonly subjects: readonly SubjectType[];
}

export interface RelationModel {
  readonly types: ReadonlyMap<string, ReadonlyMap<string, RelationDefinition>>;
  readonly conditions: ReadonlyMap<string, Condition>;
}

/** `user:anne`, `user:*` (id `*`), `group:eng#member`. */
export interface Subject {
  readonly type: string;
  readonly id: string;
  readonly relation: string | null;
}

export interface RelationTuple {
  readonly type: string;
  readonly id: string;
  readonly relation: string;
  readonly subject: Subject;
  readonly condition: { readonly name: string; readonly context: Readonly<Record<string, unknown>> } | null;
  /** Epoch ms; null = no end. */
  readonly endsAt: number | null;
}

/** `type:id` or `type:id#relation`; the id may contain colons, the type may not. */
export function parseSubject(text: string): Subject {
  const colon = text.indexOf(':');
  if (colon <= 0) throw new Error(`not a type:id reference: ${text}`);
  const hash = text.indexOf('#', colon);
  const relation = hash < 0 ? null : text.slice(hash + 1);
  return {
    type: text.slice(0, colon),
    id: text.slice(colon + 1, hash < 0 ? undefined : hash),
    // SpiceDB writes "the object itself" as an ellipsis.
    relation: relation === '...' ? null : relation,
  };
}

export function formatSubject(subject: Subject): string {
  const object = `${subject.type}:${subject.id}`;
  return subject.relation === null ? object : `${object}#${subject.relation}`;
}
