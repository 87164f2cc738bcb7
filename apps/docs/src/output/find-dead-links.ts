import { base } from '../site.ts';

/** Address inside the help centre → the first file that links to it. */
export type SeenLinks = Map<string, string>;

/** Collects the links of a page to other pages; says at once which lead to a place in itself that does not exist. */
export function readLinks(file: string, markup: string, seen: SeenLinks): string[] {
  const own = new Set<string>();
  for (const [, address = ''] of markup.matchAll(/(?:href|src)="([^"]*)"/g)) {
    // Links into the portal are none of ours.
    if (address.startsWith('#')) own.add(address.slice(1));
    else if (/^\/help(?:[/#]|$)/.test(address) && !seen.has(address)) seen.set(address, file);
  }
  if (own.size === 0) return [];
  const ids = idsOf(markup);
  return [...own]
    .filter((anchor) => anchor !== '' && !ids.has(anchor))
    .map((anchor) => `${file} links to #${anchor}, but nothing there is called ${anchor}`);
}

/** A link must lead to a file and, where it names a place in it, to something of that id. */
export function findDeadLinks(
  seen: SeenLinks,
  files: ReadonlySet<string>,
  markupOf: (file: string) => string,
): string[] {
  return [...seen].flatMap(([address, file]) => {
    const [path = '', anchor] = address.split('#');
    const plain = path.slice(base.length).replace(/^\/|\/$/g, '');
    const candidates = plain === '' ? ['index.html'] : [plain, `${plain}/index.html`];
    const found = candidates.find((candidate) => files.has(candidate));
    if (found === undefined) return [`${file} links to ${address}, which does not exist`];
    if (!anchor || idsOf(markupOf(found)).has(anchor)) return [];
    return [`${file} links to ${address}, but nothing there is called ${anchor}`];
  });
}

const idsOf = (markup: string): Set<string> =>
  new Set([...markup.matchAll(/\sid="([^"]+)"/g)].map(([, id = '']) => id));
