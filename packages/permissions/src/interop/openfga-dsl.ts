import { type Condition, defineCondition } from './condition.ts';
import { parseOpenFgaExpression } from './openfga-expression.ts';
import type { RelationDefinition, RelationModel } from './relation-model.ts';
import { UnsupportedError } from './unsupported-error.ts';

/** Reads one or several DSL texts (modules) into one model; `extend type` adds to what another text declares. */
export function parseOpenFgaDsl(texts: readonly string[]): RelationModel {
  const types = new Map<string, Map<string, RelationDefinition>>();
  const conditions = new Map<string, Condition>();
  const extensions: [string, Map<string, RelationDefinition>][] = [];
  for (const text of texts) readText(text, types, conditions, extensions);
  for (const [type, relations] of extensions) {
    const target = types.get(type);
    if (target === undefined) throw new Error(`extended type ${type} is not declared`);
    for (const [name, definition] of relations) target.set(name, definition);
  }
  if (types.size === 0) throw new Error('the model declares no type');
  return { types, conditions };
}

function readText(
  text: string,
  types: Map<string, Map<string, RelationDefinition>>,
  conditions: Map<string, Condition>,
  extensions: [string, Map<string, RelationDefinition>][],
): void {
  const lines = withoutConditions(text, conditions)
    .split(/\r?\n/)
    // A comment begins a line or follows a blank; `group#member` has none before it.
    .map((line) => line.replace(/(^|\s)#.*$/, '').trim())
    .filter((line) => line !== '');
  let current: Map<string, RelationDefinition> | null = null;
  for (let at = 0; at < lines.length; at += 1) {
    const line = lines[at] ?? '';
    const [word = '', name = '', third = ''] = line.split(/\s+/);
    if (word === 'model' || word === 'relations' || word === 'module') continue;
    if (word === 'schema') {
      if (name !== '1.1' && name !== '1.2') throw new UnsupportedError(`OpenFGA schema ${name}`);
    } else if (word === 'type') {
      if (types.has(name)) throw new Error(`type ${name} is declared twice`);
      current = new Map();
      types.set(name, current);
    } else if (word === 'extend' && name === 'type') {
      current = new Map();
      extensions.push([third, current]);
    } else if (word === 'define') {
      let definition = line;
      // A definition may run over several lines.
      while (
        lines[at + 1] !== undefined &&
        !/^(define|type|extend|module|model|schema)\s/.test(`${lines[at + 1]} `)
      ) {
        at += 1;
        definition += ` ${lines[at]}`;
      }
      const match = /^define\s+([^\s:]+)\s*:\s*(.+)$/.exec(definition);
      if (match === null || current === null) throw new Error(`unreadable: ${definition}`);
      const [, relation = '', expression = ''] = match;
      if (current.has(relation)) throw new Error(`relation ${relation} is defined twice`);
      current.set(relation, parseOpenFgaExpression(expression));
    } else throw new Error(`unreadable: ${line}`);
  }
}

const HEADER = /^[ \t]*condition\s+([\w-]+)\s*\(([^)]*)\)\s*\{/m;

/** Takes the conditions out, so that what is left can be read line by line. */
function withoutConditions(text: string, conditions: Map<string, Condition>): string {
  let rest = text;
  for (let match = HEADER.exec(rest); match !== null; match = HEADER.exec(rest)) {
    const start = match.index + match[0].length;
    const end = closingBrace(rest, start);
    const [, name = '', list = ''] = match;
    const parameters = new Map(
      splitParameters(list).map((item): [string, string] => {
        const colon = item.indexOf(':');
        return [item.slice(0, colon).trim(), item.slice(colon + 1).trim()];
      }),
    );
    if (conditions.has(name)) throw new Error(`condition ${name} is declared twice`);
    conditions.set(name, defineCondition(name, parameters, rest.slice(start, end), true));
    rest = `${rest.slice(0, match.index)}\n${rest.slice(end + 1)}`;
  }
  return rest;
}

/** Splits at commas outside of `<…>`. */
export function splitParameters(list: string): readonly string[] {
  return list
    .split(/,(?![^<]*>)/)
    .map((item) => item.trim())
    .filter((item) => item !== '');
}

/** Position of the brace that closes the one before `start`; braces in texts and comments do not count. */
export function closingBrace(text: string, start: number): number {
  let depth = 1;
  const scan = /"(?:\\.|[^"\\])*"|'(?:\\.|[^'\\])*'|\/\/[^\n]*|[{}]/g;
  scan.lastIndex = start;
  for (let match = scan.exec(text); match !== null; match = scan.exec(text)) {
    if (match[0] === '{') depth += 1;
    if (match[0] === '}') depth -= 1;
    if (depth === 0) return match.index;
  }
  throw new Error('a brace is not closed');
}
