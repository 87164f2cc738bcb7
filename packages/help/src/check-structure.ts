import type { Block, GuideFacts, GuideText, Inline } from './guide.ts';
import { inlinesOf } from './parse-inline.ts';
import { type Problem, reporter } from './problem.ts';
import { inlinesOfBlocks, proceduresOf } from './visit-guide.ts';

type Part = { readonly where: string; readonly line: number; readonly shape: string };

/** All languages say the same thing: same sections, steps, warnings, tables, labels and links (HELP-2). */
export function checkParity(source: GuideText, text: GuideText, problems: Problem[]): void {
  const report = reporter(problems, text.file);
  const expected = partsOf(source);
  const found = partsOf(text);
  const names = (parts: readonly Part[]): string => parts.map(({ where }) => where).join(', ');
  if (names(expected) !== names(found)) {
    const missing = expected.filter(({ where }) => !found.some((part) => part.where === where));
    const extra = found.filter(({ where }) => !expected.some((part) => part.where === where));
    for (const part of missing) report(1, `${part.where} is missing; ${source.locale} has it`);
    for (const part of extra) report(part.line, `${part.where} is not in ${source.locale}`);
    if (missing.length + extra.length === 0) {
      report(1, `the order is ${names(found)}; in ${source.locale} it is ${names(expected)}`);
    }
    return;
  }
  for (const [index, part] of found.entries()) {
    const shape = expected[index]?.shape ?? '';
    if (shape !== part.shape) {
      report(part.line, `${part.where} differs: ${part.shape}; in ${source.locale}: ${shape}`);
    }
  }
}

function partsOf(text: GuideText): Part[] {
  return text.sections.flatMap((section) => [
    {
      where: `section ${section.id}`,
      line: section.line,
      shape: `h${section.level} ${shapeOf(section.blocks)} ${mentions(inlinesOf(section.heading))}`.trim(),
    },
    ...section.steps.map((step) => ({
      where: `step ${section.id}.${step.id}`,
      line: step.line,
      shape: shapeOf(step.blocks),
    })),
    ...(section.after.length > 0
      ? [
          {
            where: `what follows the steps of ${section.id}`,
            line: section.line,
            shape: shapeOf(section.after),
          },
        ]
      : []),
  ]);
}

const shapeOf = (blocks: readonly Block[]): string =>
  [blocks.map(shapeOfBlock).join(' '), mentions(inlinesOfBlocks(blocks))].filter((part) => part).join(' ');

function shapeOfBlock(block: Block): string {
  switch (block.kind) {
    case 'paragraph':
      return 'p';
    case 'list':
      return `list(${block.items.length})`;
    case 'table':
      return `table(${block.head.length}: ${block.rows.map(({ id }) => id ?? '-').join(' ')})`;
    case 'callout':
      return `${block.tone}#${block.id}(${block.blocks.map(shapeOfBlock).join(' ')})`;
  }
}

/** Labels, routes and links, in any order: languages order their sentences differently. */
function mentions(inlines: readonly Inline[]): string {
  const names = inlines.flatMap((inline) => {
    if (inline.kind === 'label') return [inline.key];
    if (inline.kind === 'route') return [`route:${inline.name}`];
    return inline.kind === 'guide' ? [`guide:${inline.id}`] : [];
  });
  return names.length > 0 ? `[${names.sort().join(' ')}]` : '';
}

/** What every guide of a kind has: HELP-1's anatomy. */
export function checkAnatomy(facts: GuideFacts, source: GuideText, problems: Problem[]): void {
  const report = reporter(problems, source.file);
  const ids = source.sections.map(({ id }) => id);
  if (facts.related.length === 0) {
    reporter(problems, facts.file)(facts.lines.related ?? 1, 'a guide names related guides');
  }
  if (!/[.!?…]$/.test(source.intro) || source.intro.length > 200) {
    report(1, 'the intro is one sentence that says what the guide is for');
  }
  if (ids[0] !== 'before') report(1, 'a guide begins with the section {#before}');
  if (facts.type !== 'how-to' && facts.type !== 'tutorial') return;
  if (ids[1] !== 'prerequisites') report(1, 'after {#before}, a guide has the section {#prerequisites}');
  if (proceduresOf(source).length === 0) report(1, 'a how-to has numbered steps');
}
