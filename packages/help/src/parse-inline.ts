import type { Inline, LabelParams } from './guide.ts';
import type { Report } from './problem.ts';

const token =
  /\*\*(?<strong>.+?)\*\*|`(?<code>[^`]+)`|\{(?<type>[a-z]+):(?<name>[\w.-]+)(?<params>(?:\s+\w+="[^"]*")*)\s*\}|\[(?<words>[^\]]*)\]\((?<target>[^)\s]+)\)/g;

/** Text of one line or paragraph: emphasis, code, links, and the tokens {ui:…}, {route:…}, {guide:…}. */
export function parseInline(source: string, line: number, report: Report): Inline[] {
  const found: Inline[] = [];
  let end = 0;
  const text = (until: number): void => {
    const between = source.slice(end, until);
    if (/[{}]|\*\*/.test(between)) report(line, `stray mark in “${between.trim()}”`);
    if (between !== '') found.push({ kind: 'text', text: between });
  };
  for (const match of source.matchAll(token)) {
    text(match.index);
    end = match.index + match[0].length;
    found.push(readToken(match[0], match.groups ?? {}, line, report));
  }
  text(source.length);
  return found;
}

function readToken(
  raw: string,
  { strong, code, type, name = '', params = '', words, target = '' }: Record<string, string | undefined>,
  line: number,
  report: Report,
): Inline {
  if (strong !== undefined) return { kind: 'strong', children: parseInline(strong, line, report) };
  if (code !== undefined) return { kind: 'code', text: code };
  if (words !== undefined) return readLink(words, target, line, report);
  if (type === 'ui') return { kind: 'label', key: name, params: readParams(params), line };
  if (type === 'route') return { kind: 'route', name, line };
  if (type === 'guide') return { kind: 'guide', id: name, children: [], line };
  report(line, `unknown token ${raw}; there are {ui:…}, {route:…} and {guide:…}`);
  return { kind: 'text', text: raw };
}

function readLink(words: string, target: string, line: number, report: Report): Inline {
  const children = parseInline(words, line, report);
  if (target.startsWith('guide:'))
    return { kind: 'guide', id: target.slice('guide:'.length), children, line };
  if (!target.startsWith('https://')) {
    report(line, `link to ${target}: link to a guide by its id (guide:…), or to an https address`);
  }
  if (words === '') report(line, `link to ${target} has no words`);
  return { kind: 'link', href: target, children };
}

function readParams(source: string): LabelParams {
  const pairs = [...source.matchAll(/(\w+)="([^"]*)"/g)];
  return Object.fromEntries(pairs.map(([, name = '', value = '']) => [name, value]));
}

/** Every inline of a kind, however deep. */
export function inlinesOf(inlines: readonly Inline[]): Inline[] {
  return inlines.flatMap((inline) => [inline, ...('children' in inline ? inlinesOf(inline.children) : [])]);
}
