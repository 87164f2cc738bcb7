import type { Section, Step } from './guide.ts';
import { type Line, parseBlocks, splitAnchor } from './parse-blocks.ts';
import { parseInline } from './parse-inline.ts';
import type { Report } from './problem.ts';

/** Block id → the lines that it was written in; for hashes (HELP-2). */
export type BlockSources = Map<string, string>;

/** The body of a guide: headings with ids, blocks under them, numbered steps with ids. */
export function parseSections(
  lines: readonly Line[],
  report: Report,
): { sections: Section[]; sources: BlockSources } {
  const sources: BlockSources = new Map();
  const sections: Section[] = [];
  let level = 1;
  for (const part of splitAtHeadings(lines, report)) {
    const [, marks = '##', words = ''] = /^(#+) (.*)$/.exec(part.heading.text) ?? [];
    const { number } = part.heading;
    if (marks.length === 1) report(number, 'the title is in the front matter; headings begin with ##');
    if (marks.length > level + 1 && marks.length > 2) report(number, 'this heading skips a level');
    if (marks.length > 3) report(number, 'headings go down to ###');
    level = marks.length;
    const { text, id } = splitAnchor(words);
    if (id === null) report(number, `the heading “${text}” has no id: write {#id} after it`);
    if (sections.some((section) => section.id === id)) report(number, `the id ${id} is used twice`);
    sections.push({
      id: id ?? '',
      line: number,
      level: marks.length >= 3 ? 3 : 2,
      heading: parseInline(text, number, report),
      ...parseBody(part.body, id ?? '', text, sources, report),
    });
  }
  return { sections, sources };
}

type Part = { readonly heading: Line; readonly body: Line[] };

function splitAtHeadings(lines: readonly Line[], report: Report): Part[] {
  const parts: Part[] = [];
  for (const line of lines) {
    const part = parts.at(-1);
    if (line.text.startsWith('#')) parts.push({ heading: line, body: [] });
    else if (part) part.body.push(line);
    else if (line.text.trim() !== '')
      report(line.number, 'text before the first heading belongs to the intro');
  }
  return parts;
}

function parseBody(
  body: readonly Line[],
  section: string,
  heading: string,
  sources: BlockSources,
  report: Report,
): Pick<Section, 'blocks' | 'steps' | 'after'> {
  const first = body.findIndex(({ text }) => /^\d+\. /.test(text));
  const before = first === -1 ? body : body.slice(0, first);
  const written = (lines: readonly Line[]): string => lines.map(({ text }) => text).join('\n');
  sources.set(section, `${heading}\n${written(before)}`);
  const blocks = parseBlocks(before, report);
  if (first === -1) return { blocks, steps: [], after: [] };
  const end = body.findIndex(({ text }, index) => index > first && /^(?!\d+\. )\S/.test(text));
  const rest = end === -1 ? [] : body.slice(end);
  if (rest.length > 0) sources.set(`${section}.after`, written(rest));
  for (const { number, text } of rest)
    if (/^\d+\. /.test(text)) report(number, 'a section has its steps in one row');
  const steps = splitSteps(body.slice(first, end === -1 ? body.length : end)).map((lines, index): Step => {
    const [head = { number: 0, text: '' }] = lines;
    const { id, text } = splitAnchor(head.text.replace(/^\d+\. /, ''));
    if (id === null)
      report(head.number, `step ${index + 1} has no id: write {#id} at the end of its first line`);
    if (!head.text.startsWith(`${index + 1}. `)) report(head.number, `this is step ${index + 1}`);
    const inner = [{ number: head.number, text }, ...lines.slice(1).map(dedent)];
    sources.set(`${section}.${id}`, written(inner));
    return { id: id ?? '', line: head.number, blocks: parseBlocks(inner, report) };
  });
  const repeated = steps.find((step, index) => steps.findIndex(({ id }) => id === step.id) !== index);
  if (repeated) report(repeated.line, `the step id ${repeated.id} is used twice`);
  return { blocks, steps, after: parseBlocks(rest, report) };
}

/** A step reaches to the next number; its further lines are indented by three spaces. */
function splitSteps(lines: readonly Line[]): Line[][] {
  const steps: Line[][] = [];
  for (const line of lines) {
    if (/^\d+\. /.test(line.text)) steps.push([line]);
    else steps.at(-1)?.push(line);
  }
  return steps;
}

const dedent = ({ number, text }: Line): Line => ({ number, text: text.replace(/^ {1,3}/, '') });
