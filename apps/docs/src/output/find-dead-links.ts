import { base } from '../site.ts';

/** Path of a file → its markup. Links into the portal are none of ours; those into the help must lead to a file. */
export function findDeadLinks(files: ReadonlyMap<string, string>, others: ReadonlySet<string>): string[] {
  const dead: string[] = [];
  const target = (path: string): string | undefined => {
    const plain = path.slice(base.length).replace(/^\/|\/$/g, '');
    return [plain, `${plain}/index.html`, 'index.html'].find(
      (file, index) => (index < 2 || plain === '') && (files.has(file) || others.has(file)),
    );
  };
  for (const [file, markup] of files) {
    const ids = idsOf(markup);
    for (const [, address = ''] of markup.matchAll(/(?:href|src)="([^"]*)"/g)) {
      const [path = '', anchor] = address.split('#');
      if (path !== '' && path !== base && !path.startsWith(`${base}/`)) continue;
      const found = path === '' ? file : target(path);
      if (found === undefined) dead.push(`${file} links to ${address}, which does not exist`);
      else if (anchor && !(found === file ? ids : idsOf(files.get(found) ?? '')).has(anchor)) {
        dead.push(`${file} links to ${address}, but nothing there is called ${anchor}`);
      }
    }
  }
  return dead;
}

const idsOf = (markup: string): Set<string> =>
  new Set([...markup.matchAll(/\sid="([^"]+)"/g)].map(([, id = '']) => id));
