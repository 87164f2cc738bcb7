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
import {
  type BuildRecord,
  hashSite,
  listChanged,
  readRecord,
  removeRecord,
  writeRecord,
} from './output/build-record.ts';
import { copyScreenshots } from './output/copy-screenshots.ts';
import { findDeadLinks } from './output/find-dead-links.ts';
import { hashInputs } from './output/hash-inputs.ts';
import { listFiles } from './output/list-files.ts';
import { type GuideRead, nothingWritten, type Share, writeFiles } from './output/share.ts';
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
export type Built = { readonly problems: readonly string[]; readonly summary: string };

/**
 * Builds the site, or says what is wrong with its content and builds nothing. Where only texts inside some guides
 * are other ones than in the last build, only their pages are written.
 */
export async function buildSite(options: BuildOptions): Promise<Built> {
  const { out, content = contentFolder } = options;
  const started = performance.now();
  const folders = listGuideFolders(content);
  const inputs = await hashInputs(options, content, folders);
  const record = readRecord(out, inputs);
  const plan = { options, content, folders, inputs, started };
  return (record && (await build(plan, record))) ?? build(plan, null);
}

type Plan = {
  readonly options: BuildOptions;
  readonly content: string;
  readonly folders: readonly string[];
  readonly inputs: string;
  readonly started: number;
};

/** With a record it answers null when more has changed than the pages of single guides. */
async function build(plan: Plan, record: null): Promise<Built>;
async function build(plan: Plan, record: BuildRecord): Promise<Built | null>;
async function build(plan: Plan, record: BuildRecord | null): Promise<Built | null> {
  const { options, content, folders, inputs, started } = plan;
  const { root, out, origin, brand, portal = '' } = options;
  const wanted = record ? listChanged(content, folders, record) : folders;
  const { shares, close } = openShares(wanted.length);
  try {
    const { problems, reads, categories } = await readContent(plan, wanted, shares, record);
    if (problems.length > 0) {
      return { problems: problems.map((problem) => join(content, describeProblem(problem))), summary: '' };
    }
    const assets = record?.assets ?? (await buildAssets(root, out));
    const pictures = reads.flatMap((read) => read.pictures);
    const { screenshots, notes } = await copyScreenshots(root, out, pictures, portal);
    const guides = reads.map(({ card }) => card);
    const site: Site = { guides, categories, origin, brand, ...assets, screenshots };
    const siteHash = hashSite(site);
    if (record && record.site !== siteHash) return null;

    removeRecord(out);
    const { dead: inPages, ...pages } = await writePages({ site, out, shares, reads, record });
    const next = { inputs, site: siteHash, assets, ...pages };
    const dead = [...inPages, ...listDead(out, next)];
    // What a page linked to before its last edit is still among the links: only a whole build can tell.
    if (record && dead.length > 0) return null;
    const parts = [next.frame, ...next.guides.map(({ written }) => written)];
    const sitemap = writeSitemap(
      origin,
      parts.flatMap((part) => part.pages),
    );
    writeCompressed(join(out, 'sitemap.xml'), sitemap);
    await writeFile(join(out, 'redirects.json'), JSON.stringify(listRedirects(guides)));
    if (dead.length === 0) writeRecord(out, next);

    const number = parts.reduce((sum, { paths }) => sum + paths.length, 0);
    const seconds = ((performance.now() - started) / 1000).toFixed(1);
    const done = `${number} pages of ${guides.length} guides in ${seconds} s`;
    const last = record ? `${done}; ${wanted.length} of the guides anew` : done;
    return { problems: dead, summary: [...reads.flatMap((read) => read.notes), ...notes, last].join('\n') };
  } finally {
    await close();
  }
}

/** The wanted guides are read; of the others the record knows what was read. */
async function readContent(
  { content, folders }: Plan,
  wanted: readonly string[],
  shares: readonly Share[],
  record: BuildRecord | null,
) {
  const shelves = loadShelves(content);
  const problems: Problem[] = [];
  const categories = parseCategories(shelves.get('categories.yaml') ?? '', 'categories.yaml', problems);
  readConcepts(shelves, problems);
  const known: Known = { guides: new Set(folders), categories: new Set(categories.map(({ id }) => id)) };
  const parts = await Promise.all(
    shares.map((share, index) => {
      const own = wanted.filter((_, at) => at % shares.length === index);
      return share.read({ content, folders: own, known });
    }),
  );
  const changed = new Set(wanted);
  const kept = record?.guides.map(({ read }) => read).filter(({ folder }) => !changed.has(folder)) ?? [];
  const reads = [...kept, ...parts.flatMap(({ guides }) => guides)].sort((a, b) =>
    a.folder < b.folder ? -1 : 1,
  );
  checkAddresses(
    reads.map(({ card }) => card),
    categories,
    problems,
  );
  return { categories, reads, problems: [...problems, ...parts.flatMap((part) => part.problems)] };
}

type Pages = {
  readonly site: Site;
  readonly out: string;
  readonly shares: readonly Share[];
  readonly reads: readonly GuideRead[];
  readonly record: BuildRecord | null;
};

/** Writes what was read; with a record, the frame and the other guides are there already. */
async function writePages({ site, out, shares, reads, record }: Pages) {
  const others = record?.others ?? [...(await listFiles(out))];
  const own = nothingWritten();
  const parts = shares.map((share) => share.write({ site, out }));
  const frame = record?.frame ?? writeFiles(out, makeFrameFiles(site), own);
  if (!record) compressFiles(out, others);
  const written = [own, ...(await Promise.all(parts))];
  const kept = new Map(record?.guides.map((guide) => [guide.read.folder, guide.written]));
  const anew = new Map([...kept, ...written.flatMap((part) => [...part.guides])]);
  return {
    ...{ frame, others },
    guides: reads.map((read) => ({ read, written: anew.get(read.folder) ?? { paths: [], pages: [] } })),
    links: [...new Map([...(record?.links ?? []), ...written.flatMap((part) => [...part.links])])],
    dead: written.flatMap((part) => part.dead),
  };
}

function listDead(out: string, { frame, guides, others, links }: Omit<BuildRecord, 'inputs'>): string[] {
  const pages = [frame, ...guides.map(({ written }) => written)].flatMap(({ paths }) => paths);
  return findDeadLinks(new Map(links), new Set([...others, ...pages]), (file) =>
    readFileSync(join(out, file), 'utf8'),
  );
}
