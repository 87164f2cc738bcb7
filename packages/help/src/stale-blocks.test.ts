import { expect, test } from 'vitest';
import { readGuides } from './read-guides.ts';
import { sampleContent } from './sample-content.fixture.ts';
import { staleBlocks } from './stale-blocks.ts';
import { stampFrom } from './stamp-from.ts';

function staleIn(change: (source: string) => string): string[] {
  const { guides } = readGuides(sampleContent({ 'guides/first/en.md': change }));
  const texts = guides.find(({ id }) => id === 'first')?.texts;
  return texts ? staleBlocks(texts.en, texts.it).map(({ block, reason }) => `${block} ${reason}`) : ['?'];
}

test('HELP-2: a changed step marks that step alone in the translations', () => {
  expect(staleIn((text) => text.replace('{#save}', 'and wait {#save}'))).toEqual(['steps.save changed']);
  expect(staleIn((text) => text.replace('Take care.', 'Take great care.'))).toEqual(['steps.after changed']);
  expect(staleIn((text) => text.replace('title: Sample', 'title: Example'))).toEqual(['intro changed']);
});

test('HELP-2: spaces and line breaks are no change', () => {
  expect(staleIn((text) => text.replace('Some words.', 'Some\nwords.'))).toEqual([]);
});

test('HELP-2: a block that was never translated is told apart from one that has changed', () => {
  const more = '## Four {#more}\n\nMore.\n\n## Three';
  expect(staleIn((text) => text.replace('## Three', more))).toContain('more never-stamped');
});

test('HELP-2: stamping a translation replaces the hashes and nothing else', () => {
  const before = '---\ntitle: A\nfrom:\n  intro: 0\n  gone: 1\n---\n\n## B {#b}\n';
  expect(stampFrom(before, { intro: '2', b: '3' })).toBe(
    '---\ntitle: A\nfrom:\n  intro: 2\n  b: 3\n---\n\n## B {#b}\n',
  );
});
