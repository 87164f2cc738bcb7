import { type Condition, defineCondition } from './condition.ts';
import type { RelationDefinition, RelationModel, Rewrite, SubjectType } from './relation-model.ts';
import { UnsupportedError } from './unsupported-error.ts';

type Json = { readonly [key: string]: unknown };

/** Keys come in snake case from the API and in camel case from some tools; both are read. */
const at = (json: Json, key: string): unknown =>
  json[key] ?? json[key.replace(/_(\w)/g, (_, one: string) => one.toUpperCase())];
const object = (value: unknown): Json => (value !== null && typeof value === 'object' ? (value as Json) : {});
const list = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);
const text = (value: unknown): string => (typeof value === 'string' ? value : '');

/** Reads a model in OpenFGA's JSON form. */
export function readOpenFgaJson(json: unknown): RelationModel {
  const model = object(json);
  const schema = text(at(model, 'schema_version'));
  if (schema !== '' && schema !== '1.1' && schema !== '1.2')
    throw new UnsupportedError(`OpenFGA schema ${schema}`);
  const types = new Map<string, Map<string, RelationDefinition>>();
  for (const item of list(at(model, 'type_definitions'))) {
    const definition = object(item);
    const metadata = object(at(object(at(definition, 'metadata')), 'relations'));
    const relations = Object.entries(object(at(definition, 'relations'))).map(([name, rewrite]) => {
      const subjects = list(at(object(metadata[name]), 'directly_related_user_types')).map(readSubjectType);
      return [name, { rewrite: readRewrite(object(rewrite)), subjects }] as const;
    });
    types.set(text(at(definition, 'type')), new Map(relations));
  }
  if (types.size === 0) throw new Error('the model declares no type');
  const conditions = new Map<string, Condition>();
  for (const [name, item] of Object.entries(object(at(model, 'conditions')))) {
    const parameters = Object.entries(object(at(object(item), 'parameters')));
    const declared = new Map(parameters.map(([parameter, type]) => [parameter, readType(object(type))]));
    conditions.set(name, defineCondition(name, declared, text(at(object(item), 'expression')), true));
  }
  return { types, conditions };
}

function readRewrite(json: Json): Rewrite {
  const [kind] = Object.keys(json).filter((key) => json[key] !== null && json[key] !== undefined);
  const children = (key: string) =>
    list(at(object(json[key]), 'child')).map((child) => readRewrite(object(child)));
  switch (kind) {
    case 'this':
      return { kind: 'direct' };
    case 'computedUserset':
    case 'computed_userset':
      return { kind: 'computed', relation: text(at(object(json[kind]), 'relation')) };
    case 'tupleToUserset':
    case 'tuple_to_userset': {
      const inner = object(json[kind]);
      return {
        kind: 'arrow',
        tupleset: text(at(object(at(inner, 'tupleset')), 'relation')),
        relation: text(at(object(at(inner, 'computed_userset')), 'relation')),
        every: false,
      };
    }
    case 'union':
    case 'intersection':
      return { kind, of: children(kind) };
    case 'difference': {
      const inner = object(json[kind]);
      return {
        kind: 'exclusion',
        base: readRewrite(object(at(inner, 'base'))),
        without: readRewrite(object(at(inner, 'subtract'))),
      };
    }
    default:
      throw new UnsupportedError(`OpenFGA rewrite ${kind ?? '(empty)'}`);
  }
}

function readSubjectType(item: unknown): SubjectType {
  const json = object(item);
  return {
    type: text(at(json, 'type')),
    relation: text(at(json, 'relation')) || null,
    wildcard: at(json, 'wildcard') !== undefined,
    condition: text(at(json, 'condition')) || null,
  };
}

/** `TYPE_NAME_LIST` with generic types → `list<string>`. */
function readType(json: Json): string {
  const name = text(at(json, 'type_name'))
    .replace(/^TYPE_NAME_/, '')
    .toLowerCase();
  const [inner] = list(at(json, 'generic_types')).map((item) => readType(object(item)));
  return inner === undefined ? name : `${name}<${inner}>`;
}
