import { parseSubject, type RelationTuple, type Subject } from './relation-model.ts';

/** `document:plan#view@user:tom`, with what follows it. */
export interface Relationship {
  readonly type: string;
  readonly id: string;
  readonly relation: string;
  readonly subject: Subject;
  readonly rest: string;
}

/** Reads `type:id#relation@type:id(#relation)`; ids may hold almost anything but these marks. */
export function parseRelationship(text: string): Relationship {
  const match = /^\s*([^\s:#@]+):([^\s#@]+)#([^\s:#@]+)@([^\s:#@[]+):([^\s#@[]+)(?:#([^\s@[]+))?(.*)$/s.exec(
    text,
  );
  if (match === null) throw new Error(`not a relationship: ${text}`);
  const [, type = '', id = '', relation = '', subjectType, subjectId, subjectRelation, rest = ''] = match;
  const subject = parseSubject(
    `${subjectType}:${subjectId}${subjectRelation === undefined ? '' : `#${subjectRelation}`}`,
  );
  return { type, id, relation, subject, rest };
}

/** One line of `relationships`: `…[caveat:{"a":1}][expiration:2030-01-01T00:00:00Z]`. */
export function parseRelationshipLine(line: string): RelationTuple {
  const { rest, ...relationship } = parseRelationship(line);
  let condition: RelationTuple['condition'] = null;
  let endsAt: number | null = null;
  for (const trait of traits(rest.trim())) {
    const colon = trait.indexOf(':');
    const name = colon < 0 ? trait : trait.slice(0, colon);
    const value = colon < 0 ? '' : trait.slice(colon + 1);
    if (name === 'expiration') {
      endsAt = Date.parse(value.trim().replace(/^"|"$/g, ''));
      if (Number.isNaN(endsAt)) throw new Error(`not an expiration: ${value}`);
    } else {
      condition = {
        name: name.trim(),
        context: value.trim() === '' ? {} : (JSON.parse(value) as Record<string, unknown>),
      };
    }
  }
  return { ...relationship, condition, endsAt };
}

/** Splits `[a:{…}][b]`; brackets inside of JSON do not count. */
function traits(text: string): readonly string[] {
  const found: string[] = [];
  let depth = 0;
  let start = 0;
  const scan = /"(?:\\.|[^"\\])*"|[[\]]/g;
  for (let match = scan.exec(text); match !== null; match = scan.exec(text)) {
    if (match[0] === '[') {
      depth += 1;
      if (depth === 1) start = match.index + 1;
    } else if (match[0] === ']') {
      depth -= 1;
      if (depth === 0) found.push(text.slice(start, match.index));
    }
  }
  if (depth !== 0 || (found.length === 0 && text !== ''))
    throw new Error(`unreadable after the relationship: ${text}`);
  return found;
}
