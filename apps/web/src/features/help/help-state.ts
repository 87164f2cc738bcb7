import { createSignal } from 'solid-js';

/** What the help shows: the guides of the page, or one guide. */
export type HelpView = { readonly kind: 'overview' } | { readonly kind: 'guide'; readonly id: string };

const [history, setHistory] = createSignal<readonly HelpView[]>([]);

/** Null while the help is closed. */
export const helpView = (): HelpView | null => history().at(-1) ?? null;
export const helpCanGoBack = (): boolean => history().length > 1;

/** Opens the help at a guide, or at the guides of the page; what was shown before is one step back. */
export function openHelp(guide?: string): void {
  const overview = { kind: 'overview' } as const;
  if (guide === undefined) setHistory([overview]);
  else setHistory((before) => [...(before.length > 0 ? before : [overview]), { kind: 'guide', id: guide }]);
}

export const helpBack = (): void => void setHistory((before) => before.slice(0, -1));
export const closeHelp = (): void => void setHistory([]);
