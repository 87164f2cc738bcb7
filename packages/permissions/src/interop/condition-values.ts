import { UnsupportedError } from './unsupported-error.ts';

/** Values of a condition; moments and spans in milliseconds, addresses as bits of a known width. */
export type Value =
  | null
  | boolean
  | number
  | string
  | readonly Value[]
  | ReadonlyMap<string, Value>
  | { readonly kind: 'timestamp'; readonly ms: number }
  | { readonly kind: 'duration'; readonly ms: number }
  | { readonly kind: 'address'; readonly bits: bigint; readonly width: 32 | 128 };

const UNITS: Readonly<Record<string, number>> = {
  ns: 1e-6,
  us: 1e-3,
  µs: 1e-3,
  ms: 1,
  s: 1e3,
  m: 6e4,
  h: 3.6e6,
};

/** RFC 3339. */
export function timestamp(text: string): Value {
  const match = /^(\d{4}-\d\d-\d\d[Tt]\d\d:\d\d:\d\d)(\.\d+)?([Zz]|[+-]\d\d:\d\d)$/.exec(text);
  const seconds = match === null ? Number.NaN : Date.parse(`${match[1]}${match[3]}`);
  if (Number.isNaN(seconds)) throw new Error(`not a timestamp: ${text}`);
  return { kind: 'timestamp', ms: seconds + Number(match?.[2] ?? 0) * 1000 };
}

/** Go's form: `1h30m`, `500ms`, `-5s`. */
export function duration(text: string): Value {
  const match = /^([+-]?)((?:\d+(?:\.\d+)?(?:ns|us|µs|ms|s|m|h))+|0)$/.exec(text);
  if (match === null) throw new Error(`not a duration: ${text}`);
  let ms = 0;
  for (const [, amount, unit] of (match[2] ?? '').matchAll(/(\d+(?:\.\d+)?)(ns|us|µs|ms|s|m|h)/g)) {
    ms += Number(amount) * (UNITS[unit ?? ''] ?? 0);
  }
  return { kind: 'duration', ms: match[1] === '-' ? -ms : ms };
}

/** IPv4 or IPv6. */
export function address(text: string): Value {
  if (/^\d+\.\d+\.\d+\.\d+$/.test(text)) {
    const bytes = text.split('.').map(Number);
    if (bytes.some((byte) => byte > 255)) throw new Error(`not an address: ${text}`);
    return {
      kind: 'address',
      bits: bytes.reduce((bits, byte) => (bits << 8n) | BigInt(byte), 0n),
      width: 32,
    };
  }
  const [head = '', tail] = text.split('::');
  const groups = (part: string) => (part === '' ? [] : part.split(':'));
  const before = groups(head);
  const after = tail === undefined ? [] : groups(tail);
  const missing = 8 - before.length - after.length;
  if (tail === undefined ? missing !== 0 : missing < 1) throw new Error(`not an address: ${text}`);
  const all = [...before, ...Array.from({ length: tail === undefined ? 0 : missing }, () => '0'), ...after];
  if (all.some((group) => !/^[0-9a-fA-F]{1,4}$/.test(group))) throw new Error(`not an address: ${text}`);
  return {
    kind: 'address',
    bits: all.reduce((bits, group) => (bits << 16n) | BigInt(`0x${group}`), 0n),
    width: 128,
  };
}

/** Whether an address lies in a network written as `10.0.0.0/8`. */
export function inNetwork(value: Value, network: string): boolean {
  const [base = '', length = ''] = network.split('/');
  const start = address(base);
  if (!isKind(value, 'address') || !isKind(start, 'address')) throw new Error('in_cidr needs an address');
  if (!/^\d+$/.test(length) || Number(length) > start.width) throw new Error(`not a network: ${network}`);
  const shift = BigInt(start.width - Number(length));
  return value.width === start.width && value.bits >> shift === start.bits >> shift;
}

export function isKind<K extends 'timestamp' | 'duration' | 'address'>(
  value: Value,
  kind: K,
): value is Extract<Value, { readonly kind: K }> {
  return value !== null && typeof value === 'object' && 'kind' in value && value.kind === kind;
}

/** Reads a parameter's JSON value as its declared type (`list<string>`, `timestamp`, …). */
export function readParameter(declared: string, json: unknown): Value {
  const [, name = declared, inner] = /^(\w+)(?:<(.+)>)?$/.exec(declared.replaceAll(' ', '')) ?? [];
  switch (name) {
    case 'timestamp':
      return json instanceof Date ? { kind: 'timestamp', ms: json.getTime() } : timestamp(String(json));
    case 'duration':
      return duration(String(json));
    case 'ipaddress':
      return address(String(json));
    case 'int':
    case 'uint':
    case 'double': {
      const number = typeof json === 'string' && json.trim() !== '' ? Number(json) : json;
      if (typeof number !== 'number' || !Number.isFinite(number))
        throw new Error(`not of type ${declared}: ${String(json)}`);
      if (name !== 'double' && !Number.isInteger(number))
        throw new Error(`not of type ${declared}: ${number}`);
      if (name === 'uint' && number < 0) throw new Error(`not of type ${declared}: ${number}`);
      return number;
    }
    case 'bool':
    case 'string': {
      if (typeof json !== (name === 'bool' ? 'boolean' : 'string'))
        throw new Error(`not of type ${declared}: ${String(json)}`);
      return json as Value;
    }
    case 'list':
      if (!Array.isArray(json)) throw new Error(`not of type ${declared}`);
      return json.map((item) => readParameter(inner ?? 'any', item));
    case 'map':
      if (json === null || typeof json !== 'object' || Array.isArray(json))
        throw new Error(`not of type ${declared}`);
      return new Map(Object.entries(json).map(([key, item]) => [key, readParameter(inner ?? 'any', item)]));
    case 'any':
      return readAny(json);
    default:
      throw new UnsupportedError(`parameter type ${declared}`);
  }
}

function readAny(json: unknown): Value {
  if (json === null || ['boolean', 'number', 'string'].includes(typeof json)) return json as Value;
  if (Array.isArray(json)) return json.map(readAny);
  if (typeof json === 'object')
    return new Map(Object.entries(json).map(([key, item]) => [key, readAny(item)]));
  throw new UnsupportedError(`a value of type ${typeof json}`);
}

/** CEL's equality: by value, and never across kinds. */
export function sameValue(a: Value, b: Value): boolean {
  if (a === null || b === null || typeof a !== 'object' || typeof b !== 'object') return a === b;
  if (Array.isArray(a) || Array.isArray(b)) {
    return (
      Array.isArray(a) &&
      Array.isArray(b) &&
      a.length === b.length &&
      a.every((item, at) => sameValue(item, b[at] ?? null))
    );
  }
  if (a instanceof Map || b instanceof Map) {
    if (!(a instanceof Map) || !(b instanceof Map) || a.size !== b.size) return false;
    return [...a].every(([key, item]) => b.has(key) && sameValue(item, b.get(key) ?? null));
  }
  if (isKind(a, 'address')) return isKind(b, 'address') && a.bits === b.bits && a.width === b.width;
  return 'kind' in a && 'kind' in b && a.kind === b.kind && 'ms' in a && 'ms' in b && a.ms === b.ms;
}
