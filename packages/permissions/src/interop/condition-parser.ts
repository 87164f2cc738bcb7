import { UnsupportedError } from './unsupported-error.ts';

/** The parsed form of a condition: a subset of CEL. */
export type Expression =
  | { readonly kind: 'value'; readonly value: null | boolean | number | string }
  | { readonly kind: 'name'; readonly name: string }
  | { readonly kind: 'list'; readonly items: readonly Expression[] }
  | { readonly kind: 'map'; readonly entries: readonly (readonly [Expression, Expression])[] }
  | { readonly kind: 'unary'; readonly operator: '!' | '-'; readonly of: Expression }
  | {
      readonly kind: 'binary';
      readonly operator: string;
      readonly left: Expression;
      readonly right: Expression;
    }
  | { readonly kind: 'choice'; readonly test: Expression; readonly yes: Expression; readonly no: Expression }
  | { readonly kind: 'member'; readonly of: Expression; readonly name: string }
  | { readonly kind: 'index'; readonly of: Expression; readonly at: Expression }
  | {
      readonly kind: 'call';
      readonly name: string;
      readonly on: Expression | null;
      readonly args: readonly Expression[];
    };

const TOKEN =
  /\s+|\/\/[^\n]*|(\d+\.\d*(?:[eE][+-]?\d+)?|\.\d+|0[xX][0-9a-fA-F]+[uU]?|\d+(?:[eE][+-]?\d+)?[uU]?)|("""[\s\S]*?"""|'''[\s\S]*?'''|[rR]?"(?:\\.|[^"\\])*"|[rR]?'(?:\\.|[^'\\])*')|([A-Za-z_]\w*)|(&&|\|\||==|!=|<=|>=|[-+*/%<>!?:.,()[\]{}])/y;

/** Functions and methods that are read; any other is refused by its name. */
const CALLS = new Set(
  `timestamp duration ipaddress int uint double string bool size has in_cidr startsWith endsWith contains matches
  exists exists_one all filter map isSubtreeOf lowerAscii getFullYear getMonth getDate getDayOfMonth getDayOfWeek
  getDayOfYear getHours getMinutes getSeconds getMilliseconds`.split(/\s+/),
);

const LEVELS: readonly (readonly string[])[] = [
  ['||'],
  ['&&'],
  ['==', '!=', '<', '<=', '>', '>=', 'in'],
  ['+', '-'],
  ['*', '/', '%'],
];

/** Parses a condition's expression; refuses by name what is outside the subset. */
export function parseCondition(text: string): Expression {
  const tokens = tokenize(text);
  let at = 0;
  const peek = () => tokens[at];
  const next = () => {
    const token = tokens[at];
    if (token === undefined) throw new Error(`the condition ends too early: ${text.trim()}`);
    at += 1;
    return token;
  };
  const expect = (wanted: string) => {
    const token = next();
    if (token !== wanted) throw new Error(`${wanted} expected instead of ${token} in: ${text.trim()}`);
  };
  const list = (end: string): readonly Expression[] => {
    const items: Expression[] = [];
    while (peek() !== end) {
      items.push(choice());
      if (peek() !== end) expect(',');
    }
    expect(end);
    return items;
  };
  const choice = (): Expression => {
    const test = binary(0);
    if (peek() !== '?') return test;
    next();
    const yes = choice();
    expect(':');
    return { kind: 'choice', test, yes, no: choice() };
  };
  const binary = (level: number): Expression => {
    const operators = LEVELS[level];
    if (operators === undefined) return unary();
    let left = binary(level + 1);
    for (let operator = peek(); operator !== undefined && operators.includes(operator); operator = peek()) {
      next();
      left = { kind: 'binary', operator, left, right: binary(level + 1) };
    }
    return left;
  };
  const unary = (): Expression => {
    const operator = peek();
    if (operator !== '!' && operator !== '-') return postfix(primary());
    next();
    return { kind: 'unary', operator, of: unary() };
  };
  const postfix = (start: Expression): Expression => {
    let of = start;
    for (;;) {
      if (peek() === '.') {
        next();
        const name = next();
        of = peek() === '(' ? call(name, of) : { kind: 'member', of, name };
      } else if (peek() === '[') {
        next();
        const index = choice();
        expect(']');
        of = { kind: 'index', of, at: index };
      } else return of;
    }
  };
  const call = (name: string, on: Expression | null): Expression => {
    if (!CALLS.has(name)) throw new UnsupportedError(`CEL function ${name}`);
    expect('(');
    return { kind: 'call', name, on, args: list(')') };
  };
  const primary = (): Expression => {
    const token = next();
    if (token === '(') {
      const inner = choice();
      expect(')');
      return inner;
    }
    if (token === '[') return { kind: 'list', items: list(']') };
    if (token === '{') return mapLiteral();
    if (/^["'rR]/.test(token) && /["']$/.test(token)) return { kind: 'value', value: unquote(token) };
    if (/^[\d.]/.test(token)) return { kind: 'value', value: Number(token.replace(/[uU]$/, '')) };
    if (token === 'true' || token === 'false') return { kind: 'value', value: token === 'true' };
    if (token === 'null') return { kind: 'value', value: null };
    if (/^[A-Za-z_]/.test(token)) return peek() === '(' ? call(token, null) : { kind: 'name', name: token };
    throw new Error(`unexpected ${token} in: ${text.trim()}`);
  };
  const mapLiteral = (): Expression => {
    const entries: (readonly [Expression, Expression])[] = [];
    while (peek() !== '}') {
      const key = choice();
      expect(':');
      entries.push([key, choice()]);
      if (peek() !== '}') expect(',');
    }
    expect('}');
    return { kind: 'map', entries };
  };
  const expression = choice();
  if (at < tokens.length) throw new Error(`unexpected ${peek()} in: ${text.trim()}`);
  return expression;
}

function tokenize(text: string): readonly string[] {
  const tokens: string[] = [];
  TOKEN.lastIndex = 0;
  while (TOKEN.lastIndex < text.length) {
    const from = TOKEN.lastIndex;
    const match = TOKEN.exec(text);
    if (match === null) throw new Error(`unreadable at ${text.slice(from, from + 20)}`);
    const token = match[1] ?? match[2] ?? match[3] ?? match[4];
    if (token !== undefined) tokens.push(token);
  }
  return tokens;
}

const ESCAPES: Readonly<Record<string, string>> = {
  n: '\n',
  t: '\t',
  r: '\r',
  '\\': '\\',
  '"': '"',
  "'": "'",
};

function unquote(token: string): string {
  if (/^("""|''')/.test(token)) return token.slice(3, -3);
  if (/^[rR]/.test(token)) return token.slice(2, -1);
  return token
    .slice(1, -1)
    .replace(
      /\\(?:u([0-9a-fA-F]{4})|x([0-9a-fA-F]{2})|(.))/g,
      (_, wide?: string, narrow?: string, one = '') =>
        wide || narrow
          ? String.fromCharCode(Number.parseInt(wide ?? narrow ?? '', 16))
          : (ESCAPES[one] ?? one),
    );
}
