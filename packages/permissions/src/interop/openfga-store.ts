import { parse } from 'yaml';
import { parseOpenFgaDsl } from './openfga-dsl.ts';
import { readOpenFgaJson } from './openfga-json.ts';
import { RelationGraph } from './relation-graph.ts';
import { listObjects, listUsers } from './relation-lists.ts';
import { parseSubject, type RelationModel, type RelationTuple } from './relation-model.ts';
import { type InteropReport, ReportBuilder } from './report.ts';

/** Reads a file that a store names, by the path written there. */
export type ReadFile = (path: string) => string;

type Json = { readonly [key: string]: unknown };
type Context = Readonly<Record<string, unknown>>;

const object = (value: unknown): Json => (value !== null && typeof value === 'object' ? (value as Json) : {});
const list = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);
const text = (value: unknown): string => (value === undefined || value === null ? '' : String(value));

/** Answers every `check`, `list_objects` and `list_users` assertion of a store file (`*.fga.yaml`). */
export function runOpenFgaStore(source: string, readFile: ReadFile, now: number): InteropReport {
  const store = object(parse(source, { merge: true }));
  const model = readModel(store, readFile);
  const shared = readTuples(store, readFile);
  const report = new ReportBuilder();
  for (const [index, item] of list(store.tests).entries()) {
    const test = object(item);
    const graph = new RelationGraph(model, [...shared, ...readTuples(test, readFile)]);
    runTest(graph, test, text(test.name) || `test ${index + 1}`, report, now);
  }
  return report.build();
}

/** The model of a store: inline or in a file, DSL, JSON, or a list of modules. */
export function readModel(store: Json, readFile: ReadFile): RelationModel {
  if (typeof store.model === 'object' && store.model !== null) return readOpenFgaJson(store.model);
  const inline = text(store.model);
  const path = text(store.model_file);
  const source = inline.trim() === '' && path !== '' ? readFile(path) : inline;
  if (path.endsWith('.mod') && inline.trim() === '') {
    const folder = path.slice(0, path.lastIndexOf('/') + 1);
    return parseOpenFgaDsl(
      list(object(parse(source)).contents).map((part) => readFile(`${folder}${text(part)}`)),
    );
  }
  return source.trimStart().startsWith('{') ? readOpenFgaJson(JSON.parse(source)) : parseOpenFgaDsl([source]);
}

/** Tuples written in place and those of named files (YAML, JSON, JSON lines, CSV). */
function readTuples(from: Json, readFile: ReadFile): readonly RelationTuple[] {
  const paths = [from.tuple_file, ...list(from.tuple_files)].map(text).filter((path) => path !== '');
  const rows = paths.flatMap((path) => {
    const source = readFile(path);
    if (path.endsWith('.csv')) return readCsv(source);
    if (path.endsWith('.jsonl')) {
      return source
        .split(/\r?\n/)
        .filter((line) => line.trim() !== '')
        .map((line) => JSON.parse(line) as unknown);
    }
    const parsed: unknown = parse(source, { merge: true });
    return list(Array.isArray(parsed) ? parsed : object(parsed).tuples);
  });
  return [...rows, ...list(from.tuples)].map(readTuple);
}

export function readTuple(item: unknown): RelationTuple {
  const json = object(object(item).key ?? item);
  const { type, id } = parseSubject(text(json.object));
  const condition = object(json.condition);
  const name = text(condition.name);
  return {
    type,
    id,
    relation: text(json.relation),
    subject: parseSubject(text(json.user)),
    condition: name === '' ? null : { name, context: object(condition.context) },
    endsAt: null,
  };
}

/** The columns of OpenFGA's own export. */
function readCsv(source: string): readonly Json[] {
  const [header = [], ...rows] = source
    .split(/\r?\n/)
    .filter((line) => line.trim() !== '')
    .map((line) =>
      [...line.matchAll(/(?:^|,)(?:"((?:[^"]|"")*)"|([^,]*))/g)].map(
        (cell) => cell[1]?.replaceAll('""', '"') ?? cell[2] ?? '',
      ),
    );
  return rows.map((cells) => {
    const cell = (name: string) => cells[header.indexOf(name)]?.trim() ?? '';
    const relation = cell('user_relation');
    return {
      user: `${cell('user_type')}:${cell('user_id')}${relation === '' ? '' : `#${relation}`}`,
      relation: cell('relation'),
      object: `${cell('object_type')}:${cell('object_id')}`,
      condition: {
        name: cell('condition_name'),
        context: JSON.parse(cell('condition_context') || '{}') as unknown,
      },
    };
  });
}

function runTest(graph: RelationGraph, test: Json, name: string, report: ReportBuilder, now: number): void {
  const texts = (one: unknown, many: unknown) =>
    [...(one === undefined ? [] : [one]), ...list(many)].map(text);
  for (const item of list(test.check)) {
    const check = object(item);
    const context: Context = object(check.context);
    for (const user of texts(check.user, check.users)) {
      for (const target of texts(check.object, check.objects)) {
        for (const [relation, wanted] of Object.entries(object(check.assertions))) {
          report.expect(`${name}: ${user} ${relation} ${target}`, wanted, () => {
            const { answer } = graph.check(parseSubject(target), relation, parseSubject(user), context, now);
            if (answer === 'maybe') throw new Error('a parameter of a condition is missing');
            return answer === 'yes';
          });
        }
      }
    }
  }
  for (const item of list(test.list_objects)) {
    const ask = object(item);
    const [user, type] = [text(ask.user), text(ask.type)];
    for (const [relation, wanted] of Object.entries(object(ask.assertions))) {
      report.expect(`${name}: ${type} that ${user} has ${relation} to`, list(wanted), () =>
        listObjects(graph, type, relation, parseSubject(user), object(ask.context), now),
      );
    }
  }
  for (const item of list(test.list_users)) {
    const ask = object(item);
    const target = text(ask.object);
    const filters = list(ask.user_filter).map(object);
    for (const [relation, wanted] of Object.entries(object(ask.assertions))) {
      report.expect(`${name}: who has ${relation} to ${target}`, list(object(wanted).users), () =>
        filters.flatMap((filter) => {
          const wantedType = { type: text(filter.type), relation: text(filter.relation) || null };
          return listUsers(graph, parseSubject(target), relation, wantedType, object(ask.context), now);
        }),
      );
    }
  }
}
