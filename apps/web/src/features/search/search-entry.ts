import { foldAccents, matchesTyped } from '@atrium/ui/field/accent-insensitive-filter';

export const searchGroups = ['page', 'action', 'product', 'member', 'team', 'invoice', 'guide'] as const;
export type SearchGroup = (typeof searchGroups)[number];

/** One thing that can be opened from the search. */
export type SearchEntry = {
  readonly id: string;
  readonly group: SearchGroup;
  readonly label: string;
  /** A second, quieter text. */
  readonly note?: string | undefined;
  readonly icon: string;
  /** Where it leads; a guide opens beside the page, and its address in a tab of its own. */
  readonly href: string;
  readonly guide?: string | undefined;
  /** Of a text that is not in the reader's language. */
  readonly lang?: string | undefined;
};

/** A page or an action, with other words that people call it by. */
export type SearchPage = SearchEntry & { readonly words: string };

const most = 6;

/** Best first: its name begins so, a word of its name does, it is somewhere in it, it is called so by others. */
export function findPages(pages: readonly SearchPage[], typed: string): SearchPage[] {
  const wanted = foldAccents(typed.trim());
  const rankOf = ({ label, words }: SearchPage): number => {
    const name = foldAccents(label);
    if (name.startsWith(wanted)) return 0;
    if (name.split(/[\s-]+/).some((word) => word.startsWith(wanted))) return 1;
    if (matchesTyped(label, typed.trim())) return 2;
    return matchesWordStarts(`${label} ${words}`, wanted) ? 3 : 4;
  };
  return pages
    .map((page) => ({ page, rank: rankOf(page) }))
    .filter(({ rank }) => rank < 4)
    .sort((one, other) => one.rank - other.rank)
    .slice(0, most)
    .map(({ page }) => page);
}

/** Further words count from their beginning only: “art” is no card. */
function matchesWordStarts(text: string, wanted: string): boolean {
  const words = foldAccents(text).split(/[\s-]+/);
  return wanted.split(/\s+/).every((part) => words.some((word) => word.startsWith(part)));
}
