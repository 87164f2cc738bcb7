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
  'https://test.example/',
];

/**
 * The smallest input that the contract of an action accepts, made from its schema, so that a new action is
 * covered without anybody thinking of it.
 */
export function buildInput(action: AnyAction, given: Record<string, unknown> = {}): Record<string, unknown> {
  const schema = z.toJSONSchema(action.input, { io: 'input', unrepresentable: 'any' }) as JsonSchema;
  const built = { ...(build(schema) as Record<string, unknown>), ...given };
  for (const issue of action.input.safeParse(built).error?.issues ?? []) repair(action, built, issue.path);
  const result = action.input.safeParse(built);
  if (result.success) return built;
  throw new Error(
    `No valid input could be built for ${action.name}, so it would go untested: ${z.prettifyError(result.error)}
Teach apps/api/test/build-input.ts what this field accepts.`,
  );
}

function build(schema: JsonSchema): unknown {
  if (schema.const !== undefined) return schema.const;
  if (schema.enum) return schema.enum[0];
  const [choice] = schema.anyOf ?? schema.oneOf ?? [];
  if (choice) return build(choice);
  switch (schema.type) {
    case 'object':
      return Object.fromEntries(
        (schema.required ?? []).map((name) => [name, build(schema.properties?.[name] ?? {})]),
      );
    case 'array':
      return Array.from({ length: schema.minItems ?? 0 }, () => build(schema.items ?? {}));
    case 'number':
    case 'integer':
      return schema.minimum ?? 0;
    case 'boolean':
      return false;
    case 'string':
      return schema.format === 'uuid' ? randomUUID() : 'x'.repeat(Math.max(1, schema.minLength ?? 0));
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
