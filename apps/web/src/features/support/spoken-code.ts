/** In groups, as people read a number out: `123 456 7890`, `1234 5678 9012`. */
export function inGroups(code: string): string {
  const size = code.length % 4 === 0 ? 4 : 3;
  const groups: string[] = [];
  for (let at = 0; at < code.length; at += size) groups.push(code.slice(at, at + size));
  const last = groups.at(-1) ?? '';
  // A lone figure at the end joins the group before it.
  if (groups.length > 1 && last.length === 1) groups.splice(-2, 2, `${groups.at(-2)}${last}`);
  // Spaces that do not break.
  return groups.join('\u00a0');
}
