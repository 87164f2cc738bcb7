import { type Condition, defineCondition } from './condition.ts';
import { closingBrace, splitParameters } from './openfga-dsl.ts';
import type { RelationDefinition, RelationModel, Rewrite, SubjectType } from './relation-model.ts';
import { UnsupportedError } from './unsupported-error.ts';

type Relations = Map<string, RelationDefinition>;

/** Reads another schema file that `import` names. */
export type ReadSchema = (path: string) => string;

const TOKEN =
  /\s+|\/\/[^\n]*|\/\*[\s\S]*?\*\/|([A-Za-z_][\w]*(?:\/[A-Za-z_][\w]*)*)|("[^"]*"|'[^']*')|(->|\.\.\.|[{}()|:#*=+&\-.;,<>])/y;

interface Parts {
  readonly definitions: Map<string, Relations>;
  readonly partials: Map<string, { relations: Relations; readonly includes: string[] }>;
  readonly includes: [string, string[]][];
  readonly conditions: Map<string, Condition>;
  readonly imported: Set<string>;
}

/** Reads a SpiceDB schema; what is not supported is refused by its name there. */
export function parseSpiceDbSchema(text: string, readSchema: ReadSchema): RelationModel {
  const parts: Parts = {
    definitions: new Map(),
    partials: new Map(),
    includes: [],
    conditions: new Map(),
    imported: new Set(),
  };
  readSource(text, '', parts, readSchema);
  for (const [type, names] of parts.includes) {
    const target = parts.definitions.get(type);
    for (const name of names) {
      for (const [relation, definition] of partialRelations(parts, name, new Set()))
        target?.set(relation, definition);
    }
  }
  if (parts.definitions.size === 0) throw new Error('the schema declares no definition');
  return { types: parts.definitions, conditions: parts.conditions };
}

function partialRelations(parts: Parts, name: string, seen: Set<string>): Relations {
  const partial = parts.partials.get(name);
  if (partial === undefined || seen.has(name)) throw new Error(`no partial ${name}, or it includes itself`);
  seen.add(name);
  return new Map([
    ...partial.includes.flatMap((inner) => [...partialRelations(parts, inner, seen)]),
    ...partial.relations,
  ]);
}

function readSource(text: string, folder: string, parts: Parts, readSchema: ReadSchema): void {
  const tokens = tokenize(withoutCaveats(text, parts.conditions));
  let at = 0;
  const peek = () => tokens[at];
  const next = () => {
    const token = tokens[at];
    if (token === undefined) throw new Error('the schema ends too early');
    at += 1;
    return token;
  };
  const expect = (wanted: string) => {
    const token = next();
    if (token !== wanted) throw new Error(`${wanted} expected instead of ${token}`);
  };
  const body = (relations: Relations): string[] => {
    const includes: string[] = [];
    expect('{');
    while (peek() !== '}') {
      const word = next();
      if (word === ';') continue;
      if (word === '...') {
        includes.push(next());
        continue;
      }
      const name = next();
      if (relations.has(name)) throw new Error(`${name} is declared twice`);
      if (word === 'relation') {
        expect(':');
        relations.set(name, { rewrite: { kind: 'direct' }, subjects: subjectTypes() });
      } else if (word === 'permission') {
        // A declared type of a permission (`use typechecking`) changes no answer.
        if (peek() === ':') {
          next();
          subjectTypes();
        }
        expect('=');
        relations.set(name, { rewrite: expression(0), subjects: [] });
      } else throw new UnsupportedError(`SpiceDB ${word} in a definition`);
    }
    expect('}');
    return includes;
  };
  const subjectTypes = (): readonly SubjectType[] => {
    const list: SubjectType[] = [];
    do {
      if (peek() === '|') next();
      list.push(subjectType());
    } while (peek() === '|');
    return list;
  };
  const subjectType = (): SubjectType => {
    const type = next();
    let relation: string | null = null;
    let wildcard = false;
    let condition: string | null = null;
    if (peek() === '#') {
      next();
      const name = next();
      relation = name === '...' ? null : name;
    } else if (peek() === ':') {
      next();
      expect('*');
      wildcard = true;
    }
    if (peek() === 'with') {
      do {
        next();
        const trait = next();
        if (trait !== 'expiration') condition = trait;
      } while (peek() === 'and');
    }
    return { type, relation, wildcard, condition };
  };
  // Weakest first: `a + b & c - d` is `((a + b) & c) - d`.
  const operators = ['-', '&', '+'] as const;
  const expression = (level: number): Rewrite => {
    const operator = operators[level];
    if (operator === undefined) return operand();
    let left = expression(level + 1);
    while (peek() === operator) {
      next();
      const right = expression(level + 1);
      if (operator === '-') left = { kind: 'exclusion', base: left, without: right };
      else left = { kind: operator === '+' ? 'union' : 'intersection', of: [left, right] };
    }
    return left;
  };
  const operand = (): Rewrite => {
    const token = next();
    if (token === '(') {
      const inner = expression(0);
      expect(')');
      return inner;
    }
    if (token === 'nil') return { kind: 'nothing' };
    if (token === 'self') return { kind: 'self' };
    if (peek() === '->') {
      next();
      return { kind: 'arrow', tupleset: token, relation: next(), every: false };
    }
    if (peek() === '.') {
      next();
      const quantifier = next();
      if (quantifier !== 'any' && quantifier !== 'all')
        throw new UnsupportedError(`SpiceDB .${quantifier}()`);
      expect('(');
      const relation = next();
      expect(')');
      return { kind: 'arrow', tupleset: token, relation, every: quantifier === 'all' };
    }
    return { kind: 'computed', relation: token };
  };
  while (peek() !== undefined) {
    const word = next();
    if (word === ';') continue;
    if (word === 'use') next();
    else if (word === 'import') {
      const path = folder + next().slice(1, -1);
      if (parts.imported.has(path)) continue;
      parts.imported.add(path);
      readSource(readSchema(path), path.slice(0, path.lastIndexOf('/') + 1), parts, readSchema);
    } else if (word === 'definition') {
      const name = next();
      const relations: Relations = new Map();
      if (parts.definitions.has(name)) throw new Error(`definition ${name} is declared twice`);
      parts.definitions.set(name, relations);
      parts.includes.push([name, body(relations)]);
    } else if (word === 'partial') {
      const name = next();
      const relations: Relations = new Map();
      parts.partials.set(name, { relations, includes: body(relations) });
    } else throw new UnsupportedError(`SpiceDB ${word}`);
  }
}

function tokenize(text: string): readonly string[] {
  const tokens: string[] = [];
  TOKEN.lastIndex = 0;
  while (TOKEN.lastIndex < text.length) {
    const from = TOKEN.lastIndex;
    const match = TOKEN.exec(text);
    if (match === null) throw new Error(`unreadable at ${text.slice(from, from + 20)}`);
    const token = match[1] ?? match[2] ?? match[3];
    if (token !== undefined) tokens.push(token);
  }
  return tokens;
}

const CAVEAT = /(^|\n)[ \t]*caveat\s+([\w/]+)\s*\(([^)]*)\)\s*\{/;

/** Takes the caveats out: their bodies are expressions of another language. */
function withoutCaveats(text: string, conditions: Map<string, Condition>): string {
  let rest = text;
  for (let match = CAVEAT.exec(rest); match !== null; match = CAVEAT.exec(rest)) {
    const start = match.index + match[0].length;
    const end = closingBrace(rest, start);
    const [, , name = '', list = ''] = match;
    const parameters = new Map(
      splitParameters(list).map((item): [string, string] => {
        const [parameter = '', ...type] = item.split(/\s+/);
        return [parameter, type.join('')];
      }),
    );
    conditions.set(name, defineCondition(name, parameters, rest.slice(start, end), false));
    rest = `${rest.slice(0, match.index)}\n${rest.slice(end + 1)}`;
  }
  return rest;
}
