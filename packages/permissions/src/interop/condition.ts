import { applyFunction, refuse } from './condition-functions.ts';
import { operate } from './condition-operators.ts';
import { type Expression, parseCondition } from './condition-parser.ts';
import { readParameter, type Value } from './condition-values.ts';
import { UnsupportedError } from './unsupported-error.ts';

/** A named condition (OpenFGA) or caveat (SpiceDB). */
export interface Condition {
  readonly name: string;
  /** Parameter → declared type. */
  readonly parameters: ReadonlyMap<string, string>;
  readonly expression: Expression;
  /** OpenFGA answers only when every declared parameter is given, SpiceDB as soon as the rest decides. */
  readonly needsAll: boolean;
}

/** Null = it cannot be said: a parameter is missing, or not of its type. */
export type Verdict = boolean | null;

/** Thrown while evaluating when a parameter or key has no value; `false && missing` never gets there. */
class Missing extends Error {}

export function defineCondition(
  name: string,
  parameters: ReadonlyMap<string, string>,
  text: string,
  needsAll: boolean,
): Condition {
  return { name, parameters, expression: parseCondition(text), needsAll };
}

/** Evaluates a condition; what the tuple stored takes precedence over what the question brings. */
export function evaluateCondition(
  condition: Condition,
  stored: Readonly<Record<string, unknown>>,
  asked: Readonly<Record<string, unknown>>,
): Verdict {
  try {
    const values = new Map<string, Value>();
    for (const [name, type] of condition.parameters) {
      const given = name in stored ? stored[name] : asked[name];
      if (given !== undefined) values.set(name, readParameter(type, given));
      else if (condition.needsAll) return null;
    }
    return truth(evaluate(condition.expression, values));
  } catch (error) {
    // Another way to a yes may still be open; a question that ends without one is answered by nobody.
    if (error instanceof UnsupportedError) throw error;
    return null;
  }
}

type Scope = ReadonlyMap<string, Value>;

function truth(value: Value): boolean {
  if (typeof value !== 'boolean') throw new Error('a condition has to give true or false');
  return value;
}

function evaluate(expression: Expression, scope: Scope): Value {
  switch (expression.kind) {
    case 'value':
      return expression.value;
    case 'name': {
      const value = scope.get(expression.name);
      if (value === undefined) throw new Missing(expression.name);
      return value;
    }
    case 'list':
      return expression.items.map((item) => evaluate(item, scope));
    case 'map':
      return new Map(
        expression.entries.map(([key, item]) => [String(evaluate(key, scope)), evaluate(item, scope)]),
      );
    case 'unary': {
      const value = evaluate(expression.of, scope);
      if (expression.operator === '!') return !truth(value);
      if (typeof value !== 'number') throw new Error('- needs a number');
      return -value;
    }
    case 'choice':
      return evaluate(truth(evaluate(expression.test, scope)) ? expression.yes : expression.no, scope);
    case 'binary':
      if (expression.operator === '&&' || expression.operator === '||') return logic(expression, scope);
      return operate(
        expression.operator,
        evaluate(expression.left, scope),
        evaluate(expression.right, scope),
      );
    case 'member':
      return entry(evaluate(expression.of, scope), expression.name);
    case 'index':
      return entry(evaluate(expression.of, scope), evaluate(expression.at, scope));
    case 'call':
      return call(expression, scope);
  }
}

/** CEL's and/or: either side can decide while the other is missing. */
function logic(expression: Extract<Expression, { kind: 'binary' }>, scope: Scope): boolean {
  const decides = expression.operator === '||';
  let missing: Missing | null = null;
  for (const side of [expression.left, expression.right]) {
    try {
      if (truth(evaluate(side, scope)) === decides) return decides;
    } catch (error) {
      if (!(error instanceof Missing)) throw error;
      missing = error;
    }
  }
  if (missing !== null) throw missing;
  return !decides;
}

function entry(of: Value, at: Value): Value {
  const found = Array.isArray(of) ? of[Number(at)] : of instanceof Map ? of.get(String(at)) : undefined;
  if (found === undefined) throw new Missing(String(at));
  return found;
}

function call(expression: Extract<Expression, { kind: 'call' }>, scope: Scope): Value {
  const { name, on, args } = expression;
  if (name === 'has') return hasMember(args[0], scope);
  if (on !== null && ['exists', 'exists_one', 'all', 'filter', 'map'].includes(name))
    return macro(name, on, args, scope);
  const values = args.map((arg) => evaluate(arg, scope));
  return applyFunction(name, on === null ? values : [evaluate(on, scope), ...values]);
}

function hasMember(arg: Expression | undefined, scope: Scope): boolean {
  if (arg?.kind !== 'member') throw new Error('has() needs a member');
  const of = evaluate(arg.of, scope);
  return of instanceof Map && of.has(arg.name);
}

function macro(name: string, on: Expression, args: readonly Expression[], scope: Scope): Value {
  const [variable, body] = args;
  if (variable?.kind !== 'name' || body === undefined || args.length !== 2)
    throw new Error(`${name} needs a name and an expression`);
  const source = evaluate(on, scope);
  const items: readonly Value[] = Array.isArray(source)
    ? source
    : source instanceof Map
      ? [...source.keys()]
      : refuse(name);
  const run = (item: Value) => evaluate(body, new Map([...scope, [variable.name, item]]));
  if (name === 'map') return items.map(run);
  const kept = items.filter((item) => truth(run(item)));
  if (name === 'filter') return kept;
  if (name === 'all') return kept.length === items.length;
  return name === 'exists' ? kept.length > 0 : kept.length === 1;
}
