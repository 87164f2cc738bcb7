import { type Expression, parseCondition } from './condition-parser.ts';
import {
  address,
  duration,
  inNetwork,
  isKind,
  readParameter,
  sameValue,
  timestamp,
  type Value,
} from './condition-values.ts';
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

function operate(operator: string, left: Value, right: Value): Value {
  switch (operator) {
    case '==':
      return sameValue(left, right);
    case '!=':
      return !sameValue(left, right);
    case 'in':
      if (Array.isArray(right)) return right.some((item) => sameValue(item, left));
      if (right instanceof Map) return right.has(String(left));
      throw new Error('in needs a list or a map');
    case '<':
    case '<=':
    case '>':
    case '>=':
      return compare(operator, left, right);
    default:
      return arithmetic(operator, left, right);
  }
}

function compare(operator: string, left: Value, right: Value): boolean {
  const [a, b] = [orderable(left), orderable(right)];
  if (typeof a !== typeof b) throw new Error(`${operator} of different kinds`);
  if (operator === '<') return a < b;
  if (operator === '<=') return a <= b;
  return operator === '>' ? a > b : a >= b;
}

function orderable(value: Value): number | string {
  if (typeof value === 'number' || typeof value === 'string') return value;
  if (typeof value === 'boolean') return value ? 1 : 0;
  if (isKind(value, 'timestamp') || isKind(value, 'duration')) return value.ms;
  throw new Error('a value that has no order');
}

function arithmetic(operator: string, left: Value, right: Value): Value {
  if (typeof left === 'number' && typeof right === 'number') {
    if (operator === '+') return left + right;
    if (operator === '-') return left - right;
    if (operator === '*') return left * right;
    if (right === 0) throw new Error('division by zero');
    const quotient = left / right;
    // Whole numbers divide to whole numbers, as CEL's int does.
    if (operator === '/')
      return Number.isInteger(left) && Number.isInteger(right) ? Math.trunc(quotient) : quotient;
    return left % right;
  }
  if (operator === '+' && typeof left === 'string' && typeof right === 'string') return left + right;
  if (operator === '+' && Array.isArray(left) && Array.isArray(right)) return [...left, ...right];
  const sign = operator === '+' ? 1 : operator === '-' ? -1 : 0;
  if (sign !== 0 && isKind(right, 'duration')) {
    if (isKind(left, 'timestamp') || isKind(left, 'duration'))
      return { kind: left.kind, ms: left.ms + sign * right.ms };
  }
  if (sign === 1 && isKind(left, 'duration') && isKind(right, 'timestamp'))
    return { kind: 'timestamp', ms: left.ms + right.ms };
  if (sign === -1 && isKind(left, 'timestamp') && isKind(right, 'timestamp'))
    return { kind: 'duration', ms: left.ms - right.ms };
  throw new Error(`${operator} of these kinds`);
}

function call(expression: Extract<Expression, { kind: 'call' }>, scope: Scope): Value {
  const { name, on, args } = expression;
  if (name === 'has') return hasMember(args[0], scope);
  if (on !== null && ['exists', 'exists_one', 'all', 'filter', 'map'].includes(name))
    return macro(name, on, args, scope);
  const values = args.map((arg) => evaluate(arg, scope));
  if (on !== null) values.unshift(evaluate(on, scope));
  const [first = null, second = null] = values;
  switch (name) {
    case 'timestamp':
      return typeof first === 'string' ? timestamp(first) : isKind(first, 'timestamp') ? first : refuse(name);
    case 'duration':
      return typeof first === 'string' ? duration(first) : isKind(first, 'duration') ? first : refuse(name);
    case 'ipaddress':
      return address(String(first));
    case 'in_cidr':
      return inNetwork(first, String(second));
    case 'int':
    case 'uint':
      if (isKind(first, 'timestamp')) return Math.trunc(first.ms / 1000);
      return Math.trunc(Number(first));
    case 'double':
      return Number(first);
    case 'string':
      return typeof first === 'object' ? refuse(name) : String(first);
    case 'bool':
      return first === true || first === 'true';
    case 'lowerAscii':
      return String(first).toLowerCase();
    case 'size':
      if (typeof first === 'string') return [...first].length;
      if (Array.isArray(first)) return first.length;
      return first instanceof Map ? first.size : refuse(name);
    case 'isSubtreeOf':
      return subtree(first, second);
    default:
      return typeof first === 'string' ? textual(name, first, String(second)) : calendar(name, first, second);
  }
}

function refuse(name: string): never {
  throw new UnsupportedError(`CEL function ${name} on this kind of value`);
}

function textual(name: string, text: string, other: string): boolean {
  if (name === 'startsWith') return text.startsWith(other);
  if (name === 'endsWith') return text.endsWith(other);
  if (name === 'contains') return text.includes(other);
  if (name === 'matches') return new RegExp(other, 'u').test(text);
  return refuse(name);
}

function calendar(name: string, value: Value, zone: Value): number {
  if (isKind(value, 'duration')) {
    const unit = { getHours: 3.6e6, getMinutes: 6e4, getSeconds: 1e3, getMilliseconds: 1 }[name];
    return unit === undefined ? refuse(name) : Math.trunc(value.ms / unit);
  }
  if (!isKind(value, 'timestamp')) return refuse(name);
  if (zone !== null && zone !== 'UTC') throw new UnsupportedError(`CEL time zone ${String(zone)}`);
  const date = new Date(value.ms);
  const start = Date.UTC(date.getUTCFullYear(), 0, 1);
  const parts: Readonly<Record<string, number>> = {
    getFullYear: date.getUTCFullYear(),
    getMonth: date.getUTCMonth(),
    getDate: date.getUTCDate(),
    getDayOfMonth: date.getUTCDate() - 1,
    getDayOfWeek: date.getUTCDay(),
    getDayOfYear: Math.floor((value.ms - start) / 8.64e7),
    getHours: date.getUTCHours(),
    getMinutes: date.getUTCMinutes(),
    getSeconds: date.getUTCSeconds(),
    getMilliseconds: date.getUTCMilliseconds(),
  };
  return parts[name] ?? refuse(name);
}

/** SpiceDB: every key of the first map is in the second with the same value, deeply. */
function subtree(part: Value, whole: Value): boolean {
  if (!(part instanceof Map) || !(whole instanceof Map)) return sameValue(part, whole);
  return [...part].every(([key, item]) => whole.has(key) && subtree(item, whole.get(key) ?? null));
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
