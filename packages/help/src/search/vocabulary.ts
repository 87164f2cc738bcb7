import { bitCount, editDistance, letterMask } from './edit-distance.ts';

type Entry = { readonly form: string; readonly mask: number; count: number };

export type Neighbour = { readonly form: string; readonly distance: number };

/** Every word that occurs, as it is written: what typing errors, beginnings and compounds are looked up in. */
export class Vocabulary {
  readonly #entries = new Map<string, Entry>();
  #sorted: Entry[] | null = null;

  add(form: string, times = 1): void {
    const entry = this.#entries.get(form);
    if (entry) entry.count += times;
    else {
      this.#entries.set(form, { form, mask: letterMask(form), count: times });
      this.#sorted = null;
    }
  }

  has(form: string): boolean {
    return this.#entries.has(form);
  }

  /** Words that begin like this, the usual ones first. */
  beginningWith(start: string, most: number): string[] {
    const sorted = this.#inOrder();
    let low = 0;
    let high = sorted.length;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if ((sorted[middle]?.form ?? '') < start) low = middle + 1;
      else high = middle;
    }
    const found: Entry[] = [];
    for (let at = low; sorted[at]?.form.startsWith(start); at += 1) {
      const entry = sorted[at];
      if (entry && entry.form !== start) found.push(entry);
    }
    return found
      .sort((a, b) => b.count - a.count)
      .slice(0, most)
      .map(({ form }) => form);
  }

  /** The nearest words, those with the same first letter and the usual ones first. Short words forgive less. */
  near(form: string, most: number): Neighbour[] {
    const limit = form.length < 3 ? 0 : form.length < 5 ? 1 : 2;
    if (limit === 0) return [];
    const mask = letterMask(form);
    const found: (Neighbour & { rank: number })[] = [];
    let best = limit;
    for (const entry of this.#entries.values()) {
      if (Math.abs(entry.form.length - form.length) > best || entry.form.length < 3) continue;
      if (bitCount(entry.mask ^ mask) > 2 * best) continue;
      const distance = editDistance(form, entry.form, best);
      if (distance > best || distance === 0) continue;
      const sameStart = entry.form[0] === form[0];
      // Two errors in a short word leave too little of it, unless it begins and ends alike.
      if (distance === 2 && form.length < 8 && !(sameStart && entry.form.at(-1) === form.at(-1))) continue;
      best = Math.min(best, distance);
      found.push({ form: entry.form, distance, rank: (sameStart ? 1e6 : 0) + entry.count });
    }
    return found
      .filter(({ distance }) => distance === best)
      .sort((a, b) => b.rank - a.rank)
      .slice(0, most);
  }

  #inOrder(): Entry[] {
    this.#sorted ??= [...this.#entries.values()].sort((a, b) => (a.form < b.form ? -1 : 1));
    return this.#sorted;
  }
}
