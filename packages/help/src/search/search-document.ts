/** What is known of a guide in one language, as search sees it. */
export type SearchDocument = {
  readonly id: string;
  readonly title: string;
  readonly aliases: readonly string[];
  /** Intro and headings. */
  readonly summary: string;
  readonly body: string;
  readonly routes: readonly string[];
  readonly roles: readonly string[];
};

/** How much a word counts where it stands, and how much a long field takes away from each of its words. */
export const fields = [
  { name: 'title', weight: 4.5, length: 0.5 },
  { name: 'aliases', weight: 2.6, length: 0.3 },
  { name: 'summary', weight: 1.6, length: 0.6 },
  { name: 'body', weight: 1, length: 0.7 },
] as const;

export const textOf = (document: SearchDocument, field: (typeof fields)[number]['name']): string =>
  field === 'aliases' ? document.aliases.join(' . ') : document[field];
