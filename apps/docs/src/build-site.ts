import { readFileSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parseCategories } from '@atrium/help/category';
import { contentFolder, listGuideFolders, loadShelves } from '@atrium/help/load-content';
import { describeProblem, type Problem } from '@atrium/help/problem';
import { checkAddresses, type Known } from '@atrium/help/read-guides';
import { readConcepts } from '@atrium/help/search/read-concepts';
import { listRedirects, makeFrameFiles } from './make-files.ts';
import { buildAssets } from './output/build-assets.ts';
import { copyScreenshots } from './output/copy-screenshots.ts';
import { findDeadLinks } from './output/find-dead-links.ts';
import { listFiles } from './output/list-files.ts';
import { nothingWritten, type Share, type ShareRead, writeFiles } from './output/share.ts';
import { openShares } from './output/share-workers.ts';
import { compressFiles, writeCompressed } from './output/write-compressed.ts';
import { writeSitemap } from './output/write-sitemap.ts';
import type { Site } from './site.ts';

export type BuildOptions = {
  readonly root: string;
  readonly out: string;
  readonly origin: string;
  readonly brand: string;
  /** The folder of the guides; those of this repository unless it says so. */
  readonly content?: string;
  /** What the portal's pages are made of today (`portalHash`). */
  readonly portal?: string;
};

/** Builds the site, or says what is wrong with its content and builds nothing. */
export async function buildSite(
  options: BuildOptions,
): Promise<{ readonly problems: readonly string[]; readonly summary: string }> {
  const { root, out, origin, brand, content = contentFolder, portal = '' } = options;
  const started = performance.now();
  const folders = listGuideFolders(content);
  const { shares, close } = openShares(folders.length);
  try {
    const { problems, notes, guides, categories, pictures } = await readContent(content, folders, shares);
    if (problems.length > 0) {
      return { problems: problems.map((problem) => join(content, describeProblem(problem))), summary: '' };
    }
    const assets = await buildAssets(root, out);
    const { screenshots, notes: onPictures } = await copyScreenshots(root, out, pictures, portal);
    const others = await listFiles(out);
    const site: Site = { guides, categories, origin, brand, ...assets, screenshots };
    const parts = shares.map((share) => share.write({ site, out }));
    const frame = nothingWritten();
    writeFiles(out, makeFrameFiles(site), frame);
    compressFiles(out, others);
    const written = [frame, ...(await Promise.all(parts))];
    const paths = written.flatMap((part) => part.paths);
    const links = new Map(written.flatMap((part) => [...part.links]));
    const known = new Set([...others, ...paths]);
    const dead = [
      ...written.flatMap((part) => part.dead),
      ...findDeadLinks(links, known, (file) => readFileSync(join(out, file), 'utf8')),
    ];
    const pages = written.flatMap((part) => part.pages);
    writeCompressed(join(out, 'sitemap.xml'), writeSitemap(origin, pages));
    await writeFile(join(out, 'redirects.json'), JSON.stringify(listRedirects(guides)));
    const seconds = ((performance.now() - started) / 1000).toFixed(1);
    const summary = [
      ...notes,
      ...onPictures,
      `${paths.length} pages of ${guides.length} guides in ${seconds} s`,
    ].join('\n');
    return { problems: dead, summary };
  } finally {
    await close();
  }
}

async function readContent(content: string, folders: readonly string[], shares: readonly Share[]) {
  const shelves = loadShelves(content);
  const problems: Problem[] = [];
  const categories = parseCategories(shelves.get('categories.yaml') ?? '', 'categories.yaml', problems);
  readConcepts(shelves, problems);
  const known: Known = { guides: new Set(folders), categories: new Set(categories.map(({ id }) => id)) };
  const parts: readonly ShareRead[] = await Promise.all(
    shares.map((share, index) => {
      const own = folders.filter((_, at) => at % shares.length === index);
      return share.read({ content, folders: own, known });
    }),
  );
  const guides = parts.flatMap(({ cards }) => cards).sort((a, b) => (a.id < b.id ? -1 : 1));
  checkAddresses(guides, categories, problems);
  return {
    ...{ guides, categories, notes: parts.flatMap(({ notes }) => notes) },
    pictures: parts.flatMap(({ pictures }) => pictures),
    problems: [...problems, ...parts.flatMap((part) => part.problems)],
  };
}
