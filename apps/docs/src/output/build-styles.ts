import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { build } from 'vite';
import { base } from '../site.ts';

/** One hashed stylesheet with the portal's tokens, and the fonts it names, under /assets/. */
export async function buildStyles(
  root: string,
  out: string,
): Promise<{ stylesheet: string; fonts: string[] }> {
  await build({
    root,
    configFile: false,
    logLevel: 'warn',
    base: `${base}/`,
    publicDir: join(root, 'public'),
    build: {
      outDir: out,
      emptyOutDir: true,
      assetsInlineLimit: 0,
      cssTarget: 'es2022',
      rolldownOptions: { input: join(root, 'src/site.css') },
    },
  });
  const files = (await readdir(join(out, 'assets'))).map((file) => `${base}/assets/${file}`);
  const stylesheet = files.find((file) => file.endsWith('.css'));
  if (!stylesheet) throw new Error('The stylesheet was not built.');
  // The five languages need the Latin file; the extended one is fetched only where a page has such a letter.
  return { stylesheet, fonts: files.filter((file) => /inter-latin-wght-normal.*\.woff2$/.test(file)) };
}
