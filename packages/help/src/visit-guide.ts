import type { Block, GuideText, Inline, Section, Step } from './guide.ts';
import { inlinesOf } from './parse-inline.ts';

/** Every inline of some blocks, however deep. */
export function inlinesOfBlocks(blocks: readonly Block[]): Inline[] {
  return blocks.flatMap(inlinesOfBlock);
}

function inlinesOfBlock(block: Block): Inline[] {
  switch (block.kind) {
    case 'paragraph':
      return inlinesOf(block.children);
    case 'list':
      return block.items.flatMap(inlinesOf);
    case 'table':
      return [...block.head, ...block.rows.flatMap(({ cells }) => cells)].flatMap(inlinesOf);
    case 'callout':
      return inlinesOfBlocks(block.blocks);
  }
}

export const inlinesOfSection = (section: Section): Inline[] => [
  ...inlinesOf(section.heading),
  ...inlinesOfBlocks(section.blocks),
  ...section.steps.flatMap((step) => inlinesOfBlocks(step.blocks)),
  ...inlinesOfBlocks(section.after),
];

export const inlinesOfText = (text: GuideText): Inline[] => text.sections.flatMap(inlinesOfSection);

type Label = Extract<Inline, { kind: 'label' }>;

/** The labels that a step names, in order. */
export const labelsOfStep = (step: Step): Label[] =>
  inlinesOfBlocks(step.blocks).filter((inline) => inline.kind === 'label');

/** The sections whose steps are performed. */
export const proceduresOf = (text: GuideText): Section[] =>
  text.sections.filter(({ steps }) => steps.length > 0);
