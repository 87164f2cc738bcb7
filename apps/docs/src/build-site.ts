import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { locales } from '@atrium/contracts/locale';
import { contentFolder, loadContent } from '@atrium/help/load-content';
import { describeProblem } from '@atrium/help/problem';
import { readGuides } from '@atrium/help/read-guides';
import { staleBlocks } from '@atrium/help/stale-blocks';
import { makePages } from './make-pages.ts';
import { buildAssets } from './output/build-assets.ts';
import { compressFiles } from './output/compress-files.ts';
import { copyScreenshots } from './output/copy-screenshots.ts';
import { findDeadLinks } from './output/find-dead-links.ts';
import { listFiles } from './output/list-files.ts';
import { writeSitemap } from './output/write-sitemap.ts';

export type BuildOptions = {
  readonly root: string;
  readonly out: string;
  readonly origin: string;
  readonly brand: string;
};

/** Builds the site, or says what is wrong with its content and builds nothing. */
export async function buildSite(
  options: BuildOptions,
): Promise<{ readonly problems: readonly string[]; readonly summary: string }> {
  const { root, out, origin, brand } = options;
  const started = performance.now();
  const { guides, categories, problems } = readGuides(loadContent());
  if (problems.length > 0) {
    return {
      problems: problems.map((problem) => join(contentFolder, describeProblem(problem))),
      summary: '',
    };
  }
  const assets = await buildAssets(root, out);
  const screenshot = await copyScreenshots(root, out);
  const { pages, files, redirects } = makePages({ guides, categories, origin, brand, ...assets, screenshot });
  for (const [path, markup] of files) {
    const file = join(out, path);
    await mkdir(dirname(file), { recursive: true });
    await writeFile(file, markup);
  }
  await writeFile(join(out, 'sitemap.xml'), writeSitemap(origin, pages));
  await writeFile(join(out, 'redirects.json'), JSON.stringify(redirects));
  const dead = findDeadLinks(files, await listFiles(out));
  await compressFiles(out);
  const stale = guides.flatMap((guide) =>
    locales.flatMap((locale) =>
      staleBlocks(guide.texts[guide.source], guide.texts[locale]).map(
        ({ block }) => `${guide.texts[locale].file}: ${block} is older than ${guide.source}`,
      ),
    ),
  );
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  const summary = [...stale, `${files.size} pages of ${guides.length} guides in ${seconds} s`].join('\n');
  return { problems: dead, summary };
}
