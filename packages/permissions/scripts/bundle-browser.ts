import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { rolldown } from 'rolldown';

/** What the portal takes: the policy's table, reading a context, `can` with reasons, row masks. */
const ENTRY = `
export { browserPolicy as policy } from './browser/browser-policy.ts';
export { createCan } from './browser/create-can.ts';
export { decodeContext } from './engine/context-transport.ts';
export { decodeRowMask } from './engine/row-mask.ts';
`;

/** The minified bundle of the browser's part, and its size as it is sent. */
export async function bundleBrowser(): Promise<{ readonly code: string; readonly gzipBytes: number }> {
  const source = fileURLToPath(new URL('../src/', import.meta.url));
  const build = await rolldown({
    input: 'entry',
    plugins: [
      {
        name: 'entry',
        resolveId: (id) => (id === 'entry' ? `${source}entry.ts` : null),
        load: (id) => (id === `${source}entry.ts` ? { code: ENTRY, moduleType: 'ts' } : null),
      },
    ],
  });
  const { output } = await build.generate({ format: 'esm', minify: true, comments: false });
  await build.close();
  const code = output.map((chunk) => ('code' in chunk ? chunk.code : '')).join('');
  return { code, gzipBytes: gzipSync(code, { level: 9 }).byteLength };
}
