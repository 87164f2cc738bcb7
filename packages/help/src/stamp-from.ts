/** The text of a translation with `from:` set to these hashes. */
export function stampFrom(source: string, hashes: Readonly<Record<string, string>>): string {
  const lines = Object.entries(hashes).map(([block, hash]) => `  ${block}: ${hash}`);
  const written = `from:\n${lines.join('\n')}\n`;
  const front = source.slice(0, source.indexOf('\n---', 3) + 1).replace(/^from:.*\n(?: {2}.*\n)*/m, '');
  return `${front}${written}${source.slice(source.indexOf('\n---', 3) + 1)}`;
}
