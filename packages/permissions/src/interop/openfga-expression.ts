import type { Rewrite, SubjectType } from './relation-model.ts';

const WORD = /\s+|([[\](),])|([^\s[\](),]+)/y;

/** Reads the right side of `define x: …` of the DSL (schema 1.1 and 1.2). */
export function parseOpenFgaExpression(text: string): { rewrite: Rewrite; subjects: readonly SubjectType[] } {
  const tokens: string[] = [];
  WORD.lastIndex = 0;
  while (WORD.lastIndex < text.length) {
    const match = WORD.exec(text);
    if (match === null) throw new Error(`unreadable relation: ${text}`);
    const token = match[1] ?? match[2];
    if (token !== undefined) tokens.push(token);
  }
  let subjects: readonly SubjectType[] = [];
  let at = 0;
  const peek = () => tokens[at];
  const next = () => {
    const token = tokens[at];
    if (token === undefined) throw new Error(`the relation ends too early: ${text}`);
    at += 1;
    return token;
  };
  const operand = (): Rewrite => {
    const token = next();
    if (token === '(') {
      const inner = expression();
      if (next() !== ')') throw new Error(`) expected in: ${text}`);
      return inner;
    }
    if (token === '[') {
      const list: string[] = [];
      for (let item = next(); item !== ']'; item = next()) list.push(item);
      subjects = list
        .join(' ')
        .split(',')
        .map((item) => item.trim())
        .filter((item) => item !== '')
        .map(parseSubjectType);
      return { kind: 'direct' };
    }
    if (peek() !== 'from') return { kind: 'computed', relation: token };
    next();
    return { kind: 'arrow', relation: token, tupleset: next(), every: false };
  };
  const expression = (): Rewrite => {
    let left = operand();
    for (let operator = peek(); operator !== undefined && operator !== ')'; operator = peek()) {
      next();
      if (operator === 'or' || operator === 'and') {
        const kind = operator === 'or' ? 'union' : 'intersection';
        left = { kind, of: [left, operand()] };
      } else if (operator === 'but' && next() === 'not') {
        left = { kind: 'exclusion', base: left, without: operand() };
      } else throw new Error(`unexpected ${operator} in: ${text}`);
    }
    return left;
  };
  const rewrite = expression();
  if (at < tokens.length) throw new Error(`unexpected ${peek()} in: ${text}`);
  return { rewrite, subjects };
}

function parseSubjectType(text: string): SubjectType {
  const match = /^([^\s#:]+)(?:(:\*)|#(\S+))?(?:\s+with\s+(\S+))?$/.exec(text);
  if (match === null) throw new Error(`not a type restriction: ${text}`);
  return {
    type: match[1] ?? '',
    wildcard: match[2] !== undefined,
    relation: match[3] ?? null,
    condition: match[4] ?? null,
  };
}
