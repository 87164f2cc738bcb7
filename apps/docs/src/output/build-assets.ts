import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { build } from 'vite';
import { base, type Site } from '../site.ts';

/** One hashed stylesheet with the portal's tokens and one small script, under /assets/. */
export async function buildAssets(root: string, out: string): Promise<Pick<Site, 'stylesheet' | 'script'>> {
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
      modulePreload: false,
      rolldownOptions: { input: [join(root, 'src/site.css'), join(root, 'src/suggest.ts')] },
    },
  });
  const files = (await readdir(join(out, 'assets'))).map((file) => `${base}/assets/${file}`);
  const find = (ending: string): string => {
    const found = files.find((file) => file.endsWith(ending));
    if (!found) throw new Error(`No ${ending} was built.`);
    return found;
  };
  return { stylesheet: find('.css'), script: find('.js') };
}
