import { parse } from 'yaml';
import { RelationGraph } from './relation-graph.ts';
import { formatSubject, parseSubject, type RelationTuple } from './relation-model.ts';
import { type InteropReport, ReportBuilder } from './report.ts';
import { parseRelationship, parseRelationshipLine } from './spicedb-relationship.ts';
import { parseSpiceDbSchema } from './spicedb-schema.ts';

type Json = { readonly [key: string]: unknown };
type Context = Readonly<Record<string, unknown>>;

const object = (value: unknown): Json => (value !== null && typeof value === 'object' ? (value as Json) : {});
const list = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);

/** Answers `assertTrue`, `assertFalse`, `assertCaveated` and `validation` of a SpiceDB validation file. */
export function runSpiceDbValidation(
  source: string,
  readFile: (path: string) => string,
  now: number,
): InteropReport {
  const file = object(parse(source, { merge: true }));
  const path = typeof file.schemaFile === 'string' ? file.schemaFile : '';
  const folder = path.slice(0, path.lastIndexOf('/') + 1);
  const schema = typeof file.schema === 'string' ? file.schema : path === '' ? '' : readFile(path);
  const model = parseSpiceDbSchema(schema, (name) => readFile(folder + name));
  const graph = new RelationGraph(model, readRelationships(file.relationships));
  const report = new ReportBuilder();
  const assertions = object(file.assertions);
  const kinds = { assertTrue: 'yes', assertFalse: 'no', assertCaveated: 'maybe' } as const;
  for (const [kind, wanted] of Object.entries(kinds)) {
    for (const assertion of list(assertions[kind])) {
      report.expect(`${kind} ${String(assertion)}`, wanted, () => answer(graph, String(assertion), now));
    }
  }
  for (const [target, expected] of Object.entries(object(file.validation))) {
    report.expect(`validation of ${target}`, list(expected).map(expectedSubject).sort(), () =>
      foundSubjects(graph, target, now),
    );
  }
  return report.build();
}

/** Relationships are one a line; blank lines and comments are skipped. */
function readRelationships(value: unknown): readonly RelationTuple[] {
  const lines = Array.isArray(value) ? value.map(String) : String(value ?? '').split(/\r?\n/);
  return lines
    .flatMap((line) => line.split(/\s+(?=[^\s"[\]{}]+:[^\s"[\]{}]+#[^\s"[\]{}]+@)/))
    .map((line) => line.trim())
    .filter((line) => line !== '' && !line.startsWith('//'))
    .map(parseRelationshipLine);
}

/** An assertion is a relationship, perhaps followed by `with {"parameter": …}`. */
function answer(graph: RelationGraph, assertion: string, now: number): 'yes' | 'no' | 'maybe' {
  const { type, id, relation, subject, rest } = parseRelationship(assertion);
  const match = /^\s*(?:with\s+(\{.*\})\s*)?$/s.exec(rest);
  if (match === null) throw new Error(`unreadable after the relationship: ${rest}`);
  const context = (match[1] === undefined ? {} : JSON.parse(match[1])) as Context;
  return graph.check({ type, id }, relation, subject, context, now).answer;
}

/** `[user:tom[...]] is <…>` → `user:tom[...]`; how it is reached is not compared. */
function expectedSubject(line: unknown): string {
  const match = /^\s*\[(.+)\]\s+is\s+/.exec(String(line));
  if (match === null) throw new Error(`not an expected subject: ${String(line)}`);
  const subject = (match[1] ?? '').trim().replace(/#\.\.\.(?=$|\[)/, '');
  const wildcard = /^(.+:\*)\s+-\s+\{(.+)\}$/.exec(subject);
  if (wildcard === null) return subject;
  const without = (wildcard[2] ?? '')
    .split(',')
    .map((item) => item.trim())
    .sort();
  return `${wildcard[1]} - {${without.join(', ')}}`;
}

/** Every subject that the relationships name and that is in the relation, wildcards with those they leave out. */
function foundSubjects(graph: RelationGraph, target: string, now: number): readonly string[] {
  const hash = target.indexOf('#');
  const { type, id } = parseSubject(target.slice(0, hash));
  const relation = target.slice(hash + 1);
  const subjects = [...new Set(graph.tuples.map((tuple) => formatSubject(tuple.subject)))];
  const found: string[] = [];
  for (const text of subjects) {
    const subject = parseSubject(text);
    const outcome = graph.check({ type, id }, relation, subject, {}, now, false);
    if (outcome.answer === 'no' || !outcome.named) continue;
    let shown = outcome.answer === 'maybe' ? `${text}[...]` : text;
    if (subject.id === '*') {
      const without = subjects.filter((other) => {
        const one = parseSubject(other);
        if (one.type !== subject.type || one.id === '*' || one.relation !== null) return false;
        return graph.check({ type, id }, relation, one, {}, now).answer !== 'yes';
      });
      if (without.length > 0) shown += ` - {${without.sort().join(', ')}}`;
    }
    found.push(shown);
  }
  return found;
}
