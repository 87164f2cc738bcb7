import {
  address,
  duration,
  inNetwork,
  isKind,
  sameValue,
  timestamp,
  type Value,
} from './condition-values.ts';
import { UnsupportedError } from './unsupported-error.ts';

/** A function or method of the CEL subset on evaluated values; the receiver of a method comes first. */
export function applyFunction(name: string, values: readonly Value[]): Value {
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

/** Known by name, but not for this kind of value. */
export function refuse(name: string): never {
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
