import type { GuideText } from './guide.ts';

/** A block of a translation whose source has changed since it was translated (HELP-2). */
export type StaleBlock = { readonly block: string; readonly reason: 'changed' | 'never-stamped' };

/** By content and per block: correcting one step leaves the marks of the others alone. */
export function staleBlocks(source: GuideText, translation: GuideText): StaleBlock[] {
  if (source.locale === translation.locale) return [];
  return Object.entries(source.hashes).flatMap(([block, hash]): StaleBlock[] => {
    const from = translation.from[block];
    if (from === hash) return [];
    return [{ block, reason: from === undefined ? 'never-stamped' : 'changed' }];
  });
}
