import type { Block, Inline, TableRow } from './guide.ts';
import { parseInline } from './parse-inline.ts';
import type { Report } from './problem.ts';

export type Line = { readonly number: number; readonly text: string };

const anchor = /\s*\{#([a-z][a-z0-9-]*)\}\s*$/;

/** Takes `{#id}` off the end of a line. */
export function splitAnchor(text: string): { text: string; id: string | null } {
  const match = anchor.exec(text);
  return match ? { text: text.slice(0, match.index), id: match[1] ?? null } : { text, id: null };
}

/** Paragraphs, lists, tables and callouts, from lines without headings and numbered steps. */
export function parseBlocks(lines: readonly Line[], report: Report): Block[] {
  return groupLines(lines).map((group) => parseGroup(group, report));
}

/** Lines that belong together: up to a blank line, or up to a change of kind. */
function groupLines(lines: readonly Line[]): Line[][] {
  const groups: Line[][] = [];
  let open: Line[] = [];
  const kindOf = (text: string): string =>
    /^(>|\||- )/.exec(text)?.[1] ?? (text.startsWith(' ') ? 'more' : 'p');
  for (const line of lines) {
    const first = open[0];
    const kind = kindOf(line.text);
    const continues =
      first && (kind === kindOf(first.text) || (kind === 'more' && kindOf(first.text) === '- '));
    if (line.text.trim() === '' || !continues) {
      if (open.length > 0) groups.push(open);
      open = [];
    }
    if (line.text.trim() !== '') open.push(line);
  }
  return open.length > 0 ? [...groups, open] : groups;
}

function parseGroup(lines: readonly Line[], report: Report): Block {
  const [first = { number: 0, text: '' }] = lines;
  if (first.text.startsWith('>')) return parseCallout(lines, report);
  if (first.text.startsWith('|')) return parseTable(lines, report);
  if (first.text.startsWith('- ')) return { kind: 'list', items: parseItems(lines, report) };
  const text = lines.map((line) => line.text.trim()).join(' ');
  return { kind: 'paragraph', children: parseInline(text, first.number, report) };
}

function parseItems(lines: readonly Line[], report: Report): Inline[][] {
  const items: { number: number; text: string }[] = [];
  for (const { number, text } of lines) {
    const last = items.at(-1);
    if (text.startsWith('- ') || !last) items.push({ number, text: text.replace(/^- /, '') });
    else last.text += ` ${text.trim()}`;
  }
  return items.map(({ number, text }) => parseInline(text, number, report));
}

function parseCallout(lines: readonly Line[], report: Report): Block {
  const [first = { number: 0, text: '' }, ...rest] = lines;
  const [, tone = '', id = ''] = /^> \[!(\w+)\] \{#([a-z][a-z0-9-]*)\}$/.exec(first.text) ?? [];
  if (tone !== 'warning' && tone !== 'info') {
    report(first.number, 'a callout begins with > [!warning] {#id} or > [!info] {#id}');
  }
  const inner = rest.map(({ number, text }) => ({ number, text: text.replace(/^> ?/, '') }));
  return {
    kind: 'callout',
    tone: tone === 'warning' ? tone : 'info',
    id,
    blocks: parseBlocks(inner, report),
  };
}

function parseTable(lines: readonly Line[], report: Report): Block {
  const [head, rule, ...body] = lines;
  if (!head || !rule || !/^\|( ?-+ ?\|)+$/.test(rule.text)) {
    report(head?.number ?? 0, 'a table has a head and a line | --- | under it');
    return { kind: 'table', head: [], rows: [] };
  }
  const width = cellsOf(head.text).length;
  const rows = body.map(({ number, text }): TableRow => {
    const cells = cellsOf(text);
    if (cells.length !== width) report(number, `this row has ${cells.length} cells, the head has ${width}`);
    const { id, text: first } = splitAnchor(cells[0] ?? '');
    return { id, cells: [first, ...cells.slice(1)].map((cell) => parseInline(cell, number, report)) };
  });
  return {
    kind: 'table',
    head: cellsOf(head.text).map((cell) => parseInline(cell, head.number, report)),
    rows,
  };
}

const cellsOf = (row: string): string[] =>
  row
    .replace(/^\||\|$/g, '')
    .split('|')
    .map((cell) => cell.trim());
