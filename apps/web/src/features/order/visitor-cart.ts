import type { LineFields } from '@atrium/contracts/purchase/line-fields';
import { createSignal } from 'solid-js';

const key = 'atrium.cart';
const most = 50;
const keptDays = 30;

type Stored = { readonly lines: readonly LineFields[]; readonly until: number };

/**
 * What somebody has chosen before signing up (ACC-3): ids and choices only, never a price. Whoever may not keep
 * anything in this browser has the cart as long as the page is open.
 */
const [lines, setLines] = createSignal<readonly LineFields[]>(read());

export const visitorCart = {
  lines,
  add: (line: LineFields): void => write([...lines(), line].slice(-most)),
  remove: (index: number): void => write(lines().filter((_, at) => at !== index)),
  clear: (): void => write([]),
};

// What another tab has chosen or ordered is seen here, so that neither writes over the other.
addEventListener('storage', (event) => {
  if (event.key === key || event.key === null) setLines(read());
});

/** What a browser has kept is checked again by the server; here it only must not break the page. */
function read(): readonly LineFields[] {
  try {
    const { lines: kept, until } = JSON.parse(localStorage.getItem(key) ?? '{}') as Partial<Stored>;
    return Array.isArray(kept) && (until ?? 0) > Date.now() ? kept.filter(isLine) : [];
  } catch {
    return [];
  }
}

/** A function and no constant: it is needed while this file is being read. */
function isLine(line: unknown): line is LineFields {
  const fields = ['type', 'plan', 'period', 'name'];
  return (
    typeof line === 'object' &&
    line !== null &&
    fields.every((field) => typeof Reflect.get(line, field) === 'string')
  );
}

function write(next: readonly LineFields[]): void {
  setLines(next);
  try {
    const stored: Stored = { lines: next, until: Date.now() + keptDays * 86_400_000 };
    if (next.length === 0) localStorage.removeItem(key);
    else localStorage.setItem(key, JSON.stringify(stored));
  } catch {
    // Kept in this page only.
  }
}
