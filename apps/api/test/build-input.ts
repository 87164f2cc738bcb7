import { randomUUID } from 'node:crypto';
import type { AnyAction } from '@atrium/contracts/kernel/define-action';
import { z } from 'zod';

type JsonSchema = {
  readonly type?: string;
  readonly format?: string;
  readonly const?: unknown;
  readonly enum?: readonly unknown[];
  readonly anyOf?: readonly JsonSchema[];
  readonly oneOf?: readonly JsonSchema[];
  readonly properties?: Readonly<Record<string, JsonSchema>>;
  readonly required?: readonly string[];
  readonly items?: JsonSchema;
  readonly minItems?: number;
  readonly minLength?: number;
  readonly minimum?: number;
};

/** Tried in turn where the shape of a field does not say what it accepts: patterns and checks in code. */
const candidates = [
  'CH',
  '123456',
  'somebody@test.example',
  '+41441234567',
  '2026-03-01',
  '2030-03-01T00:00:00Z',
  'https://test.example/',
];

/** Where in an input an id stands: property names, `0` for the first of a list, `|n` for the n-th alternative. */
export type IdPath = readonly string[];

const schemaOf = (action: AnyAction) =>
  z.toJSONSchema(action.input, { io: 'input', unrepresentable: 'any' }) as JsonSchema;

/** Every id that an input can hold, whatever its depth, optional ones and those of alternatives included. */
export function idPaths(action: AnyAction): readonly IdPath[] {
  const found: IdPath[] = [];
  const walk = (schema: JsonSchema, path: IdPath): void => {
    if (schema.format === 'uuid') found.push(path);
    const choices = schema.anyOf ?? schema.oneOf ?? [];
    for (const [index, choice] of choices.entries()) walk(choice, [...path, `|${index}`]);
    for (const [name, property] of Object.entries(schema.properties ?? {})) walk(property, [...path, name]);
    if (schema.items) walk(schema.items, [...path, '0']);
  };
  walk(schemaOf(action), []);
  return found;
}

/** The name of the field that an id belongs to: `accountIds` of `changes.0.accountIds.0`. */
export const fieldOf = (path: IdPath): string =>
  path.findLast((step) => step !== '0' && !step.startsWith('|')) ?? '';

/** A valid input in which the id at `path` is present and `ids` says what stands in a field of some name. */
export function buildInputWith(
  action: AnyAction,
  path: IdPath,
  ids: (field: string, at: IdPath) => string | undefined,
): Record<string, unknown> {
  return repaired(action, build(schemaOf(action), { wanted: path, ids }) as Record<string, unknown>);
}

/**
 * The smallest input that the contract of an action accepts, made from its schema, so that a new action is
 * covered without anybody thinking of it.
 */
export function buildInput(action: AnyAction, given: Record<string, unknown> = {}): Record<string, unknown> {
  return repaired(action, { ...(build(schemaOf(action)) as Record<string, unknown>), ...given });
}

function repaired(action: AnyAction, built: Record<string, unknown>): Record<string, unknown> {
  for (const issue of action.input.safeParse(built).error?.issues ?? []) repair(action, built, issue.path);
  const result = action.input.safeParse(built);
  if (result.success) return built;
  throw new Error(
    `No valid input could be built for ${action.name}, so it would go untested: ${z.prettifyError(result.error)}
Teach apps/api/test/build-input.ts what this field accepts.`,
  );
}

type Choices = {
  readonly wanted: IdPath;
  readonly ids: (field: string, at: IdPath) => string | undefined;
};

function build(
  schema: JsonSchema,
  { wanted, ids }: Choices = { wanted: [], ids: () => undefined },
  at: IdPath = [],
): unknown {
  if (schema.const !== undefined) return schema.const;
  if (schema.enum) return schema.enum[0];
  const next = wanted.slice(0, at.length).join() === at.join() ? wanted[at.length] : undefined;
  const choices = schema.anyOf ?? schema.oneOf;
  if (choices) {
    const index = next?.startsWith('|') ? Number(next.slice(1)) : 0;
    return build(choices[index] ?? {}, { wanted, ids }, [...at, `|${index}`]);
  }
  switch (schema.type) {
    case 'object': {
      const names = new Set([...(schema.required ?? []), ...(next === undefined ? [] : [next])]);
      const entry = (name: string) => build(schema.properties?.[name] ?? {}, { wanted, ids }, [...at, name]);
      return Object.fromEntries([...names].map((name) => [name, entry(name)]));
    }
    case 'array': {
      const length = Math.max(schema.minItems ?? 0, next === '0' ? 1 : 0);
      return Array.from({ length }, () => build(schema.items ?? {}, { wanted, ids }, [...at, '0']));
    }
    case 'number':
    case 'integer':
      return schema.minimum ?? 0;
    case 'boolean':
      return false;
    case 'string':
      if (schema.format === 'uuid') return ids(fieldOf(at), at) ?? randomUUID();
      return 'x'.repeat(Math.max(1, schema.minLength ?? 0));
    default:
      return null;
  }
}

function repair(action: AnyAction, built: Record<string, unknown>, path: readonly PropertyKey[]): void {
  const name = path.at(-1);
  let parent: unknown = built;
  for (const key of path.slice(0, -1)) parent = (parent as Record<PropertyKey, unknown>)?.[key];
  if (name === undefined || typeof parent !== 'object' || parent === null) return;
  const isWrong = () =>
    action.input.safeParse(built).error?.issues.some((issue) => issue.path.join('.') === path.join('.'));
  for (const candidate of candidates) {
    (parent as Record<PropertyKey, unknown>)[name] = candidate;
    if (!isWrong()) return;
  }
}
