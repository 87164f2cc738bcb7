import type { RelationGraph } from './relation-graph.ts';
import { parseSubject, type Subject } from './relation-model.ts';

/** All objects of a type that the tuples name, on either side. */
function objectsOfType(graph: RelationGraph, type: string): readonly string[] {
  const ids = new Set<string>();
  for (const tuple of graph.tuples) {
    if (tuple.type === type) ids.add(tuple.id);
    if (tuple.subject.type === type && tuple.subject.id !== '*') ids.add(tuple.subject.id);
  }
  return [...ids];
}

/** Objects of `type` that the subject has `relation` to, as `type:id`, sorted; exact, never cut off. */
export function listObjects(
  graph: RelationGraph,
  type: string,
  relation: string,
  subject: Subject,
  context: Readonly<Record<string, unknown>>,
  now: number,
): readonly string[] {
  const ids = objectsOfType(graph, type);
  // The subject may be an object of the type that no tuple names.
  const all = subject.type === type && subject.id !== '*' ? new Set([...ids, subject.id]) : ids;
  return [...all]
    .filter((id) => graph.check({ type, id }, relation, subject, context, now).answer === 'yes')
    .map((id) => `${type}:${id}`)
    .sort();
}

/** Subjects of a type (or `type#relation`) that have `relation` to the object; `type:*` stands for all of it. */
export function listUsers(
  graph: RelationGraph,
  object: { readonly type: string; readonly id: string },
  relation: string,
  filter: { readonly type: string; readonly relation: string | null },
  context: Readonly<Record<string, unknown>>,
  now: number,
): readonly string[] {
  const ids = new Set(objectsOfType(graph, filter.type));
  if (filter.relation === null) ids.add('*');
  if (object.type === filter.type) ids.add(object.id);
  const suffix = filter.relation === null ? '' : `#${filter.relation}`;
  return [...ids]
    .filter((id) => {
      const subject = parseSubject(`${filter.type}:${id}${suffix}`);
      const { answer, named } = graph.check(object, relation, subject, context, now);
      return answer === 'yes' && named;
    })
    .map((id) => `${filter.type}:${id}${suffix}`)
    .sort();
}
