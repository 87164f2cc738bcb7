import type { Layout } from './layout.ts';
import type { MailBlock } from './mail-content.ts';

/** The plain part: complete by itself, for people who read mail as text and for every program that does. */
export const writeText = (layout: Layout): string =>
  `${[
    layout.greeting,
    ...layout.blocks.map(writeBlock),
    `${layout.regards}\n${layout.brand.url}`,
    `-- \n${layout.footer}`,
  ].join('\n\n')}\n`;

const writeBlock = (block: MailBlock): string => {
  switch (block.kind) {
    case 'paragraph':
    case 'note':
      return block.text;
    case 'button':
      return `${block.label}\n${block.href}`;
    case 'code':
      return `    ${block.code}`;
    case 'table':
      return block.rows.map((row) => writeRow(block.head, row)).join('\n\n');
  }
};

/** The first cell as a heading, below it the others with their heads in a column. */
const writeRow = (head: readonly string[], row: readonly string[]): string => {
  const [, ...labels] = head;
  const [title = '', ...cells] = row;
  const width = Math.max(...labels.map((label) => label.length)) + 2;
  const lines = cells.map((cell, index) => `  ${(labels[index] ?? '').padEnd(width)}${cell}`);
  return [title, ...lines].join('\n');
};
