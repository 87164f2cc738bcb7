import { isKind, sameValue, type Value } from './condition-values.ts';

/** CEL's binary operators, but and/or, which need not evaluate both sides. */
export function operate(operator: string, left: Value, right: Value): Value {
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
